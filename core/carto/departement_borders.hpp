// Which départements lie around one, and where they touch it: so that a map can name what it does not draw.
#pragma once

#include "core/geo/point.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace maillage {

struct NeighbourDepartement {
    /// Of the COG: "63", "2A".
    std::string code;
    /// Three points of the common border, at a sixth, half and five sixths of its length; metres of
    /// EPSG:2154, to the kilometre.
    std::vector<MapPoint> border;
};

/// By the code of a département of the COG. Empty for those overseas, which border on none, and for what is
/// no département. Source: IGN, ADMIN EXPRESS COG 2018.
[[nodiscard]] std::vector<NeighbourDepartement> neighbourDepartements(std::string_view departement);

} // namespace maillage
