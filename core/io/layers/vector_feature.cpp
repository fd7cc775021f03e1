#include "core/io/layers/vector_feature.hpp"

#include "core/base/text.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace maillage {

namespace {

/// Adds copies of the polygons in a collection, at any depth, to a multipolygon.
void collectPolygonsOf(OGRGeometryH collection, OGRGeometryH target) {
    for (int i = 0; i < OGR_G_GetGeometryCount(collection); ++i) {
        const OGRGeometryH part = OGR_G_GetGeometryRef(collection, i);
        const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(part));
        if (type == wkbPolygon) {
            OGR_G_AddGeometry(target, part);
        } else if (type == wkbMultiPolygon || type == wkbGeometryCollection) {
            collectPolygonsOf(part, target);
        }
    }
}

} // namespace

std::string valueOf(OGRFeatureH feature, int field) {
    if (OGR_F_IsFieldSetAndNotNull(feature, field) == 0) {
        return {};
    }
    // As text, a real number shows decimals that are only the width of its column: "3001.000".
    if (OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, field)) == OFTReal) {
        return formatShortest(OGR_F_GetFieldAsDouble(feature, field));
    }
    // As text, a list shows how many it has: "(2:03095,03310)".
    if (OGR_Fld_GetType(OGR_F_GetFieldDefnRef(feature, field)) == OFTStringList) {
        const std::span values(
            OGR_F_GetFieldAsStringList(feature, field),
            static_cast<std::size_t>(CSLCount(OGR_F_GetFieldAsStringList(feature, field))));
        return joined(std::vector<std::string>(values.begin(), values.end()), ";");
    }
    return OGR_F_GetFieldAsString(feature, field);
}

void readGeometry(OGRFeatureH feature, RawFeature& raw) {
    OGRGeometryH geometry = OGR_F_GetGeometryRef(feature);
    if (geometry == nullptr || OGR_G_IsEmpty(geometry) != 0) {
        return;
    }
    OgrGeometry straight;
    if (OGR_G_HasCurveGeometry(geometry, TRUE) != 0) {
        straight.reset(OGR_G_GetLinearGeometry(geometry, 0, nullptr));
        geometry = straight.get();
    }
    OGRwkbGeometryType type = OGR_GT_Flatten(OGR_G_GetGeometryType(geometry));
    raw.kind = OGRGeometryTypeToName(type);
    OgrGeometry polygons;
    if (type == wkbGeometryCollection) {
        polygons.reset(OGR_G_CreateGeometry(wkbMultiPolygon));
        collectPolygonsOf(geometry, polygons.get());
        if (OGR_G_GetGeometryCount(polygons.get()) > 0) {
            geometry = polygons.get();
            type = wkbMultiPolygon;
            raw.isFromCollection = true;
        }
    }
    if (type == wkbPolygon || type == wkbMultiPolygon) {
        raw.wkb.resize(static_cast<std::size_t>(OGR_G_WkbSize(geometry)));
        OGR_G_ExportToIsoWkb(geometry, wkbNDR, reinterpret_cast<unsigned char*>(raw.wkb.data()));
    }
}

} // namespace maillage
