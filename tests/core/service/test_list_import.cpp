#include "core/analysis/change/project_difference.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/writers/table_export.hpp"
#include "core/io/lists/passage_importer.hpp"
#include "core/model/structure_edits.hpp"
#include "core/service/commune_table.hpp"
#include "core/service/exports/export_file.hpp"
#include "core/service/exports/template_notice.hpp"
#include "core/service/list_import.hpp"
#include "core/service/list_template.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/allier_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

/// The classes, distances and structures of all communes, as text, without the source of a row.
std::vector<std::vector<std::string>> coverageOf(const Project& project, const Date& date) {
    const Situation situation = makeSituation(project, {date, true, nullptr});
    return communeTable(project, situation).rows;
}

Project imported(const Project& project, const fs::path& file, std::optional<ListKind> kind = std::nullopt) {
    return applyList(project, readListFile({file, kind, {}, {}}, project));
}

/// The blank template filled in by chance: structures with a seat, dates, several on one commune.
Table randomlyFilled(const Project& project, unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    Table table = blankTemplate(project);
    std::vector<std::vector<std::string>> rows;
    std::vector<bool> hasSeat(20, false);
    for (const std::vector<std::string>& blank : table.rows) {
        const unsigned count = below(4) == 0 ? 0 : 1 + below(2);
        std::vector<unsigned> chosen;
        for (unsigned i = 0; i < count; ++i) {
            const unsigned structure = below(20);
            if (std::ranges::find(chosen, structure) != chosen.end()) {
                continue;
            }
            chosen.push_back(structure);
            std::vector<std::string> row = blank;
            row[3] = (structure < 12 ? "Centre social d’Été n°" : "EVS, « L'Ormeau » ") +
                     std::to_string(structure);
            row[4] = structure < 12 ? "centre social" : "EVS";
            row[5] = hasSeat[structure] ? "" : "oui";
            hasSeat[structure] = true;
            row[6] = below(3) == 0 ? "01/09/2021" : "2019-01-01";
            row[7] = below(10) == 0 ? "2022-06-30" : "";
            row[8] = "structure";
            row[9] = below(5) == 0 ? "courriel du 3 mai ;\nvu" : "";
            rows.push_back(std::move(row));
        }
        if (chosen.empty()) {
            rows.push_back(blank);
        }
    }
    table.rows = std::move(rows);
    return table;
}

/// What the filled table says, put together without the importer.
Project directlyMade(const Project& project, const Table& table) {
    StructureSet set;
    for (const std::vector<std::string>& row : table.rows) {
        if (row[3].empty()) {
            continue;
        }
        const CommuneIndex commune = project.territory->at(row[0]);
        auto found = std::ranges::find(set.structures, row[3], &Structure::name);
        if (found == set.structures.end()) {
            Structure s;
            s.id = freeStructureId(set, row[3]);
            s.name = row[3];
            s.attestation = {Source::Structure, ""};
            s.kind = row[4] == "EVS" ? StructureKind::Evs : StructureKind::CentreSocial;
            set.structures.push_back(s);
            found = set.structures.end() - 1;
        }
        if (row[5] == "oui") {
            found->seat = commune;
        }
        const Period period{row[6] == "01/09/2021" ? Date(2021, 9, 1) : Date(2019, 1, 1),
                            row[7].empty() ? std::nullopt : std::optional(Date(2022, 6, 30))};
        const auto index = static_cast<StructureIndex>(found - set.structures.begin());
        set.serviceAreas.push_back({index, commune, period, {Source::Structure, ""}});
    }
    for (StructureIndex i = 0; i < set.structures.size(); ++i) {
        const bool evs = set.structures[i].kind == StructureKind::Evs;
        // An agrément from the first row to the last, open where one of them is.
        Period whole{Date(2999, 1, 1), Date(1900, 1, 1)};
        for (const ServiceArea& area : set.serviceAreas) {
            if (area.structure == i) {
                whole.begin = std::min(whole.begin, area.period.begin);
                whole.end =
                    whole.end && area.period.end ? std::max(whole.end, area.period.end) : std::nullopt;
            }
        }
        set.approvals.push_back(
            {i, evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale, whole, {Source::Structure, ""}});
    }
    return withStructures(project, std::move(set));
}

} // namespace

TEST_CASE("the template filled in by chance gives the same coverage from CSV, XLSX and ODS") {
    const TemporaryFolder folder;
    for (const unsigned seed : {1U, 2U, 3U}) {
        const Table filled = randomlyFilled(deliveredAllier(), seed);
        const Project expected = directlyMade(deliveredAllier(), filled);
        for (const char* name : {"m.csv", "m.xlsx", "m.ods"}) {
            INFO(name << " " << seed);
            writeTable(filled, folder / name, "modele");
            const ListReading reading = readListFile({folder / name, {}, {}, {}}, deliveredAllier());
            CHECK(reading.count(ListRowState::Matched) == reading.rows.size());
            CHECK(reading.rows.size() == filled.rows.size());
            const Project project = applyList(deliveredAllier(), reading);
            for (const Date& date : {Date(2020, 1, 1), Date(2022, 1, 1), Date(2022, 12, 31)}) {
                CHECK(coverageOf(project, date) == coverageOf(expected, date));
            }
        }
    }
}

TEST_CASE("a blank template imports without a question") {
    const TemporaryFolder folder;
    for (const char* name : {"m.csv", "m.xlsx", "m.ods"}) {
        writeTable(blankTemplate(deliveredAllier()), folder / name, "modele");
        const ListReading reading = readListFile({folder / name, {}, {}, {}}, deliveredAllier());
        CHECK(reading.rows.size() == 317);
        CHECK(reading.count(ListRowState::Matched) == 317);
    }
}

TEST_CASE("the template goes out with a notice that is not read back: filled in, it asks nothing") {
    const TemporaryFolder folder;
    const ExportRequest request{ExportKind::Template, {Date(2022, 12, 31)}};
    Table filled = exportTables(deliveredAllier(), request).front().table;
    filled.rows = randomlyFilled(deliveredAllier(), 4).rows;
    // Each value that is offered is one that is read.
    std::size_t row = 0;
    for (std::size_t column = 0; column < filled.columns.size(); ++column) {
        for (const std::string& choice : filled.meanings[column].choices) {
            filled.rows[row][3] = "Essai " + std::to_string(row);
            filled.rows[row][4] = "EVS";
            filled.rows[row++][column] = choice;
        }
    }
    CHECK(row == 6); // two kinds, "oui", three sources
    for (const char* name : {"m.xlsx", "m.ods"}) {
        INFO(name);
        writeTables({{"Notice", templateNotice(deliveredAllier(), filled)}, {"modele", filled}},
                    folder / name);
        const ListReading reading = readListFile({folder / name, {}, {}, {}}, deliveredAllier());
        CHECK(reading.count(ListRowState::Matched) == filled.rows.size());
        exportToFile(deliveredAllier(), request, folder / name);
        CHECK(readTable({folder / name, "Notice"}).rows.size() > filled.columns.size());
        CHECK(readListFile({folder / name, {}, {}, {}}, deliveredAllier()).rows.size() == 317);
    }
}

TEST_CASE("the project's own territories, exported and imported, change nothing") {
    const TemporaryFolder folder;
    writeTable(filledTemplate(deliveredAllier()), folder / "t.ods", "territoires");
    const Project again = imported(deliveredAllier(), folder / "t.ods");
    CHECK(differenceOf(deliveredAllier(), again).isEmpty());
    CHECK(coverageOf(again, Date(2022, 12, 31)) == coverageOf(deliveredAllier(), Date(2022, 12, 31)));
}

TEST_CASE(
    "a list of next year shows what it adds, takes away and changes, and keeps what was typed by hand") {
    const TemporaryFolder folder;
    writeBytes(folder / "2023.csv",
               "code_insee,structure,type,debut\n03001,La Ruche,EVS,2023\n03002,La Ruche,EVS,2023\n"
               "03003,Alpha,centre social,2020\n");
    Project project = imported(deliveredAllier(), folder / "2023.csv");
    CHECK(project.structures->structures.size() == 2);
    // Typed in the window: no file.
    StructureSet set = *project.structures;
    set.serviceAreas.push_back({0, 10, {}, {Source::Structure, "téléphone", {}}});
    project = withStructures(project, set);

    writeBytes(folder / "2024.csv",
               "code_insee,structure,type,debut\n03001,La Ruche,EVS,2024\n03004,La Ruche,EVS,2023\n"
               "03005,Beta,centre social,2024\n");
    const Project next = imported(project, folder / "2024.csv");
    const ProjectDifference difference = differenceOf(project, next);
    CHECK(difference.structuresAdded == std::vector<std::string>{"beta"});
    CHECK(difference.structuresRemoved == std::vector<std::string>{"alpha"});
    CHECK(difference.territories.added == std::vector<RowKey>{{"beta", "03005"}, {"la-ruche", "03004"}});
    CHECK(difference.territories.removed == std::vector<RowKey>{{"alpha", "03003"}, {"la-ruche", "03002"}});
    CHECK(difference.territories.changed == std::vector<RowKey>{{"la-ruche", "03001"}});
    const auto kept = std::ranges::count_if(next.structures->serviceAreas, [](const ServiceArea& area) {
        return area.attestation.reference == "téléphone";
    });
    CHECK(kept == 1);
    CHECK(*next.scenarios == *project.scenarios);
    CHECK(*next.published == *project.published);
}

TEST_CASE("a choice decides every row with the same text") {
    const TemporaryFolder folder;
    writeBytes(folder / "l.csv",
               "commune,structure,type\nNeuilly,CS Alpha,CS\nNEUILLY,CS Beta,CS\nVichy,CS Alpha,CS\n");
    ListRequest request{folder / "l.csv", {}, {}, {}};
    const ListReading open = readListFile(request, deliveredAllier());
    CHECK(open.count(ListRowState::Ambiguous) == 2);
    REQUIRE(open.rows[0].choices.size() == 1);
    CHECK(open.rows[0].choices[0].candidates.size() == 2);
    CHECK(open.areas.size() == 1);

    request.choices[open.rows[0].choices[0].key] = "03197";
    const ListReading decided = readListFile(request, deliveredAllier());
    CHECK(decided.count(ListRowState::Ambiguous) == 0);
    CHECK(decided.count(ListRowState::Repaired) == 2);
    CHECK(decided.areas.size() == 3);
}

TEST_CASE(
    "a list of the 320 communes of 2015 opens on today's map with each passage told and no inhabitant lost") {
    const TemporaryFolder folder;
    const Territory& territory = *deliveredAllier().territory;
    std::string csv = "codgeo,libgeo,population\n";
    std::int64_t total = 0;
    std::size_t count = 0;
    for (const Commune& commune : territory.communes()) {
        const auto add = [&](const std::string& code, const std::string& name, std::int64_t population) {
            csv.append(code)
                .append(",")
                .append(name)
                .append(",")
                .append(std::to_string(population))
                .append("\n");
            total += population;
            ++count;
        };
        if (commune.code == "03158") {
            add("03158", "Maillet", 300);
            add("03123", "Givarlais", 220);
            add("03153", "Louroux-Hodement", 340);
        } else if (commune.code == "03168") {
            add("03168", "Meaulne", 700);
            add("03318", "Vitray", 108);
        } else {
            add(commune.code, commune.name, 1000);
        }
    }
    CHECK(count == 320);
    writeBytes(folder / "2015.csv", csv);
    const ListReading reading = readListFile({folder / "2015.csv", {}, {}, {}}, deliveredAllier());
    CHECK(reading.rows.size() == 320);
    CHECK(reading.count(ListRowState::Repaired) == 5);
    CHECK(reading.count(ListRowState::Matched) == 315);
    const Project project = applyList(deliveredAllier(), reading);
    std::int64_t sum = 0;
    for (const Commune& commune : project.territory->communes()) {
        sum += commune.population.value_or(0);
    }
    CHECK(sum == total);
    CHECK(project.territory->commune(project.territory->at("03158")).population == 860);
}

TEST_CASE("a list of structures takes the place of the structures, with their links") {
    const TemporaryFolder folder;
    writeBytes(folder / "s.csv", "id,nom,type,code_insee_siege,x_l93,y_l93,federe\n"
                                 "la-farandole,La Farandole du Donjon,centre_social,03103,,,oui\n"
                                 "la-ruche,La Ruche,evs,03001,735000,6555000,\n");
    const Project project = imported(deliveredAllier(), folder / "s.csv");
    const StructureSet& set = *project.structures;
    REQUIRE(set.structures.size() == 2);
    CHECK(set.structures[0].name == "La Farandole du Donjon");
    CHECK(set.structures[0].attestation.origin == Origin{"s.csv", 2});
    CHECK(set.structures[1].point == MapPoint{735000, 6555000});
    for (const ServiceArea& area : set.serviceAreas) {
        CHECK(area.structure == 0); // the new one has no row yet
    }
    for (const Qpv& qpv : *project.qpvs) {
        CHECK(qpv.structures.empty());
    }
    writeBytes(folder / "a.csv", "structure,type,debut,fin\nla-ruche,EVS,2020,2023\n");
    const Project approved = imported(project, folder / "a.csv", ListKind::Approvals);
    // Of the structure and kind that the list names; the others keep theirs.
    CHECK(approved.structures->approvals.size() == project.structures->approvals.size());
    CHECK(approved.structures->approvals.back().structure == 1);
    CHECK(approved.structures->approvals.back().period == Period{Date(2020, 1, 1), Date(2023, 12, 31)});
}

TEST_CASE("a layout that the person changed is followed") {
    const TemporaryFolder folder;
    writeBytes(folder / "l.csv", "c1,c2,c3\nLa Ruche,Abrest,EVS\nLa Ruche,Cusset,EVS\n");
    const Worksheet sheet = readWorksheet(folder / "l.csv");
    ListLayout layout;
    layout.roles = {Role::StructureName, Role::CommuneName, Role::Kind};
    const ListReading reading = readList(sheet, layout, deliveredAllier());
    CHECK(reading.count(ListRowState::Matched) == 2);
    CHECK(reading.areas.size() == 2);
}

TEST_CASE("a sheet of a workbook that is not there is told with those that are") {
    const fs::path file = fs::path(MAILLAGE_SOURCE_DIR) / "tests/cases/lists/xlsx_first_sheet_empty/l.xlsx";
    CHECK(readWorksheet(file).name == "Liste");
    const Error error = errorOf([&] { (void)readWorksheet({file, "Feuil9"}); });
    CHECK(error.code() == ErrorCode::WorksheetMissing);
    CHECK(error.parameters().at(2) == "Liste");
}

TEST_CASE("Insee's table of passages is read: mergers and renames of the département, no creation") {
    const TemporaryFolder folder;
    writeBytes(
        folder / "mvt.csv",
        "MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,"
        "NCCENR_AP,LIBELLE_AP\n"
        "32,2016-01-01,COM,03153,0,X,X,Louroux-Hodement,COM,03158,0,X,X,Haut-Bocage\n"
        "32,2016-01-01,COM,03158,0,X,X,Maillet,COM,03158,0,X,X,Haut-Bocage\n"
        "32,2016-01-01,COM,03158,0,X,X,Maillet,COMD,03158,0,X,X,Maillet\n"
        "10,2022-05-01,COM,03223,0,X,X,Saint-Christophe,COM,03223,0,X,X,Saint-Christophe-en-Bourbonnais\n"
        "21,1990-01-01,COM,03001,0,X,X,Abrest,COM,03002,0,X,X,Agonges\n"
        "32,2016-01-01,COM,63001,0,X,X,Ailleurs,COM,63002,0,X,X,Autre\n");
    const auto passages = importPassages(folder / "mvt.csv", *deliveredAllier().territory).passages;
    REQUIRE(passages.size() == 3);
    CHECK(passages[0].oldCode == "03153");
    CHECK(passages[2].newName == "Saint-Christophe-en-Bourbonnais");
}

TEST_CASE(
    "a list of QPV gives each its communes and structures, and keeps the links of those it does not tell") {
    const TemporaryFolder folder;
    const fs::path own = fs::path(MAILLAGE_SOURCE_DIR) / "data/allier/qpv-2015.csv";
    const Project same = imported(deliveredAllier(), own);
    CHECK(same.qpvs->size() == deliveredAllier().qpvs->size());
    for (std::size_t i = 0; i < same.qpvs->size(); ++i) {
        CHECK((*same.qpvs)[i].communes == (*deliveredAllier().qpvs)[i].communes);
        CHECK((*same.qpvs)[i].structures == (*deliveredAllier().qpvs)[i].structures);
    }
    writeBytes(folder / "q.csv", "code_qp;lib_qp;generation;commune;structures\n"
                                 ";Bien-Assis;2015;Montluçon;\n"
                                 ";Moulins sud (les Champins);2015;Moulins;La Farandole\n");
    const Project told = imported(deliveredAllier(), folder / "q.csv");
    REQUIRE(told.qpvs->size() == 2);
    CHECK((*told.qpvs)[0].structures.size() == 1); // as it was
    CHECK((*told.qpvs)[1].structures == std::vector<StructureIndex>{*told.structures->find("la-farandole")});
}
