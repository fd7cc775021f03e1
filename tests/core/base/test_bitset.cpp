#include "core/base/bitset.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("set algebra counts and lists its members") {
    IndexSet a(130);
    IndexSet b(130);
    for (const std::size_t i : {0U, 64U, 129U}) {
        a.insert(i);
    }
    b.insert(64);
    CHECK((a - b).members() == std::vector<std::uint32_t>{0, 129});
    CHECK((a & b).count() == 1);
    CHECK((a | b) == a);
    a.erase(0);
    CHECK_FALSE(a.contains(0));
}
