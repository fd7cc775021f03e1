// Where a group of communes lies, told by a town that everybody knows.
#pragma once

#include "core/analysis/figures/indicators.hpp"

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

/// The most inhabited communes, as many as `count` or all: what everybody knows.
[[nodiscard]] std::vector<CommuneIndex> largestTowns(const Territory& territory, std::size_t count = 12);

/// The nearest of `towns` to the mean of the group's reference points. Preconditions: neither list is empty.
[[nodiscard]] Landmark landmarkOf(const Territory& territory, const std::vector<CommuneIndex>& group,
                                  const std::vector<CommuneIndex>& towns);

} // namespace maillage
