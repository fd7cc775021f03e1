#include "core/io/table_source.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/atomic_file.hpp"
#include "core/io/gdal_handle.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace maillage {

namespace {

namespace fs = std::filesystem;

class OptionList {
public:
    void set(const char* name, const char* value) { m_list.SetNameValue(name, value); }
    [[nodiscard]] char** get() { return m_list.List(); }

private:
    CPLStringList m_list;
};

std::string readBytes(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        throw Error(ErrorCode::FileMissing, {path.string()});
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad() || fs::is_directory(path, error)) {
        throw Error(ErrorCode::FileUnreadable, {path.string(), std::generic_category().message(EIO)});
    }
    if (trimmed(bytes).empty()) {
        throw Error(ErrorCode::FileEmpty, {path.string()});
    }
    return bytes;
}

std::string lowerExtension(const fs::path& path) {
    std::string extension = path.extension().string();
    std::ranges::transform(extension, extension.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return extension;
}

Table readLayer(const std::string& gdalPath, const std::string& shownPath, const char* driver,
                char** openOptions) {
    registerGdalDrivers();
    GdalErrors errors;
    const GdalOption allText("OGR_XLSX_FIELD_TYPES", "STRING");
    const GdalOption allTextOds("OGR_ODS_FIELD_TYPES", "STRING");
    const char* const drivers[] = {driver, nullptr};
    const GdalDataset dataset(
        GDALOpenEx(gdalPath.c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR, drivers, openOptions, nullptr));
    if (!dataset || GDALDatasetGetLayerCount(dataset.get()) == 0) {
        throw Error(ErrorCode::FileUnreadable, {shownPath, errors.message()});
    }
    const OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), 0);
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    const int fieldCount = OGR_FD_GetFieldCount(definition);
    bool assumedLatin1 = false;
    Table table{shownPath, {}, {}};
    for (int i = 0; i < fieldCount; ++i) {
        const std::string name =
            asUtf8(OGR_Fld_GetNameRef(OGR_FD_GetFieldDefn(definition, i)), assumedLatin1);
        table.columns.emplace_back(trimmed(name));
    }
    while (const OgrFeature feature{OGR_L_GetNextFeature(layer)}) {
        std::vector<std::string> row;
        row.reserve(table.columns.size());
        for (int i = 0; i < fieldCount; ++i) {
            row.push_back(asUtf8(OGR_F_GetFieldAsString(feature.get(), i), assumedLatin1));
        }
        table.rows.push_back(std::move(row));
    }
    // A null feature stands for the end and for a failure alike.
    if (errors.hasFailure()) {
        throw Error(ErrorCode::FileUnreadable, {shownPath, errors.message()});
    }
    return table;
}

Table readCsv(std::string bytes, const std::string& shownPath) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (bytes.starts_with(kByteOrderMark)) {
        bytes.erase(0, kByteOrderMark.size());
    }
    if (bytes.find('\0') != std::string::npos) {
        throw Error(ErrorCode::FileUnreadable, {shownPath, "NUL"});
    }
    // From memory: a .csvt beside the file would give its columns types, and "03001" would lose its zero.
    const GdalMemoryFile copy(".csv", bytes);
    OptionList options;
    options.set("HEADERS", "YES");
    options.set("AUTODETECT_TYPE", "NO");
    return readLayer(copy.path(), shownPath, "CSV", options.get());
}

void requireWritten(bool done, const GdalErrors& errors, const fs::path& path) {
    if (!done || errors.hasFailure()) {
        throw Error(ErrorCode::WriteFailed, {path.string(), errors.message()});
    }
}

void addRow(OGRLayerH layer, const std::vector<std::string>& row, const GdalErrors& errors,
            const fs::path& path) {
    const OgrFeature feature(OGR_F_Create(OGR_L_GetLayerDefn(layer)));
    for (std::size_t i = 0; i < row.size(); ++i) {
        OGR_F_SetFieldString(feature.get(), static_cast<int>(i), row[i].c_str());
    }
    requireWritten(OGR_L_CreateFeature(layer, feature.get()) == OGRERR_NONE, errors, path);
}

} // namespace

std::size_t Table::column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) {
        throw Error(ErrorCode::TableColumnMissing, {path, std::string(name), joined(columns, ", ")});
    }
    return static_cast<std::size_t>(found - columns.begin());
}

Table readTable(const fs::path& path) {
    std::string bytes = readBytes(path);
    const std::string extension = lowerExtension(path);
    if (extension == ".xlsx" || extension == ".ods") {
        const GdalOption headersXlsx("OGR_XLSX_HEADERS", "FORCE");
        const GdalOption headersOds("OGR_ODS_HEADERS", "FORCE");
        return readLayer(path.string(), path.string(), extension == ".ods" ? "ODS" : "XLSX", nullptr);
    }
    return readCsv(std::move(bytes), path.string());
}

void writeCsv(const Table& table, const fs::path& path) {
    registerGdalDrivers();
    GdalErrors errors;
    const GdalMemoryFile file(".csv");
    OptionList options;
    options.set("LINEFORMAT", "LF");
    options.set("SEPARATOR", "COMMA");
    options.set("GEOMETRY", "NONE");
    options.set("STRING_QUOTING", "IF_NEEDED");

    GdalDataset dataset(
        GDALCreate(GDALGetDriverByName("CSV"), file.path().c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    requireWritten(dataset != nullptr, errors, path);
    const OGRLayerH layer = GDALDatasetCreateLayer(dataset.get(), "table", nullptr, wkbNone, options.get());
    requireWritten(layer != nullptr, errors, path);
    for (const std::string& name : table.columns) {
        const OGRFieldDefnH field = OGR_Fld_Create(name.c_str(), OFTString);
        const bool done = OGR_L_CreateField(layer, field, FALSE) == OGRERR_NONE;
        OGR_Fld_Destroy(field);
        requireWritten(done, errors, path);
    }
    for (const std::vector<std::string>& row : table.rows) {
        addRow(layer, row, errors, path);
    }
    // GDALClose tells of no failure, a flush does.
    GDALFlushCache(dataset.get());
    requireWritten(true, errors, path);
    dataset.reset();
    requireWritten(true, errors, path);
    writeFileAtomically(path, file.bytes());
}

} // namespace maillage
