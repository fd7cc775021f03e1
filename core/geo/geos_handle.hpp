// GEOS through its re-entrant C interface: owned handles, one context per thread, one gate for return codes.
//
// The only file that includes geos_c.h. Every GEOS call elsewhere goes through the handles and checks below.
#pragma once

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include "core/geo/area.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace maillage {

/// The calling thread's context; messages are kept for the gate, never printed.
[[nodiscard]] GEOSContextHandle_t geosContext();

struct GeosGeometryDeleter {
    void operator()(GEOSGeometry* geometry) const { GEOSGeom_destroy_r(geosContext(), geometry); }
};
/// Belongs to the thread that made it.
using GeosGeometry = std::unique_ptr<GEOSGeometry, GeosGeometryDeleter>;

/// Takes ownership of what a GEOS function returned; throws Error{GeometryFailed, GEOS's own words} when it
/// is null.
[[nodiscard]] GeosGeometry geosResult(GEOSGeometry* geometry);
/// A GEOS predicate answers 0, 1 or 2, and 2 means failure: throws then.
[[nodiscard]] bool geosAnswer(char answer);

/// While it lives, work of GEOS in this thread that lasts longer fails, as any other that GEOS gives up. What
/// it takes depends on the outlines, and some are made to take for ever.
class GeosTimeLimit {
public:
    explicit GeosTimeLimit(std::chrono::milliseconds most);
    ~GeosTimeLimit();
    GeosTimeLimit(const GeosTimeLimit&) = delete;
    GeosTimeLimit& operator=(const GeosTimeLimit&) = delete;
};

/// Of the library that is loaded: "3.11.1".
[[nodiscard]] std::string geosVersion();

[[nodiscard]] GeosGeometry toGeos(const Area& area);
/// The polygons of a polygon, multipolygon or collection; lines and points are dropped.
[[nodiscard]] Area fromGeos(const GEOSGeometry& geometry);

} // namespace maillage
