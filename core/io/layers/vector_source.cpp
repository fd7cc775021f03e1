#include "core/io/layers/vector_source.hpp"

#include "core/base/error.hpp"
#include "core/base/foreign_database.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/vector_feature.hpp"
#include "core/io/layers/vector_layer.hpp"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// A view is not run, and no query goes on for ever, where the layers are tables of SQLite.
void distrustDatabase(GDALDatasetH dataset, DatabaseBudget& budget) {
    if (void* handle = GDALGetInternalHandle(dataset, "SQLITE_HANDLE"); handle != nullptr) {
        distrust(static_cast<sqlite3*>(handle), budget);
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
          dataset(openVectorDataset(source, file.gdalPath)) {
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
