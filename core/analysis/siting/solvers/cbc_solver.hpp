// CBC, the integer programming solver of COIN-OR, on the maximal covering problem and with one condition
// more.
#pragma once

#include "core/analysis/siting/ranking.hpp"

namespace maillage {

/// Σ measure over the demands covered must be at least `least`.
struct CoverCondition {
    std::span<const std::int64_t> measure;
    std::int64_t least = 0;
};

struct CbcResult {
    /// Nothing where the condition cannot be met or no time was left to find an answer.
    std::optional<SitingAnswer> answer;
    /// What CBC says no answer exceeds; in floating point, so no proof.
    std::int64_t bound = 0;
    /// CBC says that the answer is optimal, or that there is none.
    bool isOptimal = false;
};

/// Of the library that is loaded: "2.10.8".
[[nodiscard]] std::string cbcVersion();

/// `seconds`: CBC's own limit, which it does not heed in the first relaxation. Not to be run on two threads
/// at once.
[[nodiscard]] CbcResult solveWithCbc(const SitingInstance& instance,
                                     const std::optional<CoverCondition>& condition = std::nullopt,
                                     double seconds = 600);

} // namespace maillage
