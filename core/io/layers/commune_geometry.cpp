#include "core/io/layers/commune_geometry.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"
#include "core/geo/crs_transform.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/wkb.hpp"
#include "core/io/layers/layer_errors.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace maillage {

namespace {

/// Share of the surface that a repair may change: more is not a slip of the pen.
constexpr double kLargestRepair = 0.01;
constexpr std::size_t kStep = 200;

/// "file, row, code", with which every message about a geometry begins.
std::vector<std::string> placeOf(const CommuneLayer& layer, const RawFeature& feature) {
    return {layer.path, formatCount(feature.row), layer.codeOf(feature)};
}

[[noreturn]] void fail(AnyErrorCode code, const CommuneLayer& layer, const RawFeature& feature,
                       const std::string& detail = {}) {
    std::vector<std::string> parameters = placeOf(layer, feature);
    if (!detail.empty()) {
        parameters.push_back(detail);
    }
    throw Error(code, std::move(parameters));
}

std::optional<CrsTransform> makeTransform(const CommuneLayer& layer, const MapProjection& projection) {
    if (layer.crs == projection.crs()) {
        return std::nullopt;
    }
    try {
        return CrsTransform(layer.crs, projection.crs());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::CrsTransformFailed) {
            throw;
        }
        throw Error(ErrorCode::CrsUnusable, {layer.path, joined(error.parameters(), " ")});
    }
}

bool isFinite(const Area& area) {
    return std::ranges::all_of(area.points(),
                               [](MapPoint p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

Area inMapCrs(const Area& area, const std::optional<CrsTransform>& transform) {
    std::vector<MapPoint> points(area.points().begin(), area.points().end());
    if (transform) {
        transform->apply(points);
    }
    std::vector<std::uint32_t> ringEnds;
    std::vector<std::uint32_t> polygonEnds;
    std::uint32_t end = 0;
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        end += static_cast<std::uint32_t>(area.ring(r).size());
        ringEnds.push_back(end);
    }
    for (std::size_t p = 0; p < area.polygonCount(); ++p) {
        polygonEnds.push_back(static_cast<std::uint32_t>(area.polygonEnd(p)));
    }
    return {std::move(points), std::move(ringEnds), std::move(polygonEnds)};
}

Area readArea(const CommuneLayer& layer, RawFeature& feature) {
    if (feature.kind.empty()) {
        fail(ErrorCode::GeometryMissing, layer, feature);
    }
    if (feature.wkb.empty()) {
        fail(ErrorCode::GeometryNotPolygon, layer, feature, feature.kind);
    }
    const std::string wkb = std::exchange(feature.wkb, {});
    std::optional<Area> area = areaFromWkb(wkb);
    if (!area) {
        fail(ErrorCode::GeometryInvalid, layer, feature, "WKB");
    }
    if (area->isEmpty()) {
        fail(ErrorCode::GeometryMissing, layer, feature);
    }
    return *std::move(area);
}

Area makeValid(CommuneLayer& layer, const RawFeature& feature, Area raw) {
    BuiltArea built;
    try {
        built = buildValidArea(std::move(raw));
    } catch (const Error& error) {
        if (error.code() != ErrorCode::GeometryFailed) {
            throw;
        }
        fail(ErrorCode::GeometryInvalid, layer, feature, joined(error.parameters(), " "));
    }
    if (built.area.isEmpty() || built.changeOfSurface > kLargestRepair) {
        fail(ErrorCode::GeometryInvalid, layer, feature, built.repairReason);
    }
    if (!built.repairReason.empty()) {
        layer.diagnostics.push_back({DiagnosticCode::GeometryRepaired,
                                     {formatCount(feature.row), layer.codeOf(feature), built.repairReason,
                                      formatFixed(100 * built.changeOfSurface, 4)}});
    }
    return std::move(built.area);
}

} // namespace

std::vector<Area> buildAreas(CommuneLayer& layer, const MapProjection& projection, bool leaveOutOfWindow,
                             const Monitor& monitor, double begin) {
    const std::optional<CrsTransform> transform = makeTransform(layer, projection);
    std::vector<Area> areas;
    areas.reserve(layer.features.size());
    std::vector<RawFeature> kept;
    kept.reserve(layer.features.size());
    std::vector<std::string> leftOut;
    std::vector<std::string> fromCollections;
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        if (i % kStep == 0) {
            monitor.step(begin +
                         (1 - begin) * static_cast<double>(i) / static_cast<double>(layer.features.size()));
        }
        RawFeature& feature = layer.features[i];
        Area area = inMapCrs(readArea(layer, feature), transform);
        if (!isFinite(area) || !projection.holds(area.envelope())) {
            if (!leaveOutOfWindow) {
                fail(ErrorCode::GeometryOutOfWindow, layer, feature, formatInteger(projection.epsg));
            }
            leftOut.push_back(layer.codeOf(feature));
            continue;
        }
        if (feature.isFromCollection) {
            fromCollections.push_back(layer.codeOf(feature));
        }
        areas.push_back(makeValid(layer, feature, std::move(area)));
        kept.push_back(std::move(feature));
    }
    if (kept.empty()) {
        fail(ErrorCode::GeometryOutOfWindow, layer, layer.features.front(), formatInteger(projection.epsg));
    }
    layer.features = std::move(kept);
    if (!fromCollections.empty()) {
        layer.diagnostics.push_back(
            {DiagnosticCode::CollectionsRead,
             {formatCount(fromCollections.size()), joinedUpTo(fromCollections, ", ", kCodesTold)}});
    }
    if (!leftOut.empty()) {
        layer.diagnostics.push_back({DiagnosticCode::CommunesLeftOutOfWindow,
                                     {formatCount(leftOut.size()), joinedUpTo(leftOut, ", ", kCodesTold)}});
    }
    return areas;
}

} // namespace maillage
