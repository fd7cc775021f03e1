#include "tests/core/io/files/workbook/workbook_files.hpp"

#include "core/io/files/table_errors.hpp"
#include "core/io/files/workbook/workbook_budget.hpp"
#include "core/io/files/workbook/zip_workbook.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

XlsxText sheetOf(const std::string& rows, const std::string& behind = {}) {
    return {"<sheetData>" + rows + "</sheetData>" + behind};
}

std::string inlineCell(const std::string& place, const std::string& text) {
    return "<c " + (place.empty() ? "" : "r=\"" + place + "\" ") + "t=\"inlineStr\"><is><t>" + text +
           "</t></is></c>";
}

} // namespace

TEST_CASE("cells without a place follow one another, rows too") {
    CHECK(xlsxRows(sheetOf("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")) ==
          "1:1|2\n2:3\n");
    CHECK(xlsxRows(sheetOf(
              "<row r=\"3\"><c r=\"B3\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>")) ==
          "3:|1|2\n4:3\n");
    CHECK(xlsxRows(sheetOf("<row><c r=\"A5\"><v>1</v></c></row>")) == "5:1\n");
}

TEST_CASE("rows out of order come in order, and a dimension is not believed") {
    XlsxText text =
        sheetOf("<row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"1\"><c r=\"C1\"><v>1</v></c></row>");
    text.sheet = "<dimension ref=\"A1:A1\"/>" + text.sheet;
    CHECK(xlsxRows(text) == "1:||1\n2:2\n");
}

TEST_CASE("texts are shared, rich, inline or worked out; how they sound is left out") {
    XlsxText text = sheetOf("<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>" +
                            inlineCell("", "Le Donjon") + "<c t=\"str\"><f>A1</f><v>Vichy</v></c></row>");
    text.sharedStrings = "<si><r><t>Saint</t></r><r><t>-Pourçain</t></r><rPh><t>sapu</t></rPh></si>"
                         "<si><t>a_x000D_\nb_x0041_</t></si>";
    CHECK(xlsxRows(text) == "1:Saint-Pourçain|a\nbA|Le Donjon|Vichy\n");
}

TEST_CASE("booleans, failures and formulas give what was last seen; without a value the formula itself") {
    CHECK(xlsxRows(sheetOf("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"e\"><v>#N/A</v></c>"
                           "<c><f>1+1</f><v>2</v></c></row>")) == "1:VRAI|FAUX|#N/A|2\n");
    CHECK(xlsxRows(sheetOf(
              "<row><c><f>VLOOKUP(A2,B:C,2)</f></c><c><f>\"03036\"</f></c><c><f>Taux</f><v/></c></row>")) ==
          "1:=VLOOKUP(A2,B:C,2)|03036|=Taux()\n");
}

TEST_CASE("a number's style says whether it is a date or a code with zeros") {
    XlsxText text =
        sheetOf("<row><c s=\"1\"><v>43831</v></c><c s=\"2\"><v>43831.25</v></c><c s=\"3\"><v>3036</v></c>"
                "<c s=\"9\"><v>43831</v></c></row>");
    text.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-40C]d\\ mmmm\\ yyyy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"00000\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "</cellXfs><dxfs><dxf><numFmt numFmtId=\"165\" formatCode=\"d/m/yy\"/></dxf></dxfs>";
    CHECK(xlsxRows(text) == "1:2020-01-01|2020-01-01 06:00:00|03036|43831\n");
    text.workbook = "<workbookPr date1904=\"1\"/>" + text.workbook;
    CHECK(xlsxRows(text) == "1:2024-01-02|2024-01-02 06:00:00|03036|43831\n");
}

TEST_CASE("a merged range hands its value down its first column, not sideways") {
    const std::string rows = "<row r=\"1\">" + inlineCell("A1", "Titre") + "</row><row r=\"2\">" +
                             inlineCell("A2", "CS") + inlineCell("B2", "x") + "</row><row r=\"3\">" +
                             inlineCell("B3", "y") + "</row><row r=\"5\">" + inlineCell("B5", "z") + "</row>";
    CHECK(xlsxRows(sheetOf(
              rows, "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A5\"/></mergeCells>")) ==
          "1:Titre\n2:CS|x\n3:CS^|y\n5:CS^|z\n");
    // A block: its first column only. A merged blank hands down nothing.
    CHECK(
        xlsxRows(sheetOf("<row r=\"1\">" + inlineCell("A1", "a") + inlineCell("D1", "b") +
                             "</row><row r=\"2\">" + inlineCell("D2", "c") + "</row>",
                         "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C1:C2\"/></mergeCells>")) ==
        "1:a|||b\n2:a^|||c\n");
}

TEST_CASE("hidden rows and sheets are told, the first visible sheet is read") {
    CHECK(xlsxRows(
              sheetOf("<row r=\"1\"><c><v>1</v></c></row><row r=\"2\" hidden=\"1\"><c><v>2</v></c></row>")) ==
          "1:1\n2:2 (masquée)\n");
    const TemporaryFolder folder;
    XlsxText text = sheetOf("<row><c><v>1</v></c></row>");
    text.workbook = "<sheets><sheet name=\"Listes\" sheetId=\"1\" state=\"veryHidden\" r:id=\"rId1\"/>"
                    "<sheet name=\"Données\" sheetId=\"2\" r:id=\"rId1\"/></sheets>";
    writeZip(folder / "l.xlsx", xlsxParts(text));
    const Worksheet sheet = readWorksheet(folder / "l.xlsx");
    CHECK(sheet.name == "Données");
    CHECK(sheet.sheets == std::vector<SheetName>{{"Listes", true}, {"Données", false}});
    CHECK(readWorksheet({folder / "l.xlsx", "Listes"}).name == "Listes");
}

TEST_CASE("prefixes, strict namespaces, other parts and backslashes are the writer's affair") {
    const std::string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const std::string office = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const ZipParts parts{
        {"_rels/.rels", "<p:Relationships xmlns:p=\"" + package + "\"><p:Relationship Id=\"a\" Type=\"" +
                            office + "/officeDocument\" Target=\"/Classeur/livre.xml\"/></p:Relationships>"},
        {"Classeur\\livre.xml",
         "<x:workbook xmlns:x=\"" + strict + "\" xmlns:q=\"" + office +
             "\"><x:sheets><x:sheet name=\"F\" sheetId=\"1\" q:id=\"b\"/></x:sheets></x:workbook>"},
        {"Classeur/_rels/livre.xml.rels",
         "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"b\" Type=\"" + office +
             "/worksheet\" Target=\"../feuilles/Une.xml\"/></Relationships>"},
        {"Feuilles/une.xml", "<x:worksheet xmlns:x=\"" + strict +
                                 "\"><x:sheetData><x:row><x:c t=\"d\"><x:v>2020-01-01T00:00:00"
                                 "</x:v></x:c></x:row></x:sheetData></x:worksheet>"}};
    CHECK(rowsText(readParts(parts, "l.xlsx").front()) == "1:2020-01-01\n");
}

TEST_CASE("a workbook made to harm ends in a sentence") {
    const auto codeOf = [](const ZipParts& parts) {
        return errorOf([&] { (void)readParts(parts, "l.xlsx"); });
    };
    std::string deep;
    for (int i = 0; i < 5000; ++i) {
        deep += "<a>";
    }
    CHECK(codeOf(xlsxParts({deep})).parameters().at(1) == "profondeur");

    ZipParts entities = xlsxParts(sheetOf("<row><c><v>1</v></c></row>"));
    entities[2].second = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" + entities[2].second;
    CHECK(codeOf(entities).code() == ErrorCode::WorkbookDamaged);

    // NOLINTNEXTLINE(bugprone-string-constructor): as large as that, on purpose
    CHECK(codeOf(xlsxParts(sheetOf(std::string(60'000'000, ' ')))).parameters().at(1) == "taux");
    XlsxText wrongText = sheetOf("<row><c t=\"s\"><v>7</v></c></row>");
    wrongText.sharedStrings = "<si><t>a</t></si>";
    CHECK(codeOf(xlsxParts(wrongText)).code() == ErrorCode::WorkbookDamaged);

    const TemporaryFolder folder;
    writeZip(folder / "l.xlsx", xlsxParts(sheetOf("<row><c r=\"CV1\"><v>1</v></c></row>")));
    const auto wordWith = [&](const WorkbookLimits& limits) {
        WorkbookBudget budget("l.xlsx", limits);
        return errorOf([&] { (void)readZipWorkbook(folder / "l.xlsx", budget); }).parameters().at(1);
    };
    WorkbookLimits cells;
    cells.cells = 99;
    CHECK(wordWith(cells) == "cellules");
    WorkbookLimits inflated;
    inflated.inflated = 100;
    CHECK(wordWith(inflated) == "octets");
    WorkbookLimits parts;
    parts.parts = 2;
    CHECK(wordWith(parts) == "parties");
}

TEST_CASE("hidden columns that hold something are told, those that are empty are not") {
    XlsxText text = sheetOf("<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row>");
    text.sheet = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"3\" max=\"3\" width=\"9\"/>"
                 "<col min=\"4\" max=\"16384\" hidden=\"true\"/></cols>" +
                 text.sheet;
    const std::vector<Worksheet> sheets = readParts(xlsxParts(text), "l.xlsx");
    CHECK(sheets.front().hiddenColumns == std::vector<std::size_t>{1});
    CHECK(rowsText(sheets.front()) == "1:1|2|3\n");
}
