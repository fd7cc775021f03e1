#include "core/io/layers/vector_layer.hpp"

#include "core/base/error.hpp"
#include "core/base/foreign_database.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"

#include <array>
#include <filesystem>
#include <limits>
#include <string_view>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// Only formats that carry commune maps; those left out would reach for the network, write beside the file,
/// or take any text for a table.
constexpr std::array<const char*, 8> kDrivers{"ESRI Shapefile", "GPKG",         "GeoJSON",     "TopoJSON",
                                              "FlatGeobuf",     "MapInfo File", "OpenFileGDB", nullptr};

/// A GeoPackage lists its layers in tables that GDAL reads before anybody can say how.
void checkOwnTables(const DataSource& source, const std::string& gdalPath) {
    if (lowerExtension(fs::path(gdalPath)) != ".gpkg") {
        return;
    }
    for (const std::string& name : computedTables(gdalPath)) {
        if (asciiLower(name).starts_with(
                "gpkg_")) { // an index, "rtree_…", is a virtual table of SQLite's own
            throw Error(ErrorCode::FileUnreadable, {source.shown(), "prohibited"});
        }
    }
}

bool mayHoldPolygons(OGRLayerH layer) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_L_GetGeomType(layer));
    return type == wkbUnknown || type == wkbGeometryCollection ||
           OGR_GT_IsSubClassOf(type, wkbSurface) != 0 || OGR_GT_IsSubClassOf(type, wkbMultiSurface) != 0;
}

/// "EPSG:n" of the best match, empty when none is sure. An ESRI .prj has no code, and OSRAutoIdentifyEPSG
/// fails on the one of Lambert-93.
std::string epsgCodeOf(OGRSpatialReferenceH system) {
    constexpr int kSure = 90;
    int count = 0;
    int* confidences = nullptr;
    OGRSpatialReferenceH* matches = OSRFindMatches(system, nullptr, &count, &confidences);
    std::string code;
    for (int i = 0; i < count && code.empty(); ++i) {
        const char* authority = OSRGetAuthorityName(matches[i], nullptr);
        const char* number = OSRGetAuthorityCode(matches[i], nullptr);
        if (confidences[i] >= kSure && authority != nullptr && number != nullptr &&
            std::string_view(authority) == "EPSG") {
            code = std::string("EPSG:") + number;
        }
    }
    OSRFreeSRSArray(matches);
    CPLFree(confidences);
    return code;
}

} // namespace

GdalDataset openVectorDataset(const DataSource& source, const std::string& gdalPath) {
    registerGdalDrivers();
    checkOwnTables(source, gdalPath);
    GdalErrors errors;
    GdalDataset dataset(GDALOpenEx(gdalPath.c_str(),
                                   GDAL_OF_VECTOR | GDAL_OF_READONLY | GDAL_OF_VERBOSE_ERROR, kDrivers.data(),
                                   gdalOptions(source.options).List(), nullptr));
    if (!dataset) {
        // What a driver takes for its own but cannot open is damaged; what none knows is something else.
        const bool isKnown =
            GDALIdentifyDriverEx(gdalPath.c_str(), GDAL_OF_VECTOR, kDrivers.data(), nullptr) != nullptr;
        throw Error(isKnown ? AnyErrorCode(ErrorCode::FileUnreadable) : ErrorCode::FileNotALayer,
                    {source.shown(), errors.message()});
    }
    // A system of coordinates elsewhere: without it the layer would be taken for one in degrees.
    if (errors.message().find("network refused") != std::string::npos) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), errors.message()});
    }
    return dataset;
}

OGRLayerH namedLayer(GDALDatasetH dataset, const DataSource& source) {
    std::vector<std::string> present;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
        present.emplace_back(OGR_L_GetName(layer));
        if (present.back() == source.part) {
            return layer;
        }
    }
    throw Error(ErrorCode::LayerMissing, {source.shown(), source.part, joined(present, ", ")});
}

OGRLayerH chooseLayer(GDALDatasetH dataset, const std::string& shown, LayerKind kind,
                      std::vector<std::string>& others) {
    OGRLayerH best = nullptr;
    std::size_t bestRank = std::numeric_limits<std::size_t>::max();
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset, i);
        if (!mayHoldPolygons(layer)) {
            continue;
        }
        const std::string name = OGR_L_GetName(layer);
        others.push_back(name);
        if (const std::size_t rank = layerRank(name, kind); rank < bestRank) {
            best = layer;
            bestRank = rank;
        }
    }
    if (best == nullptr) {
        throw Error(ErrorCode::LayerWithoutPolygons, {shown});
    }
    std::erase(others, std::string(OGR_L_GetName(best)));
    return best;
}

std::string crsOf(OGRLayerH layer, const std::string& shown) {
    const OGRSpatialReferenceH system = OGR_L_GetSpatialRef(layer);
    if (system == nullptr || OSRIsLocal(system) != 0) {
        throw Error(ErrorCode::CrsMissing, {shown});
    }
    std::string code = epsgCodeOf(system);
    if (!code.empty()) {
        return code;
    }
    const std::array<const char*, 2> options{"FORMAT=WKT2_2019", nullptr};
    char* text = nullptr;
    OSRExportToWktEx(system, &text, options.data());
    const CplText wkt(text);
    if (!wkt || *wkt == '\0') {
        throw Error(ErrorCode::CrsMissing, {shown});
    }
    return wkt.get();
}

} // namespace maillage
