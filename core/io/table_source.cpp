#include "core/io/table_source.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/base/atomic_file.hpp"
#include "core/io/gdal_handle.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
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
    if (fs::is_directory(path, error)) {
        throw Error(ErrorCode::FileUnreadable, {path.string(), std::generic_category().message(EISDIR)});
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad()) {
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
    const std::array<const char*, 2> drivers{driver, nullptr};
    const GdalDataset dataset(GDALOpenEx(gdalPath.c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR,
                                         drivers.data(), openOptions, nullptr));
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
    // Without a separator in its header GDAL takes no file for a table; that of an empty last column it
    // drops.
    const std::size_t headerEnd = std::min(bytes.find_first_of("\r\n"), bytes.size());
    if (std::string_view(bytes).substr(0, headerEnd).find_first_of(",;\t") == std::string_view::npos) {
        bytes.insert(headerEnd, ",");
    }
    // From memory: a .csvt beside the file would give its columns types, and "03001" would lose its zero.
    const GdalMemoryFile copy(".csv", bytes);
    OptionList options;
    options.set("HEADERS", "YES");
    options.set("AUTODETECT_TYPE", "NO");
    return readLayer(copy.path(), shownPath, "CSV", options.get());
}

void appendField(std::string& csv, std::string_view text) {
    if (text.find_first_of(",\"\n\r") == std::string_view::npos) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text) {
        csv += c;
        if (c == '"') {
            csv += '"';
        }
    }
    csv += '"';
}

void appendRow(std::string& csv, const std::vector<std::string>& row) {
    // An empty line would be no row at all.
    if (row.size() == 1 && row.front().empty()) {
        csv += "\"\"\n";
        return;
    }
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) {
            csv += ',';
        }
        appendField(csv, row[i]);
    }
    csv += '\n';
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

// RFC 4180 by hand: GDAL's writer ends the header of a table of one column with a comma.
void writeCsv(const Table& table, const fs::path& path) {
    std::string csv;
    appendRow(csv, table.columns);
    for (const std::vector<std::string>& row : table.rows) {
        appendRow(csv, row);
    }
    writeFileAtomically(path, csv);
}

} // namespace maillage
