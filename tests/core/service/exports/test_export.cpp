#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/service/exports/export_file.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/needs.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/geopackage_check.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

/// Two structures over four communes, one closed at the end of 2020, the other supposed.
Project smallProject() {
    return withStructures(
        rowOfCommunes(4),
        {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2019, 1, 1), Date(2020, 12, 31)}},
         {"evs", StructureKind::Evs, {2}, supposed(), {Date(2021, 1, 1), std::nullopt}}});
}

Table tableOf(const Project& project, const ExportRequest& request) {
    return exportTables(project, request).front().table;
}

std::vector<std::string> columnOf(const Table& table, std::string_view name) {
    std::vector<std::string> cells;
    for (const std::vector<std::string>& row : table.rows) {
        cells.push_back(row[table.column(name)]);
    }
    return cells;
}

using CellsOfRow = std::vector<std::string>;

} // namespace

TEST_CASE("lists hold every row of the project, or those of a date, or those that are attested") {
    const Project project = smallProject();
    const Date today(2022, 6, 30);
    const Table whole = tableOf(project, {ExportKind::Territories, {today}});
    CHECK(columnOf(whole, "structure") == CellsOfRow{"cs", "cs", "evs", ""});
    CHECK(columnOf(whole, "fin") == CellsOfRow{"2020-12-31", "2020-12-31", "", ""});
    const Table then = tableOf(project, {ExportKind::Territories, {Date(2020, 1, 1)}, true});
    CHECK(columnOf(then, "structure") == CellsOfRow{"cs", "cs", "", ""});
    const Table now = tableOf(project, {ExportKind::Territories, {today}, true});
    CHECK(columnOf(now, "structure") == CellsOfRow{"", "", "evs", ""});
    const Table sure = tableOf(project, {ExportKind::Territories, {today, false}});
    CHECK(columnOf(sure, "structure") == CellsOfRow{"cs", "cs", "", ""});

    CHECK(columnOf(tableOf(project, {ExportKind::Approvals, {today}}), "identifiant") ==
          CellsOfRow{"cs", "evs"});
    CHECK(columnOf(tableOf(project, {ExportKind::Approvals, {today}, true}), "identifiant") ==
          CellsOfRow{"evs"});
    CHECK(columnOf(tableOf(project, {ExportKind::Structures, {today}}), "active") ==
          CellsOfRow{"non", "oui"});
    CHECK(columnOf(tableOf(project, {ExportKind::Structures, {today}, true}), "id") == CellsOfRow{"evs"});
    // A supposed seat is left out with the hypotheses.
    CHECK(columnOf(tableOf(project, {ExportKind::Structures, {today, false}}), "code_insee_siege") ==
          CellsOfRow{"03001", ""});
}

TEST_CASE("QPV of a date are those of the generation in force, with the structures that are there") {
    Project project = smallProject();
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Ancien", 2015, {0}, {0}, attested()},
                         {"", "Supposé", 2015, {1}, {0}, supposed()},
                         {"", "Nouveau", 2024, {2}, {0, 1}, attested()}});
    const Table whole = tableOf(project, {ExportKind::Qpvs, {Date(2025, 1, 1)}});
    CHECK(columnOf(whole, "nom_qpv") == CellsOfRow{"Ancien", "Supposé", "Nouveau"});
    CHECK(columnOf(whole, "structures") == CellsOfRow{"cs", "cs", "cs;evs"});
    const Table now = tableOf(project, {ExportKind::Qpvs, {Date(2025, 1, 1)}, true});
    CHECK(columnOf(now, "nom_qpv") == CellsOfRow{"Nouveau"});
    CHECK(columnOf(now, "structures") == CellsOfRow{"evs"});
    const Table then = tableOf(project, {ExportKind::Qpvs, {Date(2020, 1, 1)}, true});
    CHECK(columnOf(then, "nom_qpv") == CellsOfRow{"Ancien", "Supposé"});
    const Table sure = tableOf(project, {ExportKind::Qpvs, {Date(2020, 1, 1), false}, true});
    CHECK(columnOf(sure, "structures") == CellsOfRow{"cs", ""});
    CHECK(columnOf(sure, "pourvu") == CellsOfRow{"oui", "non"});
}

TEST_CASE("zones blanches are told by patch, and a scenario by what it does to each commune") {
    const Project project = smallProject();
    const Date date(2022, 6, 30);
    const Table blank = tableOf(project, {ExportKind::ZonesBlanches, {date}});
    CHECK(columnOf(blank, "code_insee") == CellsOfRow{"03001", "03002", "03004"});
    CHECK(columnOf(blank, "secteur") == CellsOfRow{"1", "1", "2"});
    const Scenario scenario{
        "essai",
        {OpenStructure{"CS", StructureKind::CentreSocial, "03001", ListRule{{"03001"}}, "s"},
         CloseStructure{"evs"}}};
    const Table effect = tableOf(project, {ExportKind::Scenario, {date, true, &scenario}});
    CHECK(columnOf(effect, "effet") == CellsOfRow{"gagnee", "zone_blanche", "perdue", "zone_blanche"});
    CHECK(columnOf(effect, "structures_avant") == CellsOfRow{"", "", "evs", ""});
    CHECK(columnOf(effect, "classe_apres") ==
          CellsOfRow{"centre_social", "zone_blanche", "zone_blanche", "zone_blanche"});
}

TEST_CASE("every column of every table has a meaning, and the sheet of definitions tells it") {
    const TemporaryFolder folder;
    const Scenario scenario{"essai", {CloseStructure{"adequat"}}};
    const ExportRequest request{ExportKind::Everything,
                                {deliveredAllier().settings.referenceDate, true, &scenario}};
    const std::vector<ExportTable> tables = exportTables(deliveredAllier(), request);
    CHECK(tables.size() == 7);
    std::size_t columns = 0;
    for (const ExportTable& one : tables) {
        REQUIRE(one.table.meanings.size() == one.table.columns.size());
        for (std::size_t c = 0; c < one.table.columns.size(); ++c) {
            INFO(toText(one.kind) << " " << one.table.columns[c]);
            CHECK_FALSE(one.table.meanings[c].meaning.empty());
            CHECK_FALSE(one.table.meanings[c].source.empty());
        }
        columns += one.table.columns.size();
    }
    for (const char* name : {"t.xlsx", "t.ods"}) {
        exportToFile(deliveredAllier(), request, folder / name);
        const Table definitions = readTable({folder / name, "Définitions"});
        CHECK(definitions.columns == CellsOfRow{"feuille", "colonne", "signification", "unité", "source"});
        CHECK(definitions.rows.size() > columns);
        const auto names = columnOf(definitions, "colonne");
        CHECK(std::ranges::find(names, "hypothèses") != names.end());
        CHECK(readTable({folder / name, "scenario"}).rows.size() == deliveredAllier().territory->size());
    }
}

TEST_CASE("a workbook speaks French, and a CSV for Excel too; a plain CSV keeps the words of programs") {
    const TemporaryFolder folder;
    const Project project = smallProject();
    const ExportRequest communes{ExportKind::Communes, {Date(2022, 6, 30)}};
    const ExportRequest areas{ExportKind::Territories, {Date(2022, 6, 30)}};
    const CsvOptions excel{true, false};
    exportToFile(project, communes, folder / "c.xlsx");
    CHECK(columnOf(readTable(folder / "c.xlsx"), "classe") ==
          CellsOfRow{"zone blanche", "zone blanche", "EVS seul", "zone blanche"});
    exportToFile(project, areas, folder / "t.csv", excel);
    const Table shown = readTable(folder / "t.csv");
    CHECK(columnOf(shown, "type") == CellsOfRow{"centre social", "centre social", "EVS", ""});
    CHECK(columnOf(shown, "source") == CellsOfRow{"schéma", "schéma", "hypothèse", ""});
    CHECK(columnOf(shown, "debut") == CellsOfRow{"01/01/2019", "01/01/2019", "01/01/2021", ""});
    exportToFile(project, areas, folder / "p.csv");
    const Table plain = readTable(folder / "p.csv");
    CHECK(columnOf(plain, "type") == CellsOfRow{"centre_social", "centre_social", "evs", ""});
    CHECK(columnOf(plain, "debut") == CellsOfRow{"2019-01-01", "2019-01-01", "2021-01-01", ""});
}

TEST_CASE("every layer that is written is a GeoPackage by the standard") {
    const TemporaryFolder folder;
    const Scenario scenario{"essai", {CloseStructure{"adequat"}}};
    const SituationOptions now{deliveredAllier().settings.referenceDate, true, &scenario};
    std::vector<NeedCell> rates(deliveredAllier().territory->size(), kSecretNeed);
    rates.front() = knownNeed(12.5);
    const Project project = withMeasure(deliveredAllier(), "TP60", rates, NeedKind::Rate);
    for (const ExportKind kind : kExportKinds) {
        INFO(toText(kind));
        exportToFile(project, {kind, now}, folder / "l.gpkg");
        CHECK(isGeoPackage(folder / "l.gpkg"));
    }
}

TEST_CASE("beside a layer stand its colours; what was there stays, and what was written is told") {
    const TemporaryFolder folder;
    const Project project = smallProject();
    const ExportRequest request{ExportKind::Communes, {Date(2022, 6, 30)}};
    const ExportOutcome first = exportToFile(project, request, folder / "c.shp");
    CHECK(namesIn(folder.path()) ==
          CellsOfRow{"c.cpg", "c.dbf", "c.prj", "c.qml", "c.shp", "c.shx", "c.sld"});
    CHECK(first.styles.size() == 2);
    CHECK(readBytes(folder / "c.qml").find("252,203,92,255") != std::string::npos); // EVS alone
    // The same again has nothing to say.
    const ExportOutcome second = exportToFile(project, request, folder / "c.shp");
    CHECK(second.styles.empty());
    CHECK(second.keptStyles.empty());
    writeBytes(folder / "c.qml", "le mien");
    writeBytes(folder / "c.qix", "index");
    const ExportOutcome third = exportToFile(project, request, folder / "c.shp");
    CHECK(third.keptStyles == std::vector<fs::path>{folder / "c.qml"});
    CHECK(readBytes(folder / "c.qml") == "le mien");
    CHECK_FALSE(fs::exists(folder / "c.qix"));
}

TEST_CASE("a file of somebody else is in the way of a shapefile, and nothing is written") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.dbf", "un autre tableau");
    const Error error = errorOf([&] {
        exportToFile(smallProject(), {ExportKind::Communes, {Date(2022, 6, 30)}}, folder / "c.shp");
    });
    CHECK(error.code() == ErrorCode::FileInTheWay);
    CHECK(namesIn(folder.path()) == CellsOfRow{"c.dbf"});
    CHECK(readBytes(folder / "c.dbf") == "un autre tableau");
}

TEST_CASE("what has no outline is no layer, and one file of text holds one table") {
    CHECK_FALSE(canExport(ExportKind::Approvals, ExportFormat::GeoJson));
    CHECK_FALSE(canExport(ExportKind::Template, ExportFormat::Shapefile));
    CHECK_FALSE(canExport(ExportKind::Everything, ExportFormat::Csv));
    CHECK(canExport(ExportKind::Everything, ExportFormat::GeoPackage));
    CHECK(canExport(ExportKind::Territories, ExportFormat::GeoJson));
    CHECK(exportFormatOf("A.GeoJSON") == ExportFormat::GeoJson);
    CHECK_FALSE(exportFormatOf("a.doc"));
}
