// The values of an indicator of need as plain numbers, one per commune, and their order.
#pragma once

#include "core/model/territory.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// One value per commune of the territory, none where it is not known (secret, not available, not in the
/// file): such a commune takes no part, it is never a zero.
struct NeedSeries {
    std::vector<std::optional<double>> values;
    /// Whether a greater value is a greater need: so with a poverty rate, not with a median income.
    bool moreIsNeed = true;
};

/// How many indicators are compared at once: with more, most communes are incomparable.
inline constexpr std::size_t kMostNeeds = 4;

/// Of each commune its place in each column, none where its value is not known; a greater one is a greater
/// need. These are percentile ranks in whole numbers: twice the mean rank among the known values of the
/// column, equal values having equal places. Which communes pass before which, over all weights, is the same
/// for any scale of a column, so that no division is made.
using NeedScores = std::array<std::optional<std::int64_t>, kMostNeeds>;

/// Throws Error{NeedIndicatorsTooMany, NeedCommunesTooMany}. Precondition: columns of the same length.
[[nodiscard]] std::vector<NeedScores> needScores(std::span<const NeedSeries> columns);

/// The communes of known value, the greatest need first; those of equal value stand in one block.
[[nodiscard]] std::vector<std::vector<CommuneIndex>> blocksByNeed(const NeedSeries& column);

} // namespace maillage
