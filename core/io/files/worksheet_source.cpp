#include "core/io/files/worksheet_source.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/csv_text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

std::string readBytes(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (fs::is_directory(path, error)) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(EISDIR)});
    }
    std::ifstream stream(path, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (!stream.is_open() || stream.bad()) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(EIO)});
    }
    if (trimmed(bytes).empty()) {
        throw Error(ErrorCode::FileEmpty, {utf8Of(path)});
    }
    return bytes;
}

bool isBlank(const std::vector<std::string>& cells) {
    return std::ranges::all_of(cells, [](const std::string& cell) { return trimmed(cell).empty(); });
}

/// What a spreadsheet's date column gives ("2021/09/01") as the rest of the program writes it.
std::string cellText(const char* text) {
    std::string cell = text;
    const bool isDate = cell.size() == 10 && cell[4] == '/' && cell[7] == '/';
    if (isDate) {
        cell[4] = cell[7] = '-';
    }
    return cell;
}

std::vector<WorksheetRow> rowsOf(OGRLayerH layer) {
    const int fieldCount = OGR_FD_GetFieldCount(OGR_L_GetLayerDefn(layer));
    std::vector<WorksheetRow> rows;
    while (const OgrFeature feature{OGR_L_GetNextFeature(layer)}) {
        WorksheetRow row{static_cast<std::uint32_t>(OGR_F_GetFID(feature.get())), {}};
        row.cells.reserve(static_cast<std::size_t>(fieldCount));
        for (int i = 0; i < fieldCount; ++i) {
            row.cells.push_back(cellText(OGR_F_GetFieldAsString(feature.get(), i)));
        }
        if (!isBlank(row.cells)) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

std::vector<Worksheet> readSheets(const DataSource& source, const char* driver) {
    registerGdalDrivers();
    GdalErrors errors;
    const GdalOption headersXlsx("OGR_XLSX_HEADERS", "DISABLE");
    const GdalOption headersOds("OGR_ODS_HEADERS", "DISABLE");
    const GdalOption textXlsx("OGR_XLSX_FIELD_TYPES", "STRING");
    const GdalOption textOds("OGR_ODS_FIELD_TYPES", "STRING");
    const std::array<const char*, 2> drivers{driver, nullptr};
    const GdalDataset dataset(GDALOpenEx(source.shown().c_str(), GDAL_OF_VECTOR | GDAL_OF_VERBOSE_ERROR,
                                         drivers.data(), gdalOptions(source.options).List(), nullptr));
    if (!dataset) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), errors.message()});
    }
    std::vector<Worksheet> sheets;
    for (int i = 0; i < GDALDatasetGetLayerCount(dataset.get()); ++i) {
        const OGRLayerH layer = GDALDatasetGetLayer(dataset.get(), i);
        Worksheet sheet{source.shown(), OGR_L_GetName(layer), {}, rowsOf(layer)};
        if (!sheet.rows.empty()) {
            sheets.push_back(std::move(sheet));
        }
    }
    // A null feature stands for the end and for a failure alike.
    if (errors.hasFailure()) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), errors.message()});
    }
    return sheets;
}

Worksheet readText(const DataSource& source, std::string bytes) {
    const std::string text = decodedText(std::move(bytes));
    if (text.empty()) {
        throw Error(ErrorCode::FileUnreadable, {source.shown(), "NUL"});
    }
    Worksheet sheet{source.shown(), {}, {}, {}};
    for (CsvRecord& record : parseCsv(text, separatorOf(text), sheet.path)) {
        if (!isBlank(record.fields)) {
            sheet.rows.push_back({record.line, std::move(record.fields)});
        }
    }
    return sheet;
}

} // namespace

std::vector<Worksheet> readWorkbook(const DataSource& source) {
    std::string bytes = readBytes(source.file);
    std::vector<Worksheet> sheets;
    if (bytes.starts_with("PK")) {
        const bool isOds = bytes.find("opendocument.spreadsheet") != std::string::npos;
        sheets = readSheets(source, isOds ? "ODS" : "XLSX");
        std::vector<SheetName> names;
        for (const Worksheet& sheet : sheets) {
            names.push_back({sheet.name});
        }
        for (Worksheet& sheet : sheets) {
            sheet.sheets = names;
        }
    } else if (Worksheet sheet = readText(source, std::move(bytes)); !sheet.rows.empty()) {
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty()) {
        throw Error(ErrorCode::FileEmpty, {source.shown()});
    }
    return sheets;
}

Worksheet readWorksheet(const DataSource& source) {
    std::vector<Worksheet> sheets = readWorkbook(source);
    const auto isWanted = [&](const Worksheet& sheet) { return sheet.name == source.part; };
    const auto found = source.part.empty() ? sheets.begin() : std::ranges::find_if(sheets, isWanted);
    if (found == sheets.end()) {
        std::vector<std::string> names;
        for (const SheetName& sheet : sheets.front().sheets) {
            names.push_back(sheet.name);
        }
        throw Error(ErrorCode::WorksheetMissing, {source.shown(), source.part, joined(names, ", ")});
    }
    return std::move(*found);
}

} // namespace maillage
