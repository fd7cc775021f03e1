#include "core/base/text.hpp"
#include "core/io/files/text/csv_text.hpp"
#include "core/io/files/writers/table_export.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/saving_moment.hpp"

#include "tests/support/catch.hpp"

#include <cpl_vsi.h>
#include <gdal.h>
#include <ogr_api.h>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;
using Row = std::vector<std::string>;

/// A code, a name that looks like a formula, a count, a number, a share and a date; a cell of each left
/// empty.
Table typedTable() {
    Table table{"",
                {"code_insee", "nom", "population", "distance_km", "part", "debut"},
                {{"03001", "=Égalité & <Cie>", "2899", "4.233", "0.25", "2021-09-01"},
                 {"03002", "-Lien", "101", "0.767", "0.75", "1899-12-31"},
                 {"03003", "@tous\tavec  deux blancs", "", "", "", ""},
                 {"03004", "+33\nligne 2", "inconnue", "12", "1", "en cours"}}};
    table.meanings = {{},
                      {},
                      {CellKind::Integer, 0, "", "habitants"},
                      {CellKind::Number, 3},
                      {CellKind::Percent, 1},
                      {CellKind::Date}};
    return table;
}

/// A file of the archive, as text.
std::string partOf(const fs::path& archive, const std::string& name) {
    const std::string path = "/vsizip/" + archive.string() + "/" + name;
    vsi_l_offset size = 0;
    GByte* bytes = nullptr;
    REQUIRE(VSIIngestFile(nullptr, path.c_str(), &bytes, &size, -1) != 0);
    std::string text(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    VSIFree(bytes);
    return text;
}

bool has(const std::string& text, std::string_view wanted) {
    return text.find(wanted) != std::string::npos;
}

/// The types that GDAL's reader, which knows nothing of ours, finds in the first sheet.
std::vector<OGRFieldType> typesOf(const fs::path& file) {
    GDALAllRegister();
    GDALDatasetH dataset = GDALOpenEx(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    REQUIRE(dataset != nullptr);
    OGRLayerH layer = GDALDatasetGetLayer(dataset, 0);
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(layer);
    std::vector<OGRFieldType> types;
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
        types.push_back(OGR_Fld_GetType(OGR_FD_GetFieldDefn(definition, i)));
    }
    GDALClose(dataset);
    return types;
}

Table numbersOnly() {
    Table table = typedTable();
    table.rows.resize(2);
    table.rows[1][5] = "2022-02-28";
    return table;
}

} // namespace

TEST_CASE("in a workbook numbers are numbers, dates dates, and codes text, also to another reader") {
    const TemporaryFolder folder;
    for (const char* name : {"t.xlsx", "t.ods"}) {
        INFO(name);
        writeTable(numbersOnly(), folder / name, "essai");
        const std::vector<OGRFieldType> types = typesOf(folder / name);
        REQUIRE(types.size() == 6);
        CHECK(types[0] == OFTString);
        CHECK(types[1] == OFTString);
        CHECK((types[2] == OFTInteger || types[2] == OFTInteger64 || types[2] == OFTReal));
        CHECK(types[3] == OFTReal);
        CHECK(types[4] == OFTReal);
        CHECK(types[5] == OFTDate);
    }
}

TEST_CASE("what a workbook holds reads back: text as it stands, nothing made a formula") {
    const TemporaryFolder folder;
    for (const char* name : {"t.xlsx", "t.ods"}) {
        INFO(name);
        writeTable(typedTable(), folder / name, "essai");
        const Table read = readTable(folder / name);
        CHECK(read.columns == typedTable().columns);
        REQUIRE(read.rows.size() == 4);
        CHECK(read.rows[0] == typedTable().rows[0]);
        CHECK(read.rows[1][0] == "03002");
        CHECK(read.rows[1][1] == "-Lien");
        CHECK(read.rows[2] == typedTable().rows[2]);
        CHECK(read.rows[3] == typedTable().rows[3]);
    }
}

TEST_CASE("an .xlsx keeps its titles in view, filters, has widths and no formula") {
    const TemporaryFolder folder;
    writeTables({{"essai", typedTable()}, {"Définitions", {"", {"colonne"}, {{"code_insee"}}}}},
                folder / "t.xlsx");
    const std::string sheet = partOf(folder / "t.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"));
    CHECK(has(sheet, "<autoFilter ref=\"A1:F5\"/>"));
    CHECK(has(sheet, "<cols>"));
    CHECK_FALSE(has(sheet, "<f>"));
    CHECK(has(sheet, "<v>2899</v>"));
    CHECK(has(sheet, "<v>44440</v>")); // 1 September 2021
    CHECK(has(sheet, "t=\"s\""));
    const std::string book = partOf(folder / "t.xlsx", "xl/workbook.xml");
    CHECK(has(book, "name=\"essai\""));
    CHECK(has(book, "name=\"Définitions\""));
    CHECK(has(partOf(folder / "t.xlsx", "xl/styles.xml"), "dd/mm/yyyy"));
}

TEST_CASE("allowed values are a list to choose from, also in the rows that a person adds to an .xlsx") {
    const TemporaryFolder folder;
    Table table{"", {"code_insee", "type"}, {{"03001", ""}, {"03002", "EVS"}}};
    table.meanings.resize(2);
    table.meanings[1].choices = {"centre social", "EVS"};
    writeTable(table, folder / "t.xlsx", "modele");
    const std::string sheet = partOf(folder / "t.xlsx", "xl/worksheets/sheet1.xml");
    CHECK(has(sheet, "<dataValidation type=\"list\""));
    CHECK(has(sheet, "sqref=\"B2:B1003\""));
    CHECK(has(sheet, "<formula1>\"centre social,EVS\"</formula1>"));
    writeTable(table, folder / "t.ods", "modele");
    const std::string content = partOf(folder / "t.ods", "content.xml");
    CHECK(has(content, "of:cell-content-is-in-list(&quot;centre social&quot;;&quot;EVS&quot;)"));
    CHECK(has(content, "<table:table-cell table:content-validation-name=\"choix-1-2\"/>"));
    for (const char* name : {"t.xlsx", "t.ods"}) {
        CHECK(readTable(folder / name).rows == table.rows);
    }
}

TEST_CASE("an .ods says its type first and uncompressed, keeps its titles in view and filters") {
    const TemporaryFolder folder;
    writeTable(typedTable(), folder / "t.ods", "l'essai");
    const std::string bytes = readBytes(folder / "t.ods");
    CHECK(bytes.substr(30, 54) == "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    const std::string content = partOf(folder / "t.ods", "content.xml");
    CHECK(has(content, "office:value-type=\"float\" office:value=\"2899\""));
    CHECK(has(content, "office:value-type=\"percentage\" office:value=\"0.25\""));
    CHECK(has(content, "office:value-type=\"date\" office:date-value=\"2021-09-01\""));
    CHECK(has(content, "office:value-type=\"string\"><text:p>03001</text:p>"));
    CHECK(has(content, "=Égalité &amp; &lt;Cie&gt;"));
    CHECK_FALSE(has(content, "table:formula"));
    CHECK(has(content, "table:target-range-address=\"'l''essai'.A1:'l''essai'.F5\""));
    CHECK(has(content, "style:column-width"));
    const std::string settings = partOf(folder / "t.ods", "settings.xml");
    CHECK(has(settings, "VerticalSplitPosition"));
    CHECK(has(settings, "config:name=\"l'essai\""));
}

TEST_CASE("the same workbook at the same moment gives the same bytes") {
    const SavingMoment moment;
    const Workbook workbook{{"essai", typedTable()}};
    CHECK(xlsxBytes(workbook, "t.xlsx") == xlsxBytes(workbook, "t.xlsx"));
    CHECK(odsBytes(workbook, "t.ods") == odsBytes(workbook, "t.ods"));
}

TEST_CASE("a cell that a workbook cannot hold is told, and no file is left") {
    const TemporaryFolder folder;
    const Table table{"", {"a"}, {{std::string(40'000, 'x')}}};
    CHECK(errorOf([&] { writeTable(table, folder / "t.xlsx", "a"); }).code() == ErrorCode::WriteFailed);
    CHECK(namesIn(folder.path()).empty());
}

TEST_CASE("sheets have names that workbooks allow, all different") {
    const std::string longest(40, 'e');
    const std::vector<std::string> names =
        sheetNames({{"a/b", {}}, {"A-B", {}}, {"", {}}, {longest, {}}, {longest, {}}, {"'quartiers'", {}}});
    CHECK(names == Row{"a-b", "A-B 2", "Feuille", std::string(31, 'e'), "eeeeeeeeeeeeeeeeeeeeeeeeeeeee 2",
                       "quartiers"});
}

TEST_CASE(
    "a CSV for Excel has its mark, semicolons, decimal commas, days as they are typed, and reads back the same") {
    const TemporaryFolder folder;
    const std::string csv = csvText(numbersOnly(), {true, false});
    CHECK(csv == "\xEF\xBB\xBF"
                 "code_insee;nom;population;distance_km;part;debut\r\n"
                 "03001;\"=Égalité & <Cie>\";2899;4,233;0,25;01/09/2021\r\n"
                 "03002;\"-Lien\";101;0,767;0,75;28/02/2022\r\n");
    writeCsv(typedTable(), folder / "t.csv", {true, false});
    const Table read = readTable(folder / "t.csv");
    CHECK(read.columns == typedTable().columns);
    CHECK(read.rows[0] == Row{"03001", "=Égalité & <Cie>", "2899", "4,233", "0,25", "01/09/2021"});
    CHECK(read.rows[3][1] == "+33\nligne 2");
}

TEST_CASE("on request an apostrophe protects what looks like a formula, and is taken away again") {
    const TemporaryFolder folder;
    const std::string csv = csvText(typedTable(), {false, true});
    CHECK(has(csv, "03001,'=Égalité"));
    CHECK(has(csv, "'-Lien"));
    CHECK(has(csv, "'@tous"));
    CHECK_FALSE(has(csv, "'2899"));
    writeCsv(typedTable(), folder / "t.csv", {false, true});
    CHECK(readTable(folder / "t.csv").rows == typedTable().rows);
}

TEST_CASE("what begins as a formula and is none") {
    CHECK(looksLikeFormula("=1+1"));
    CHECK(looksLikeFormula("-"));
    CHECK(looksLikeFormula("@a"));
    CHECK(looksLikeFormula("\tx"));
    CHECK_FALSE(looksLikeFormula("-0.50"));
    CHECK_FALSE(looksLikeFormula("03001"));
    CHECK_FALSE(looksLikeFormula("L'École"));
    CHECK_FALSE(looksLikeFormula(""));
}
