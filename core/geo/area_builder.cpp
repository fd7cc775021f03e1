#include "core/geo/area_builder.hpp"

#include "core/base/error.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/geos_handle.hpp"

#include <algorithm>
#include <cassert>
#include <chrono>
#include <cmath>

namespace maillage {

namespace {

struct MakeValidParamsDeleter {
    void operator()(GEOSMakeValidParams* params) const {
        GEOSMakeValidParams_destroy_r(geosContext(), params);
    }
};
struct GeosTextDeleter {
    void operator()(char* text) const { GEOSFree_r(geosContext(), text); }
};

MapPoint pointOf(const GEOSGeometry& geometry) {
    MapPoint point;
    if (GEOSGeomGetX_r(geosContext(), &geometry, &point.x) != 1 ||
        GEOSGeomGetY_r(geosContext(), &geometry, &point.y) != 1) {
        throw Error(ErrorCode::GeometryFailed, {"point"});
    }
    return point;
}

/// Of one outline; honest ones take some milliseconds.
constexpr std::chrono::seconds kLongestRepair{3};

struct RingSide {
    MapPoint a; // not right of b
    MapPoint b;
};

bool isLeftTurn(MapPoint a, MapPoint b, MapPoint c) {
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
}

bool doCross(const RingSide& s, const RingSide& t) {
    return isLeftTurn(s.a, s.b, t.a) != isLeftTurn(s.a, s.b, t.b) &&
           isLeftTurn(t.a, t.b, s.a) != isLeftTurn(t.a, t.b, s.b);
}

/// Whether its sides cross more often than slips of drawing do. A scribble of n sides crosses itself some n²
/// times, and GEOS makes each crossing a point before it joins them again.
bool crossingsAreMany(const Area& area) {
    constexpr std::size_t kMostCrossings = 20'000;
    constexpr std::size_t kMostComparisons = 50'000'000;
    std::vector<RingSide> sides;
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        const std::span<const MapPoint> ring = area.ring(r);
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            sides.push_back(ring[i].x <= ring[i + 1].x ? RingSide{ring[i], ring[i + 1]}
                                                       : RingSide{ring[i + 1], ring[i]});
        }
    }
    std::ranges::sort(sides, {}, [](const RingSide& side) { return side.a.x; });
    std::vector<RingSide> open; // those that reach the place where the sweep is
    std::size_t crossings = 0;
    std::size_t comparisons = 0;
    for (const RingSide& side : sides) {
        std::erase_if(open, [&](const RingSide& other) { return other.b.x < side.a.x; });
        comparisons += open.size();
        crossings += static_cast<std::size_t>(
            std::ranges::count_if(open, [&](const RingSide& other) { return doCross(side, other); }));
        if (crossings > kMostCrossings || comparisons > kMostComparisons) {
            return true;
        }
        open.push_back(side);
    }
    return false;
}

} // namespace

BuiltArea buildValidArea(Area raw) {
    if (raw.points().size() > kMostPointsOfOutline) {
        throw Error(ErrorCode::GeometryFailed, {"too many points"});
    }
    const GeosTimeLimit limit(kLongestRepair);
    const GeosGeometry geometry = toGeos(raw);
    if (geosAnswer(GEOSisValid_r(geosContext(), geometry.get()))) {
        return {std::move(raw), {}, 0};
    }

    if (crossingsAreMany(raw)) {
        throw Error(ErrorCode::GeometryFailed, {"tangled"});
    }
    const std::unique_ptr<char, GeosTextDeleter> reason(GEOSisValidReason_r(geosContext(), geometry.get()));
    const std::unique_ptr<GEOSMakeValidParams, MakeValidParamsDeleter> params(
        GEOSMakeValidParams_create_r(geosContext()));
    GEOSMakeValidParams_setMethod_r(geosContext(), params.get(), GEOS_MAKE_VALID_STRUCTURE);
    GEOSMakeValidParams_setKeepCollapsed_r(geosContext(), params.get(), 0);
    const GeosGeometry valid =
        geosResult(GEOSMakeValidWithParams_r(geosContext(), geometry.get(), params.get()));
    BuiltArea built{fromGeos(*valid), reason ? reason.get() : "", 0};
    const double before = raw.squareMetres();
    built.changeOfSurface = std::abs(built.area.squareMetres() - before) / std::max(std::abs(before), 1.0);
    return built;
}

double sharedSquareMetres(const Area& a, const Area& b) {
    if (!a.envelope().intersects(b.envelope())) {
        return 0;
    }
    return fromGeos(*geosResult(GEOSIntersection_r(geosContext(), toGeos(a).get(), toGeos(b).get())))
        .squareMetres();
}

Area unionOf(const Area& a, const Area& b) {
    return fromGeos(*geosResult(GEOSUnion_r(geosContext(), toGeos(a).get(), toGeos(b).get())));
}

MapPoint interiorPoint(const Area& area) {
    assert(!area.isEmpty());
    const GeosGeometry geometry = toGeos(area);
    const GeosGeometry centroid = geosResult(GEOSGetCentroid_r(geosContext(), geometry.get()));
    if (geosAnswer(GEOSContains_r(geosContext(), geometry.get(), centroid.get()))) {
        return pointOf(*centroid);
    }
    return pointOf(*geosResult(GEOSPointOnSurface_r(geosContext(), geometry.get())));
}

} // namespace maillage
