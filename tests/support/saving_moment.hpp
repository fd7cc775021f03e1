// The moment of saving, held still for a test that compares bytes.
#pragma once

#include <cstdlib>

namespace maillage::test {

class SavingMoment {
public:
    explicit SavingMoment(const char* seconds = "1700000000") { ::setenv("SOURCE_DATE_EPOCH", seconds, 1); }
    ~SavingMoment() { ::unsetenv("SOURCE_DATE_EPOCH"); }
    SavingMoment(const SavingMoment&) = delete;
    SavingMoment& operator=(const SavingMoment&) = delete;
};

} // namespace maillage::test
