// Workbooks cut and changed at random: each ends in a sheet or in an Error.
#include "tests/core/io/files/workbook/workbook_files.hpp"

#include "core/base/error.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

std::string smallXlsx() {
    XlsxText text{
        "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43831</v></c></row>"
        "<row r=\"2\" hidden=\"1\"><c r=\"B2\" t=\"inlineStr\"><is><t>Vichy</t></is></c></row></sheetData>"
        "<mergeCells><mergeCell ref=\"A1:A2\"/></mergeCells>"};
    text.sharedStrings = "<si><t>CS</t></si>";
    text.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const TemporaryFolder folder;
    writeZip(folder / "l", xlsxParts(text));
    return readBytes(folder / "l");
}

std::string smallOdsTable() {
    return "<table:table table:name=\"L\"><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
           "office:value-type=\"string\" table:number-rows-spanned=\"2\" table:number-columns-repeated=\"2\"><text:p>a"
           "<text:s text:c=\"3\"/></text:p></table:table-cell></table:table-row></table:table>";
}

std::string smallOds() {
    const TemporaryFolder folder;
    writeZip(folder / "l", odsParts(smallOdsTable()));
    return readBytes(folder / "l");
}

/// True when something was read.
bool survives(const std::string& bytes) {
    try {
        return !readFileOf(bytes, "l").empty();
    } catch (const Error&) {
        return false;
    }
}

void checkAll(const std::string& whole) {
    std::mt19937 random(13); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same each time
    CHECK(survives(whole));
    std::size_t read = 0;
    for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 150) {
        read += survives(whole.substr(0, length)) ? 1U : 0U;
    }
    for (int i = 0; i < 600; ++i) {
        std::string changed = whole;
        for (std::uint32_t n = 1 + random() % 4; n > 0; --n) {
            changed[random() % changed.size()] = static_cast<char>(random() % 256);
        }
        read += survives(changed) ? 1U : 0U;
    }
    SUCCEED(read);
}

} // namespace

TEST_CASE("an XLSX cut or changed at random is a sheet or an error") {
    checkAll(smallXlsx());
}

TEST_CASE("an ODS cut or changed at random is a sheet or an error") {
    checkAll(smallOds());
}

TEST_CASE("XML and HTML cut or changed at random are a sheet or an error") {
    checkAll("<?xml version=\"1.0\"?><!-- application/vnd.oasis.opendocument.spreadsheet -->" +
             odsContent(smallOdsTable()));
    checkAll(
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table>"
        "<Row><Cell Index=\"2\" MergeDown=\"1\"><Data Type=\"Number\">3.0E3</Data></Cell></Row></Table></Worksheet>"
        "</Workbook>");
    checkAll("<table><tr><td rowspan=2 colspan=\"3\">a&eacute;</td><td>&#233;</td></tr><tr><td>b</table>");
}

TEST_CASE("an .xls of Excel 97 cut or changed at random is a sheet or an error") {
    checkAll(readBytes(std::filesystem::path(MAILLAGE_SOURCE_DIR) /
                       "tests/cases/lists/old_xls_merged_and_hidden/l.xls"));
}
