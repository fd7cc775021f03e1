// What a commune is worth where sites should reach need: its inhabitants times the share that an indicator
// gives.
#pragma once

#include "core/analysis/needs/need_study.hpp"
#include "core/base/bitset.hpp"

namespace maillage {

struct NeedWeights {
    /// By commune, to the nearest person; none where the need or the population is not known: that is no 0,
    /// though it weighs nothing.
    std::vector<std::optional<std::int64_t>> people;
    /// Those whose own value is secret, weighed by that of their EPCI.
    IndexSet byEpci;
};

/// A secret value is replaced by the EPCI's, which the answer tells; a value on a small denominator counts,
/// since it then weighs little. Throws what studyNeed throws, and Error{NeedNotAShare} for an indicator that
/// is no percentage of which more is more need.
[[nodiscard]] NeedWeights needWeights(const Project& project, const NeedQuestion& question);

} // namespace maillage
