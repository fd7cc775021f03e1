// The schematic base map: the power diagram (Laguerre cells) of weighted sites, clipped to an outline.
//
// F. Aurenhammer, "Power diagrams: properties, algorithms and applications", SIAM J. Comput. 16 (1987).
#pragma once

#include "core/geo/area.hpp"

#include <span>
#include <vector>

namespace maillage {

struct WeightedSite {
    MapPoint point;
    /// m²; the cell of i holds the points where |x − s_i|² − w_i is smallest.
    double weight = 0;
};

/// One valid polygon per site, in the order of the sites, that together fill the outline without gaps or
/// overlaps; neighbours share their border vertices exactly. Coordinates are whole metres. Where the outline
/// cuts a cell in two, the largest piece stays and the others go to the neighbour with the longest border.
///
/// `outline`: a simple polygon, closed or not. Throws Error{GeometryFailed} when a site is left without
/// surface.
[[nodiscard]] std::vector<Area> powerDiagram(std::span<const WeightedSite> sites,
                                             std::span<const MapPoint> outline);

} // namespace maillage
