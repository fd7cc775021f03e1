#include "core/geo/area_builder.hpp"

#include "core/base/error.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/geos_handle.hpp"

#include <cassert>
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

} // namespace

BuiltArea buildValidArea(Area raw) {
    const GeosGeometry geometry = toGeos(raw);
    if (geosAnswer(GEOSisValid_r(geosContext(), geometry.get()))) {
        return {std::move(raw), {}, 0};
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
