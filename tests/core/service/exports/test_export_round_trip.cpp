// What is exported reads back to the same project, for each kind and format.
#include "core/io/files/table_errors.hpp"
#include "core/io/files/worksheet_source.hpp"
#include "core/service/base_map_exchange.hpp"
#include "core/service/exports/export_file.hpp"
#include "core/service/list_import.hpp"
#include "core/service/qpv_exchange.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

ExportRequest all(const Project& project, ExportKind kind) {
    return {kind, {project.settings.referenceDate}};
}

void withoutOrigin(Attestation& attestation) {
    attestation.origin = {};
}

/// Rows in one order, without the file in which each was read: that is the exported one afterwards.
StructureSet comparable(const Project& project) {
    StructureSet set = *project.structures;
    for (Structure& s : set.structures) {
        for (Attestation* a : {&s.attestation, &s.seatAttestation, &s.federatedAttestation}) {
            withoutOrigin(*a);
        }
        if (!s.seat) {
            s.seatAttestation = {};
        }
        if (!s.federated) {
            s.federatedAttestation = {};
        }
    }
    const auto tidy = [](auto& rows) {
        for (auto& row : rows) {
            withoutOrigin(row.attestation);
        }
        std::ranges::sort(rows, {}, [](const auto& row) {
            return std::tuple(subjectOf(row), row.period.begin, row.period.end, row.attestation.source,
                              row.attestation.reference);
        });
    };
    tidy(set.approvals);
    tidy(set.serviceAreas);
    return set;
}

void checkSame(const Project& read, const Project& expected) {
    const StructureSet a = comparable(read);
    const StructureSet b = comparable(expected);
    CHECK((a.structures == b.structures));
    CHECK((a.approvals == b.approvals));
    CHECK((a.serviceAreas == b.serviceAreas));
}

std::vector<Qpv> qpvsWithoutOrigin(const Project& project) {
    std::vector<Qpv> qpvs = *project.qpvs;
    for (Qpv& qpv : qpvs) {
        withoutOrigin(qpv.attestation);
    }
    std::ranges::sort(qpvs, {}, [](const Qpv& q) { return std::tuple(q.generation, q.code, q.name); });
    return qpvs;
}

Project listed(const Project& project, const fs::path& file, ListKind kind) {
    const ListReading reading = readListFile({file, kind, {}, {}}, project);
    CHECK(reading.count(ListRowState::Ambiguous) + reading.count(ListRowState::Unmatched) == 0);
    return applyList(project, reading);
}

/// The communes with nothing on them.
Project bare(const Project& project) {
    return emptyProject(project.territory, project.baseMap, project.settings);
}

struct Way {
    const char* ending;
    CsvOptions csv;
};
const std::vector<Way> kWays{
    {".csv", {}}, {".csv", {true, false}}, {".csv", {false, true}}, {".xlsx", {}}, {".ods", {}}};

/// What has no place leaves as a table beside the layers.
const std::vector<Way> kLayerWays{{".gpkg", {}}, {".geojson", {}}, {".shp", {}}};

Project throughFiles(const Project& project, const Way& way, const TemporaryFolder& folder, Project onto) {
    const auto file = [&](ExportKind kind) {
        const bool canBe = canExport(kind, *exportFormatOf(std::string("x") + way.ending));
        const fs::path path = folder / (std::string(toText(kind)) + (canBe ? way.ending : ".csv"));
        exportToFile(project, all(project, kind), path, way.csv);
        return path;
    };
    onto = listed(onto, file(ExportKind::Structures), ListKind::Structures);
    onto = listed(onto, file(ExportKind::Territories), ListKind::Territories);
    return listed(onto, file(ExportKind::Approvals), ListKind::Approvals);
}

/// With names that a spreadsheet would take for formulas, and two of the same name.
Project withOddNames(const Project& project) {
    StructureSet set = *project.structures;
    set.structures[0].name = "=Égalité";
    set.structures[1].name = "-Lien, « d'ici » ; \"là\"";
    set.structures[2].name = "@tous";
    set.structures[4].name = set.structures[3].name;
    Project odd = project;
    odd.structures = std::make_shared<const StructureSet>(std::move(set));
    return odd;
}

} // namespace

TEST_CASE("structures, territories and agréments come back onto bare communes, in each way of writing") {
    const TemporaryFolder folder;
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel << way.csv.protectsFormulas);
        checkSame(throughFiles(deliveredAllier(), way, folder, bare(deliveredAllier())), deliveredAllier());
    }
}

TEST_CASE("read back into the project that they came from, lists change nothing") {
    const TemporaryFolder folder;
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel << way.csv.protectsFormulas);
        checkSame(throughFiles(deliveredAllier(), way, folder, deliveredAllier()), deliveredAllier());
    }
}

TEST_CASE("layers of structures and territories come back as the lists that they are") {
    const TemporaryFolder folder;
    for (const Way& way : kLayerWays) {
        INFO(way.ending);
        checkSame(throughFiles(deliveredAllier(), way, folder, bare(deliveredAllier())), deliveredAllier());
        checkSame(throughFiles(deliveredAllier(), way, folder, deliveredAllier()), deliveredAllier());
    }
    // All of them in one file: each list is found in it, and a map alone is none.
    const fs::path file = folder / "tout.gpkg";
    exportToFile(deliveredAllier(), all(deliveredAllier(), ExportKind::Everything), file);
    Project read = listed(bare(deliveredAllier()), file, ListKind::Structures);
    read = listed(read, file, ListKind::Territories);
    checkSame(listed(read, file, ListKind::Approvals), deliveredAllier());
    exportToFile(deliveredAllier(), all(deliveredAllier(), ExportKind::Communes), folder / "c.geojson");
    CHECK(errorOf([&] { std::ignore = readWorkbook(folder / "c.geojson"); }).code() ==
          ErrorCode::FileNotAList);
}

TEST_CASE("where an imported row came from survives going out and coming back") {
    const TemporaryFolder folder;
    StructureSet set = *deliveredAllier().structures;
    set.serviceAreas[0].attestation = {Source::Structure, "liste importée", {"caf, mars.xlsx", 12}};
    set.structures[0].attestation = {Source::Structure, "liste importée", {"caf, mars.xlsx", 3}};
    Project told = deliveredAllier();
    told.structures = std::make_shared<const StructureSet>(std::move(set));
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel);
        const Project read = throughFiles(told, way, folder, told);
        checkSame(read, told);
        const auto fromCaf = [](const auto& row) { return row.attestation.origin.file == "caf, mars.xlsx"; };
        const auto area = std::ranges::find_if(read.structures->serviceAreas, fromCaf);
        REQUIRE(area != read.structures->serviceAreas.end());
        CHECK(area->attestation.origin.line == 12);
        CHECK(std::ranges::count_if(read.structures->structures, fromCaf) == 1);
    }
}

TEST_CASE("rows that were typed in the window are not doubled when the list comes back") {
    const TemporaryFolder folder;
    StructureSet set = *deliveredAllier().structures;
    set.serviceAreas[0].attestation = {Source::Structure, "téléphone"};
    set.approvals[0].attestation = {Source::Structure, "téléphone"};
    Project typed = deliveredAllier();
    typed.structures = std::make_shared<const StructureSet>(std::move(set));
    checkSame(throughFiles(typed, {".xlsx", {}}, folder, typed), typed);
}

TEST_CASE("names that begin as formulas and names that two structures share come back") {
    const TemporaryFolder folder;
    const Project odd = withOddNames(deliveredAllier());
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel << way.csv.protectsFormulas);
        checkSame(throughFiles(odd, way, folder, odd), odd);
    }
}

TEST_CASE("QPV come back as a list") {
    const TemporaryFolder folder;
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel);
        const fs::path file = folder / (std::string("qpv") + way.ending);
        exportToFile(deliveredAllier(), all(deliveredAllier(), ExportKind::Qpvs), file, way.csv);
        Project onto = deliveredAllier();
        std::vector<Qpv> changed = *onto.qpvs;
        changed.front().structures.clear();
        onto.qpvs = std::make_shared<const std::vector<Qpv>>(changed);
        const Project read = listed(onto, file, ListKind::Qpvs);
        CHECK(qpvsWithoutOrigin(read) == qpvsWithoutOrigin(deliveredAllier()));
    }
}

TEST_CASE("populations come back from the table of communes") {
    const TemporaryFolder folder;
    for (const Way& way : kWays) {
        INFO(way.ending << way.csv.forExcel);
        const fs::path file = folder / (std::string("c") + way.ending);
        exportToFile(deliveredAllier(), all(deliveredAllier(), ExportKind::Communes), file, way.csv);
        CHECK(*listed(deliveredAllier(), file, ListKind::Populations).territory ==
              *deliveredAllier().territory);
    }
}

TEST_CASE("the communes come back as a base map: the same outlines and neighbours") {
    const TemporaryFolder folder;
    const Project& project = deliveredAllier();
    for (const char* ending : {".gpkg", ".shp", ".geojson"}) {
        INFO(ending);
        const fs::path file = folder / (std::string("communes") + ending);
        exportToFile(project, all(project, ExportKind::Communes), file);
        const Project read = exchangeBaseMap(project, file).project;
        for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
            const Area& was = project.baseMap->areas()[i];
            const Area& is = read.baseMap->areas()[i];
            CHECK(is.squareMetres() == Approx(was.squareMetres()).margin(1));
            const auto before = project.baseMap->adjacency().neighbours(i);
            const auto after = read.baseMap->adjacency().neighbours(i);
            CHECK(std::ranges::equal(before, after));
        }
    }
    // Every layer in one file: the communes are found among them.
    exportToFile(project, all(project, ExportKind::Everything), folder / "tout.gpkg");
    const Project read = exchangeBaseMap(project, folder / "tout.gpkg").project;
    CHECK(read.baseMap->areas()[7].squareMetres() ==
          Approx(project.baseMap->areas()[7].squareMetres()).margin(1));
}

TEST_CASE("QPV with outlines come back as a layer") {
    const TemporaryFolder folder;
    Project project = deliveredAllier();
    const Territory& territory = *project.territory;
    const auto near = [&](CommuneIndex i) {
        const MapPoint p = territory.commune(i).reference;
        return test::square(p.x, p.y, 300);
    };
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"QN00301M", "Cœur d'Agglo", 2024, {7}, {0, 2}, attested(), near(7)},
                         {"QN00302M", "Les « Îlets »", 2024, {11, 12}, {}, attested(), near(11)}});
    for (const char* ending : {".gpkg", ".shp", ".geojson"}) {
        INFO(ending);
        const fs::path file = folder / (std::string("qpv") + ending);
        exportToFile(project, all(project, ExportKind::Qpvs), file);
        Project onto = project;
        std::vector<Qpv> changed = *project.qpvs;
        for (Qpv& qpv : changed) {
            qpv.name = "?";
            qpv.area = {};
        }
        onto.qpvs = std::make_shared<const std::vector<Qpv>>(changed);
        const Project read = exchangeQpvs(onto, file, std::nullopt).project;
        REQUIRE(read.qpvs->size() == 2);
        for (std::size_t i = 0; i < 2; ++i) {
            const Qpv& was = (*project.qpvs)[i];
            const Qpv& is = (*read.qpvs)[i];
            CHECK(is.code == was.code);
            CHECK(is.name == was.name);
            CHECK(is.generation == was.generation);
            CHECK(is.communes == was.communes);
            CHECK(is.structures == was.structures);
            CHECK(is.area.squareMetres() == Approx(was.area.squareMetres()).margin(0.1));
        }
    }
}
