#include "core/io/layers/vector_source.hpp"

#include "core/base/error.hpp"
#include "core/base/foreign_database.hpp"
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/source_file.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <span>

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

GdalDataset openDataset(const DataSource& source, const std::string& gdalPath) {
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

/// A view is not run, and no query goes on for ever, where the layers are tables of SQLite.
void distrustDatabase(GDALDatasetH dataset, DatabaseBudget& budget) {
    if (void* handle = GDALGetInternalHandle(dataset, "SQLITE_HANDLE"); handle != nullptr) {
        distrust(static_cast<sqlite3*>(handle), budget);
    }
}

bool mayHoldPolygons(OGRLayerH layer) {
    const OGRwkbGeometryType type = OGR_GT_Flatten(OGR_L_GetGeomType(layer));
    return type == wkbUnknown || type == wkbGeometryCollection ||
           OGR_GT_IsSubClassOf(type, wkbSurface) != 0 || OGR_GT_IsSubClassOf(type, wkbMultiSurface) != 0;
}

/// The layer of this name. Throws Error{LayerMissing}.
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

/// `others`: the layers of polygons that were not taken.
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

/// How many bytes of outlines a shapefile may give: what it has. An index may name one record for many rows.
std::uint64_t mostBytesOf(const std::string& gdalPath) {
    std::error_code error;
    if (lowerExtension(fs::path(gdalPath)) != ".shp") {
        return std::numeric_limits<std::uint64_t>::max();
    }
    const std::uintmax_t size = fs::file_size(gdalPath, error);
    constexpr std::uint64_t kMargin = 1U << 20U;
    return error ? std::numeric_limits<std::uint64_t>::max() : 2 * std::uint64_t{size} + kMargin;
}

} // namespace

struct VectorSource::State {
    std::string shown;
    // What GDAL says while it opens and reads must not reach the terminal, and /vsigzip must not leave a
    // .properties file beside the archive.
    GdalOption noProperties{"CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO"};
    OpenableFile file;
    DatabaseBudget budget; // the dataset asks it until it is closed
    GdalDataset dataset;
    std::uint64_t outlineBytes = 0;
    std::uint64_t mostOutlineBytes = std::numeric_limits<std::uint64_t>::max();
    std::vector<std::string> others;
    OGRLayerH layer = nullptr;
    int fieldCount = 0;
    std::string layerName;
    std::vector<std::string> fields;
    std::string crs;
    std::size_t announced = 0;
    std::size_t row = 0;
    AssumedEncoding assumed;

    State(const DataSource& source, LayerKind kind, bool isDos)
        : shown(source.shown()),
          file(openableFile(source, kind)),
          dataset(openDataset(source, file.gdalPath)) {
        const GdalErrors errors;
        assumed.isAllDos = isDos;
        distrustDatabase(dataset.get(), budget);
        mostOutlineBytes = mostBytesOf(file.gdalPath);
        layer = source.part.empty() ? chooseLayer(dataset.get(), shown, kind, others)
                                    : namedLayer(dataset.get(), source);
        layerName = asUtf8(OGR_L_GetName(layer), assumed);
        const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
        fieldCount = OGR_FD_GetFieldCount(definition);
        for (int i = 0; i < fieldCount; ++i) {
            fields.push_back(asUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)), assumed));
        }
        announced = static_cast<std::size_t>(std::max<GIntBig>(OGR_L_GetFeatureCount(layer, TRUE), 0));
        if (announced == 0) {
            if (errors.hasFailure()) {
                throw Error(ErrorCode::FileUnreadable, {shown, errors.message()});
            }
            throw Error(ErrorCode::LayerWithoutPolygons, {shown});
        }
        crs = crsOf(layer, shown);
        OGR_L_ResetReading(layer);
    }

    /// Something failed at this row: how many features are whole says how much of the file is there.
    [[noreturn]] void failTruncated(std::size_t wholeBefore, const std::string& detail) {
        GdalErrors errors;
        std::size_t whole = wholeBefore;
        while (const OgrFeature feature{OGR_L_GetNextFeature(layer)}) {
            whole += errors.hasFailure() || OGR_F_GetGeometryRef(feature.get()) == nullptr ? 0U : 1U;
            errors.clear();
        }
        if (whole >= announced) {
            throw Error(ErrorCode::FileUnreadable, {shown, detail});
        }
        throw Error(ErrorCode::FileTruncated, {shown, formatCount(announced), formatCount(whole)});
    }
};

VectorSource::VectorSource(const DataSource& source, LayerKind kind, bool isDos)
    : m_state(std::make_unique<State>(source, kind, isDos)) {}
VectorSource::~VectorSource() = default;
VectorSource::VectorSource(VectorSource&&) noexcept = default;
VectorSource& VectorSource::operator=(VectorSource&&) noexcept = default;

const std::string& VectorSource::layerName() const {
    return m_state->layerName;
}
const std::vector<std::string>& VectorSource::fields() const {
    return m_state->fields;
}
const std::string& VectorSource::crs() const {
    return m_state->crs;
}
std::size_t VectorSource::announcedCount() const {
    return m_state->announced;
}

std::optional<RawFeature> VectorSource::next() {
    State& state = *m_state;
    const GdalErrors errors;
    const OgrFeature feature(OGR_L_GetNextFeature(state.layer));
    // A null feature stands for the end and for a failure alike, and a feature whose bytes are missing comes
    // without geometry: only the errors tell.
    if (errors.hasFailure() || (!feature && state.row < state.announced)) {
        state.failTruncated(state.row, errors.message());
    }
    if (!feature) {
        return std::nullopt;
    }
    RawFeature raw{++state.row, {}, {}, {}, false};
    raw.values.reserve(state.fields.size());
    for (int i = 0; i < state.fieldCount; ++i) {
        // A shapefile without .cpg, or with a wrong one, gives its bytes as they are. Read value by value
        // they come out as if the file had been opened again with ENCODING=CP1252, for any format and in
        // one passage.
        const std::string value = asUtf8(valueOf(feature.get(), i), state.assumed);
        raw.values.emplace_back(trimmed(value));
    }
    readGeometry(feature.get(), raw);
    state.outlineBytes += raw.wkb.size();
    if (state.outlineBytes > state.mostOutlineBytes) {
        throw Error(ErrorCode::FileUnreadable, {state.shown, "malformed"});
    }
    return raw;
}

bool VectorSource::hasMixedTexts() const {
    return m_state->assumed.isMixed();
}

std::vector<Diagnostic> VectorSource::diagnostics() const {
    constexpr std::size_t kTold = 8;
    std::vector<Diagnostic> diagnostics;
    if (!m_state->file.others.empty()) {
        diagnostics.push_back({DiagnosticCode::FileChosen,
                               {m_state->file.chosen, joinedUpTo(m_state->file.others, ", ", kTold)}});
    }
    if (!m_state->others.empty()) {
        diagnostics.push_back(
            {DiagnosticCode::LayerChosen, {m_state->layerName, joinedUpTo(m_state->others, ", ", kTold)}});
    }
    if (m_state->assumed.isLatin) {
        diagnostics.push_back({DiagnosticCode::EncodingAssumedLatin1, {}});
    }
    if (m_state->assumed.isDos) {
        diagnostics.push_back({DiagnosticCode::EncodingAssumedDos, {}});
    }
    return diagnostics;
}

} // namespace maillage
