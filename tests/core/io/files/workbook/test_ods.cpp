#include "tests/core/io/files/workbook/workbook_files.hpp"

#include "core/io/files/table_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

std::string tableOf(const std::string& rows, const std::string& attributes = "table:name=\"Liste\"") {
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}
std::string rowOf(const std::string& cells, const std::string& attributes = {}) {
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}
std::string cellOf(const std::string& inside, const std::string& attributes = {}) {
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + inside +
           "</text:p></table:table-cell>";
}
std::string typedCell(const std::string& attributes, const std::string& shown) {
    return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
}

} // namespace

TEST_CASE("blank rows and columns of any number cost nothing, filled ones are repeated") {
    const std::string blank = "<table:table-cell table:number-columns-repeated=\"16380\"/>";
    CHECK(odsRows(tableOf(
              rowOf(cellOf("a") + blank) + rowOf(blank, "table:number-rows-repeated=\"1048376\"") +
              rowOf(cellOf("b", "table:number-columns-repeated=\"2\""), "table:number-rows-repeated=\"2\"") +
              rowOf(blank, "table:number-rows-repeated=\"4294967295999\""))) ==
          "1:a\n1048378:b|b\n1048379:b|b\n");
}

TEST_CASE("a repetition that fills the memory is an error") {
    for (const char* rows : {"900000000", "18446744073709551615"}) {
        const auto parts =
            odsParts(tableOf(rowOf(cellOf("a"), "table:number-rows-repeated=\"" + std::string(rows) + "\"")));
        if (std::string(rows).size() < 15) {
            CHECK(errorOf([&] { (void)readParts(parts, "l.ods"); }).code() == ErrorCode::WorkbookTooLarge);
        } else {
            CHECK(rowsText(readParts(parts, "l.ods").front()) == "1:a\n"); // no number at all
        }
    }
    const auto wide = odsParts(tableOf(rowOf(cellOf("a", "table:number-columns-repeated=\"999999999\""))));
    CHECK(errorOf([&] { (void)readParts(wide, "l.ods"); }).code() == ErrorCode::WorkbookTooLarge);
}

TEST_CASE("a spanned cell hands its value down, covered cells say nothing") {
    CHECK(odsRows(tableOf(
              rowOf(cellOf("CS", "table:number-rows-spanned=\"2\" table:number-columns-spanned=\"2\"") +
                    "<table:covered-table-cell/>" + cellOf("x")) +
              rowOf("<table:covered-table-cell table:number-columns-repeated=\"2\"><text:p>caché</text:p>"
                    "</table:covered-table-cell>" +
                    cellOf("y")))) == "1:CS||x\n2:CS^||y\n");
}

TEST_CASE("comments, drawings and tracked changes are no part of a cell") {
    CHECK(
        odsRows(
            "<table:tracked-changes><table:cell-content-change><table:table-cell><text:p>ancien</text:p>"
            "</table:table-cell></table:cell-content-change></table:tracked-changes>" +
            tableOf(
                "<table:shapes><draw:frame><text:p>dessin</text:p></draw:frame></table:shapes>" +
                rowOf(
                    "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>note</text:p>"
                    "</office:annotation><text:p>Vichy</text:p><draw:frame><text:p>logo</text:p></draw:frame>"
                    "</table:table-cell>"))) == "1:Vichy\n");
}

TEST_CASE("text keeps its lines, blanks and pieces") {
    CHECK(odsRows(tableOf(rowOf(cellOf("Abrest</text:p><text:p>Cusset") +
                                cellOf("a<text:s text:c=\"2\"/>b<text:tab/>c"
                                       "<text:line-break/>d") +
                                cellOf("<text:span>Saint-</text:span><text:a>Pourçain</text:a>")))) ==
          "1:Abrest\nCusset|a  b\tc\nd|Saint-Pourçain\n");
}

TEST_CASE("typed values are read from their type and not from their look") {
    CHECK(odsRows(tableOf(rowOf(
              typedCell("office:value-type=\"date\" office:date-value=\"2020-01-01\"", "01/01/20") +
              typedCell("office:value-type=\"date\" office:date-value=\"2020-01-01T08:00:00\"", "01/01/20") +
              typedCell("office:value-type=\"float\" office:value=\"3036\"", "3 036,00") +
              typedCell("office:value-type=\"float\" office:value=\"3036\"", "03036") +
              typedCell("office:value-type=\"percentage\" office:value=\"0.125\"", "12,5 %") +
              typedCell("office:value-type=\"boolean\" office:boolean-value=\"true\"", "VRAI") +
              typedCell("office:value-type=\"time\" office:time-value=\"PT12H30M00S\"", "12:30")))) ==
          "1:2020-01-01|2020-01-01 08:00:00|3036|03036|0.125|VRAI|12:30:00\n");
}

TEST_CASE("a failed formula is told by its words") {
    CHECK(
        odsRows(tableOf(rowOf(
            typedCell("office:value-type=\"string\" calcext:value-type=\"error\" table:formula=\"of:=A1\"",
                      "#N/A") +
            typedCell("office:value-type=\"float\" office:value=\"0\" table:formula=\"of:=A1\"", "Err:509") +
            "<table:table-cell table:formula=\"of:=SUM([.A1])\"/>"))) == "1:#N/A|Err:509|of:=SUM([.A1])\n");
}

TEST_CASE("hidden rows, filtered rows, hidden groups and hidden tables are told") {
    CHECK(odsRows(tableOf(rowOf(cellOf("a")) + rowOf(cellOf("b"), "table:visibility=\"filter\"") +
                          rowOf(cellOf("c"), "table:visibility=\"collapse\"") +
                          "<table:table-row-group table:display=\"false\">" + rowOf(cellOf("d")) +
                          "</table:table-row-group>" + rowOf(cellOf("e")))) ==
          "1:a\n2:b (masquée)\n3:c (masquée)\n4:d (masquée)\n5:e\n");
    const std::string styles =
        "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
        "table:display=\"false\"/></style:style>";
    const auto sheets =
        readParts(odsParts(tableOf(rowOf(cellOf("a")), "table:name=\"L\" table:style-name=\"ta2\"") +
                               tableOf(rowOf(cellOf("b")), "table:name=\"M\""),
                           styles),
                  "l.ods");
    CHECK(sheets.front().sheets == std::vector<SheetName>{{"L", true}, {"M", false}});
}

TEST_CASE("a flat ODS and an XML of Excel 2003 are read, whatever they are called") {
    const std::string flat =
        "<?xml version=\"1.0\"?><!-- application/vnd.oasis.opendocument.spreadsheet -->" +
        odsContent(tableOf(rowOf(cellOf("a"))));
    CHECK(rowsText(readFileOf(flat, "l.xml").front()) == "1:a\n");

    const std::string excel =
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
        "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" "
        "xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
        "<Worksheet ss:Name=\"L\"><Table><Row ss:Index=\"2\"><Cell ss:MergeDown=\"1\"><Data "
        "ss:Type=\"String\">CS</Data>"
        "<Comment><ss:Data>note</ss:Data></Comment></Cell><Cell ss:Index=\"3\"><Data ss:Type=\"DateTime\">"
        "2020-01-01T00:00:00.000</Data></Cell></Row><Row ss:Hidden=\"1\"><Cell ss:Index=\"2\"><Data ss:Type=\"Number\">"
        "3.036E3</Data></Cell></Row></Table><x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions>"
        "</Worksheet></Workbook>";
    const Worksheet sheet = readFileOf(excel, "l.xls").front();
    CHECK(rowsText(sheet) == "2:CS||2020-01-01\n3:CS^|3036 (masquée)\n");
    CHECK(sheet.sheets == std::vector<SheetName>{{"L", true}});
}

TEST_CASE("a table of a web page under .xls is read") {
    CHECK(
        rowsText(
            readFileOf(
                "<html><style>td {}</style><table><tr><th>Structure<th colspan=2>Communes</tr>"
                "<tr><td rowspan='2'>L&#39;&eacute;toile &amp; Cie</td><td>03&nbsp;001<td>Abrest<br>Vichy"
                "<!-- <td>non --></tr><tr style=\"display: none\"><td>03003</td></tr></table></html>",
                "l.xls")
                .front()) ==
        "1:Structure|Communes\n2:L'étoile & Cie|03\u00A0001|Abrest\nVichy\n3:L'étoile & Cie^|03003 (masquée)\n");
}

TEST_CASE("hidden columns of an ODS are told by their place, repeated ones too") {
    const std::string cell =
        "<table:table-cell office:value-type=\"string\"><text:p>a</text:p></table:table-cell>";
    const std::string tables =
        "<table:table table:name=\"F\"><table:table-column table:number-columns-repeated=\"2\"/>"
        "<table:table-column table:visibility=\"collapse\" "
        "table:number-columns-repeated=\"2\"/><table:table-row>" +
        cell + cell + cell + "</table:table-row></table:table>";
    const std::vector<Worksheet> sheets = readParts(odsParts(tables), "l.ods");
    CHECK(sheets.front().hiddenColumns == std::vector<std::size_t>{2});
}
