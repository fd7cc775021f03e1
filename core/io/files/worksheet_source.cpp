#include "core/io/files/worksheet_source.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/text/csv_text.hpp"
#include "core/io/files/file_kind.hpp"
#include "core/io/files/layer_table.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/text/text_encoding.hpp"
#include "core/io/files/workbook/html_reader.hpp"
#include "core/io/files/workbook/ods_reader.hpp"
#include "core/io/files/workbook/old_xls_reader.hpp"
#include "core/io/files/workbook/spreadsheetml_reader.hpp"
#include "core/io/files/workbook/zip_workbook.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>

namespace maillage {

namespace {

namespace fs = std::filesystem;

/// Of a list or a matrix: two hundred thousand rows take a fifth of it.
constexpr std::size_t kMostBytesOfList = 100U << 20U;

std::string readBytes(const fs::path& path) {
    std::error_code error;
    if (!fs::exists(path, error)) {
        throw Error(ErrorCode::FileMissing, {utf8Of(path)});
    }
    if (fs::is_directory(path, error)) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), std::generic_category().message(EISDIR)});
    }
    // Told by its size where it has one; a device or a pipe gives as much as is asked of it.
    const std::uintmax_t size = fs::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    std::string bytes;
    constexpr std::size_t kBlock = std::size_t{1} << 20U;
    while (stream && bytes.size() <= kMostBytesOfList && (error || size <= kMostBytesOfList)) {
        const std::size_t before = bytes.size();
        bytes.resize(before + kBlock);
        stream.read(bytes.data() + before, kBlock);
        bytes.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    if (bytes.size() > kMostBytesOfList || (!error && size > kMostBytesOfList)) {
        throw Error(ErrorCode::FileUnreadable, {utf8Of(path), "file too large"});
    }
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

DecodedText textOf(const DataSource& source, std::string bytes) {
    DecodedText decoded = decodedText(std::move(bytes));
    if (!decoded.isText) {
        throw Error(ErrorCode::FileNotAList, {source.shown(), "inconnu"});
    }
    return decoded;
}

Worksheet readCsv(const DataSource& source, std::string bytes) {
    DecodedText decoded = textOf(source, std::move(bytes));
    Worksheet sheet{source.shown(), {}, {}, {}, std::move(decoded.diagnostics)};
    std::vector<CsvRecord> records = parseCsv(decoded.text, separatorOf(decoded.text), sheet.path);
    unwrapLines(records, sheet.path);
    for (CsvRecord& record : records) {
        if (!isBlank(record.fields)) {
            sheet.rows.push_back({record.line, std::move(record.fields)});
        }
    }
    return sheet;
}

/// The sheets that hold something, each knowing of the others.
std::vector<Worksheet> filledSheets(const DataSource& source, std::vector<WorkbookSheet> sheets) {
    std::erase_if(sheets, [](const WorkbookSheet& sheet) { return sheet.rows.empty(); });
    std::vector<SheetName> names;
    names.reserve(sheets.size());
    for (const WorkbookSheet& sheet : sheets) {
        names.push_back({sheet.name, sheet.isHidden});
    }
    std::vector<Worksheet> filled;
    filled.reserve(sheets.size());
    for (WorkbookSheet& sheet : sheets) {
        filled.push_back(
            {source.shown(), sheet.name, names, std::move(sheet.rows), {}, {}, sheet.hiddenColumns});
    }
    return filled;
}

Worksheet readPage(const DataSource& source, std::string bytes, WorkbookBudget& budget) {
    DecodedText decoded = textOf(source, std::move(bytes));
    WorkbookSheet sheet = readHtml(decoded.text, budget);
    if (sheet.rows.empty()) {
        throw Error(ErrorCode::FileNotAList, {source.shown(), "page"});
    }
    return {source.shown(), {}, {}, std::move(sheet.rows), std::move(decoded.diagnostics)};
}

} // namespace

std::vector<Worksheet> readWorkbook(const DataSource& source) {
    return readWorkbook(source, WorkbookLimits{});
}

std::vector<Worksheet> readWorkbook(const DataSource& source, const WorkbookLimits& limits) {
    std::string bytes = readBytes(source.file);
    const FileKind kind = kindOfFile(source.file, bytes);
    WorkbookBudget budget(source.shown(), limits);
    const auto content = [&](const std::function<void(std::string_view)>& take) { take(bytes); };
    std::vector<Worksheet> sheets;
    switch (kind) {
    case FileKind::Text:
        sheets.push_back(readCsv(source, std::move(bytes)));
        break;
    case FileKind::Zip:
        sheets = filledSheets(source, readZipWorkbook(source.file, budget));
        break;
    case FileKind::OldXls:
        sheets = filledSheets(source, readOldXls(bytes, budget));
        break;
    case FileKind::FlatOds:
        sheets = filledSheets(source, readOds(content, budget));
        break;
    case FileKind::SpreadsheetMl:
        sheets = filledSheets(source, readSpreadsheetMl(content, budget));
        break;
    case FileKind::Html:
        sheets.push_back(readPage(source, std::move(bytes), budget));
        break;
    case FileKind::Layer:
        sheets = filledSheets(source, readLayerTables(source, budget));
        if (sheets.empty()) {
            throw Error(ErrorCode::FileNotAList,
                        {source.shown(), bytes.find("maillage_meta") != std::string::npos ? "projet"
                                         : bytes.starts_with("SQLite")                    ? "base"
                                                                                          : "couche"});
        }
        break;
    }
    if (sheets.empty() || sheets.front().rows.empty()) {
        throw Error(ErrorCode::FileEmpty, {source.shown()});
    }
    return sheets;
}

Worksheet readWorksheet(const DataSource& source) {
    std::vector<Worksheet> sheets = readWorkbook(source);
    const std::vector<SheetName>& names = sheets.front().sheets;
    const auto isWanted = [&](const Worksheet& sheet) { return sheet.name == source.part; };
    auto found = std::ranges::find_if(sheets, isWanted);
    if (source.part.empty()) {
        const auto visible = std::ranges::find(names, false, &SheetName::isHidden);
        found = sheets.begin() + (visible == names.end() ? 0 : visible - names.begin());
    }
    if (found == sheets.end()) {
        std::vector<std::string> present;
        present.reserve(names.size());
        for (const SheetName& sheet : names) {
            present.push_back(sheet.name);
        }
        throw Error(ErrorCode::WorksheetMissing, {source.shown(), source.part, joined(present, ", ")});
    }
    return std::move(*found);
}

} // namespace maillage
