#include "core/geo/inscribed_circle.hpp"

#include "core/geo/geos_handle.hpp"

#include <cassert>

namespace maillage {

namespace {

Area largestPolygon(const Area& area) {
    if (area.polygonCount() == 1) {
        return area;
    }
    std::size_t largest = 0;
    double most = -1;
    for (std::size_t p = 0; p < area.polygonCount(); ++p) {
        const double surface = std::abs(twiceSignedArea(area.ring(area.polygonBegin(p))));
        if (surface > most) {
            most = surface;
            largest = p;
        }
    }
    std::vector<MapPoint> points;
    std::vector<std::uint32_t> ends;
    for (std::size_t r = area.polygonBegin(largest); r < area.polygonEnd(largest); ++r) {
        const auto ring = area.ring(r);
        points.insert(points.end(), ring.begin(), ring.end());
        ends.push_back(static_cast<std::uint32_t>(points.size()));
    }
    const auto rings = static_cast<std::uint32_t>(ends.size());
    return {std::move(points), std::move(ends), {rings}};
}

} // namespace

Circle inscribedCircle(const Area& area, double tolerance) {
    assert(!area.isEmpty());
    // GEOS answers with the radius as a line from the centre to the border.
    const GeosGeometry radius = geosResult(
        GEOSMaximumInscribedCircle_r(geosContext(), toGeos(largestPolygon(area)).get(), tolerance));
    const GEOSCoordSequence* ends = GEOSGeom_getCoordSeq_r(geosContext(), radius.get());
    Circle circle;
    MapPoint onBorder;
    GEOSCoordSeq_getXY_r(geosContext(), ends, 0, &circle.centre.x, &circle.centre.y);
    GEOSCoordSeq_getXY_r(geosContext(), ends, 1, &onBorder.x, &onBorder.y);
    circle.radius = distance(circle.centre, onBorder);
    return circle;
}

} // namespace maillage
