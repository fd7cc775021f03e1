#include "tests/core/io/files/workbook/workbook_files.hpp"

#include "core/io/files/writers/zip_writer.hpp"
#include "tests/core/io/io_test_support.hpp"

#include <algorithm>
#include <fstream>

namespace maillage::test {

namespace {

constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* kPackage = "http://schemas.openxmlformats.org/package/2006/relationships";

std::string relationship(const std::string& id, const std::string& kind, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + kOffice + "/" + kind + "\" Target=\"" + target +
           "\"/>";
}

std::string relationships(const std::string& inside) {
    return std::string("<Relationships xmlns=\"") + kPackage + "\">" + inside + "</Relationships>";
}

std::string inMain(const std::string& name, const std::string& inside) {
    return "<" + name + " xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice + "\">" + inside + "</" + name + ">";
}

} // namespace

void writeZip(const std::filesystem::path& path, const ZipParts& parts) {
    std::vector<ZipEntry> entries;
    for (const auto& [name, bytes] : parts) {
        entries.push_back({name, bytes});
    }
    std::ofstream(path, std::ios::binary) << zipBytes(entries);
}

ZipParts xlsxParts(const XlsxText& text) {
    ZipParts parts{{"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
                   {"xl/workbook.xml", inMain("workbook", text.workbook)},
                   {"xl/worksheets/sheet1.xml", inMain("worksheet", text.sheet)}};
    std::string related = relationship("rId1", "worksheet", "worksheets/sheet1.xml");
    if (!text.sharedStrings.empty()) {
        related += relationship("rId2", "sharedStrings", "sharedStrings.xml");
        parts.emplace_back("xl/sharedStrings.xml", inMain("sst", text.sharedStrings));
    }
    if (!text.styles.empty()) {
        related += relationship("rId3", "styles", "styles.xml");
        parts.emplace_back("xl/styles.xml", inMain("styleSheet", text.styles));
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels", relationships(related));
    return parts;
}

std::string odsContent(const std::string& tables, const std::string& styles) {
    const std::string space = "=\"urn:oasis:names:tc:opendocument:xmlns:";
    return "<office:document-content xmlns:office" + space + "office:1.0\" xmlns:table" + space +
           "table:1.0\" xmlns:text" + space + "text:1.0\" xmlns:style" + space + "style:1.0\" xmlns:draw" +
           space +
           "drawing:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:"
           "xmlns:calcext:1.0\"><office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
           "</office:spreadsheet></office:body></office:document-content>";
}

ZipParts odsParts(const std::string& tables, const std::string& styles) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", odsContent(tables, styles)}};
}

std::vector<Worksheet> readParts(const ZipParts& parts, const std::string& name) {
    const TemporaryFolder folder;
    writeZip(folder / name, parts);
    return readWorkbook(folder / name);
}

std::vector<Worksheet> readFileOf(std::string_view bytes, const std::string& name) {
    const TemporaryFolder folder;
    writeBytes(folder / name, bytes);
    return readWorkbook(folder / name);
}

std::string rowsText(const Worksheet& sheet) {
    std::string text;
    for (const WorksheetRow& row : sheet.rows) {
        text += std::to_string(row.line) + ":";
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            const bool isMerged = std::ranges::find(row.merged, c) != row.merged.end();
            text += (c > 0 ? "|" : "") + row.cells[c] + (isMerged ? "^" : "");
        }
        text += row.isHidden ? " (masquée)\n" : "\n";
    }
    return text;
}

std::string xlsxRows(const XlsxText& text) {
    return rowsText(readParts(xlsxParts(text), "l.xlsx").front());
}

std::string odsRows(const std::string& tables, const std::string& styles) {
    return rowsText(readParts(odsParts(tables, styles), "l.ods").front());
}

} // namespace maillage::test
