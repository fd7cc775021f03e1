// Workbooks written by hand, part by part, as the many programs that make them do.
#pragma once

#include "core/io/files/worksheet_source.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage::test {

using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// A zip archive of these parts, in this order.
void writeZip(const std::filesystem::path& path, const ZipParts& parts);

/// The parts of an XLSX workbook with one sheet.
struct XlsxText {
    std::string sheet; // what is in <worksheet>
    std::string workbook = R"(<sheets><sheet name="Liste" sheetId="1" r:id="rId1"/></sheets>)";
    std::string sharedStrings{}; // what is in <sst>
    std::string styles{};        // what is in <styleSheet>
};
[[nodiscard]] ZipParts xlsxParts(const XlsxText& text);

/// The parts of an ODS workbook; `tables` is what is in <office:spreadsheet>.
[[nodiscard]] ZipParts odsParts(const std::string& tables, const std::string& styles = {});
/// content.xml with the declarations of LibreOffice.
[[nodiscard]] std::string odsContent(const std::string& tables, const std::string& styles = {});

/// What the program reads of it, with the name of the file said.
[[nodiscard]] std::vector<Worksheet> readParts(const ZipParts& parts, const std::string& name);
[[nodiscard]] std::vector<Worksheet> readFileOf(std::string_view bytes, const std::string& name);

/// The rows as text: cells with "|" between, rows with "\n"; hidden ones end in " (masquée)", a cell that a
/// merged range fills in "^".
[[nodiscard]] std::string rowsText(const Worksheet& sheet);
[[nodiscard]] std::string xlsxRows(const XlsxText& text);
[[nodiscard]] std::string odsRows(const std::string& tables, const std::string& styles = {});

} // namespace maillage::test
