#include "core/geo/geos_handle.hpp"

#include "core/base/error.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/wkb.hpp"

#include <cstring>
#include <stdexcept>

namespace maillage {

namespace {

using Clock = std::chrono::steady_clock;

/// When this thread's work must have ended; the end of time without a limit.
Clock::time_point& deadline() {
    thread_local Clock::time_point instance = Clock::time_point::max();
    return instance;
}

/// Called by GEOS now and then, in the thread that works. GEOS's own request to stop would reach whichever
/// thread asks first; what is thrown here, its C interface turns into a failure of this thread's call.
void failWhenLate() {
    if (Clock::now() > deadline()) {
        throw std::runtime_error("time limit");
    }
}

class Context {
public:
    Context() : m_handle(GEOS_init_r()) {
        GEOS_interruptRegisterCallback(failWhenLate);
        GEOSContext_setErrorMessageHandler_r(m_handle, &Context::keep, &m_message);
        GEOSContext_setNoticeMessageHandler_r(m_handle, &Context::drop, nullptr);
    }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;
    ~Context() { GEOS_finish_r(m_handle); }

    [[nodiscard]] GEOSContextHandle_t handle() const { return m_handle; }
    [[nodiscard]] const std::string& message() const { return m_message; }

private:
    static void keep(const char* message, void* target) { *static_cast<std::string*>(target) = message; }
    static void drop(const char* /*message*/, void* /*unused*/) {}

    GEOSContextHandle_t m_handle;
    std::string m_message;
};

Context& context() {
    thread_local Context instance;
    return instance;
}

void collectPolygons(const GEOSGeometry& geometry, std::vector<const GEOSGeometry*>& polygons) {
    const int kind = GEOSGeomTypeId_r(geosContext(), &geometry);
    if (kind == GEOS_POLYGON) {
        if (GEOSisEmpty_r(geosContext(), &geometry) == 0) {
            polygons.push_back(&geometry);
        }
    } else if (kind == GEOS_MULTIPOLYGON || kind == GEOS_GEOMETRYCOLLECTION) {
        const int count = GEOSGetNumGeometries_r(geosContext(), &geometry);
        for (int i = 0; i < count; ++i) {
            collectPolygons(*GEOSGetGeometryN_r(geosContext(), &geometry, i), polygons);
        }
    }
}

void appendRing(const GEOSGeometry& ring, std::vector<MapPoint>& points, std::vector<std::uint32_t>& ends) {
    const GEOSCoordSequence* sequence = GEOSGeom_getCoordSeq_r(geosContext(), &ring);
    unsigned size = 0;
    GEOSCoordSeq_getSize_r(geosContext(), sequence, &size);
    for (unsigned i = 0; i < size; ++i) {
        MapPoint point;
        GEOSCoordSeq_getXY_r(geosContext(), sequence, i, &point.x, &point.y);
        points.push_back(point);
    }
    ends.push_back(static_cast<std::uint32_t>(points.size()));
}

} // namespace

GEOSContextHandle_t geosContext() {
    return context().handle();
}

std::string geosVersion() {
    const std::string text = GEOSversion(); // "3.11.1-CAPI-1.17.1"
    return text.substr(0, text.find('-'));
}

GeosTimeLimit::GeosTimeLimit(std::chrono::milliseconds most) {
    deadline() = Clock::now() + most;
}

GeosTimeLimit::~GeosTimeLimit() {
    deadline() = Clock::time_point::max();
}

GeosGeometry geosResult(GEOSGeometry* geometry) {
    if (geometry == nullptr) {
        throw Error(ErrorCode::GeometryFailed, {context().message()});
    }
    return GeosGeometry(geometry);
}

bool geosAnswer(char answer) {
    if (answer != 0 && answer != 1) {
        throw Error(ErrorCode::GeometryFailed, {context().message()});
    }
    return answer == 1;
}

GeosGeometry toGeos(const Area& area) {
    const std::string wkb = toWkb(area);
    std::vector<unsigned char> bytes(wkb.size());
    std::memcpy(bytes.data(), wkb.data(), wkb.size());
    return geosResult(GEOSGeomFromWKB_buf_r(geosContext(), bytes.data(), bytes.size()));
}

Area fromGeos(const GEOSGeometry& geometry) {
    std::vector<const GEOSGeometry*> polygons;
    collectPolygons(geometry, polygons);
    std::vector<MapPoint> points;
    std::vector<std::uint32_t> ringEnds;
    std::vector<std::uint32_t> polygonEnds;
    for (const GEOSGeometry* polygon : polygons) {
        appendRing(*GEOSGetExteriorRing_r(geosContext(), polygon), points, ringEnds);
        const int holes = GEOSGetNumInteriorRings_r(geosContext(), polygon);
        for (int i = 0; i < holes; ++i) {
            appendRing(*GEOSGetInteriorRingN_r(geosContext(), polygon, i), points, ringEnds);
        }
        polygonEnds.push_back(static_cast<std::uint32_t>(ringEnds.size()));
    }
    return {std::move(points), std::move(ringEnds), std::move(polygonEnds)};
}

} // namespace maillage
