// The best and the worst rank that each commune has over all weights on the indicators: what holds whatever
// the weights are.
#pragma once

#include "core/analysis/needs/weight_cell.hpp"
#include "core/base/monitor.hpp"

namespace maillage {

/// Ranks from 1, the greatest need; as many communes stand before as are in greater need under the weights.
struct RankRange {
    std::size_t best = 1;
    std::size_t worst = 1;
    /// Weights on the places (needScores) under which the commune has that rank, up to their sum.
    NeedVector bestWeights{};
    NeedVector worstWeights{};
};

/// Whether a commune has, under these weights, the greater need of two, by the indicators known of both.
[[nodiscard]] bool passesBefore(const NeedScores& a, const NeedScores& b, const NeedVector& weights);

/// The range of one commune over all weights on the indicators that are known of it, since any rank follows
/// from a weight on another: nullopt where none is. Exact: weights of 0 count as
/// weights, and a tie puts nobody before the other. The weights are cut into cells by the planes of the
/// communes that tie with this one; a cell whose least (greatest) number of communes before it is no better
/// than what was met is left, the others are cut again.
[[nodiscard]] std::optional<RankRange> rankRange(std::span<const NeedScores> places, CommuneIndex commune);

/// Of every commune. Throws Error{Cancelled}.
[[nodiscard]] std::vector<std::optional<RankRange>> rankRanges(std::span<const NeedScores> places,
                                                               const Monitor& monitor = {});

} // namespace maillage
