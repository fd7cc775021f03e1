// Communes ordered by need without any weight: who is in greater need whatever matters more.
#pragma once

#include "core/analysis/needs/need_series.hpp"

namespace maillage {

/// Whether a commune is in no lesser need than another by any indicator known of both, and in greater need by
/// one. What is known of one alone is left out of their comparison.
[[nodiscard]] bool dominates(const NeedScores& a, const NeedScores& b);

/// Of each commune its layer, from 1: that of the communes which none dominates, then of those which none of
/// the rest dominates, and so on; none where no indicator is known. With unknown values communes can dominate
/// one another in a circle, since other indicators are known of each two: those share a layer.
[[nodiscard]] std::vector<std::optional<std::size_t>> dominanceLayers(std::span<const NeedScores> places);

} // namespace maillage
