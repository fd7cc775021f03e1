// Where a group of communes lies, told by a town that everybody knows.
#pragma once

#include "core/analysis/indicators.hpp"

namespace maillage {

/// Clockwise from the north.
enum class Bearing { North, NorthEast, East, SouthEast, South, SouthWest, West, NorthWest };

struct Landmark {
    CommuneIndex town = 0;
    /// From the town to the middle of the group; nothing where the group holds the town or lies around it.
    std::optional<Bearing> bearing;
    /// From the town to the middle of the group.
    double kilometres = 0;
};

/// The nearest of the `towns` most inhabited communes to the mean of the group's reference points.
/// Preconditions: the group is not empty, `towns` is at least 1.
[[nodiscard]] Landmark landmarkOf(const Territory& territory, const std::vector<CommuneIndex>& group,
                                  std::size_t towns = 12);

} // namespace maillage
