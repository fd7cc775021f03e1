// The largest circle inside an area: where a name has the most room around it.
#pragma once

#include "core/geo/area.hpp"

namespace maillage {

struct Circle {
    MapPoint centre;
    double radius = 0; // metres
};

/// Of the largest polygon, its holes left out (GEOS's MaximumInscribedCircle); the radius is within
/// `tolerance` metres of the largest. Precondition: not empty. Throws Error{GeometryFailed}.
[[nodiscard]] Circle inscribedCircle(const Area& area, double tolerance);

} // namespace maillage
