// From raw polygons to valid areas, and what is asked of an area that needs GEOS.
#pragma once

#include "core/geo/area.hpp"

#include <string>

namespace maillage {

struct BuiltArea {
    Area area;
    /// GEOS's reason when the polygon was not valid and has been repaired; empty when it was valid.
    std::string repairReason;
    /// Share of the surface that the repair added or took away, 0 when valid.
    double changeOfSurface = 0;
};

/// Makes `raw` valid (GEOS, "structure" method, collapsed parts dropped). A polygon that has no surface left
/// gives an empty area. Throws Error{GeometryFailed}, also for an outline with too many points, or one that
/// crosses itself everywhere: repairing that would take hours.
[[nodiscard]] BuiltArea buildValidArea(Area raw);

/// Surface that both cover, m². Neither may be invalid. Throws Error{GeometryFailed}.
[[nodiscard]] double sharedSquareMetres(const Area& a, const Area& b);

/// What either covers. Neither may be invalid. Throws Error{GeometryFailed}.
[[nodiscard]] Area unionOf(const Area& a, const Area& b);

/// The centroid where it lies inside the area, else a point that does. Precondition: not empty.
[[nodiscard]] MapPoint interiorPoint(const Area& area);

} // namespace maillage
