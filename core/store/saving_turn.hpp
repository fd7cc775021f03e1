// One save of a project at a time, also where locks hold nobody back (drives over SSH, some network shares):
// a small file beside it (".NAME.ecriture") that only one can make.
#pragma once

#include "core/base/staged_file.hpp"

#include <chrono>

namespace maillage {

/// Ends with the scope. What a crash leaves of it is taken away by who comes next.
class SavingTurn {
public:
    /// Waits for it. Where such a file cannot be made there is none, and nobody is told. `staged`, the file
    /// being made, tells what time it is on the drive. Throws Error{ProjectInUse}.
    SavingTurn(const StagedFile& staged, std::chrono::milliseconds patience);
    ~SavingTurn();
    SavingTurn(const SavingTurn&) = delete;
    SavingTurn& operator=(const SavingTurn&) = delete;

private:
    std::filesystem::path m_file; // empty: none
};

} // namespace maillage
