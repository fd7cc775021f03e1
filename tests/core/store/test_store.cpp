#include "core/base/error.hpp"
#include "core/store/project_file.hpp"
#include "core/store/project_rows.hpp"
#include "core/store/store_errors.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"
#include <fstream>
#include <sstream>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

std::string bytesOf(const fs::path& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

Project sample() {
    Project project = withStructures(
        rowOfCommunes(4),
        {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2021, 1, 1), Date(2023, 1, 1)}}});
    project.settings.formerCommuneCounts = {5, 7};
    project.travelTimes = std::make_shared<const TravelTimes>(
        "trajets.csv", std::vector<TravelTime>{{0, 2, 12.5}, {3, 2, 0}, {1, 0, 1e6}});
    const Scenario other{"variante",
                         {CloseStructure{"cs"}, MoveStructure{"cs", "03002", std::nullopt},
                          MoveStructure{"cs", "03002", TravelTimeRule{7.5}},
                          ExtendTerritory{"cs", {"03003", "03004"}}, ReduceTerritory{"cs", {"03001"}},
                          BecomeCentreSocial{"simulation-1"},
                          OpenStructure{"Liste",
                                        StructureKind::Evs,
                                        "03001",
                                        ListRule{{"03002"}},
                                        "simulation-3",
                                        {{"pourquoi", "ligne 1\nligne « 2 »"}}}},
                         Date(2024, 2, 29),
                         "essai"};
    return project
        .withScenario(
            {"essai",
             {OpenStructure{"EVS", StructureKind::Evs, "03003", RadiusRule{12.5}, "simulation-1"},
              OpenStructure{"CS", StructureKind::CentreSocial, "03004", NeighboursRule{2}, "simulation-2"}}})
        .withScenario(other);
}

AnyErrorCode codeOf(const fs::path& path) {
    try {
        static_cast<void>(readProject(path));
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Cancelled;
}

/// Takes away what version 3 brought.
void turnIntoVersion2(Database& database) {
    database.execute(
        "CREATE TABLE maillage_ouvertures AS SELECT scenario,nom,type,site,regle,valeur FROM "
        "maillage_modifications WHERE action='ouvrir';"
        "DROP TABLE maillage_modifications; DROP TABLE maillage_fiches; DROP TABLE maillage_trajets;"
        "ALTER TABLE maillage_scenarios DROP COLUMN debut; ALTER TABLE maillage_scenarios DROP COLUMN origine;"
        "DELETE FROM maillage_meta WHERE cle='trajets_source';"
        "UPDATE maillage_meta SET valeur='2' WHERE cle='version';");
}

/// Takes away what versions 2 and 3 brought.
void turnIntoVersion1(Database& database) {
    turnIntoVersion2(database);
    database.execute(
        "CREATE TABLE maillage_qpv AS SELECT code,nom,generation,communes,structures,source,reference "
        "FROM qpv; DROP TABLE qpv; DROP TABLE maillage_passages;"
        "DELETE FROM gpkg_geometry_columns WHERE table_name='qpv';"
        "DELETE FROM gpkg_contents WHERE table_name='qpv';"
        "DELETE FROM maillage_meta WHERE cle IN ('fond_telecharge','fond_sha256');"
        "UPDATE maillage_meta SET valeur='1' WHERE cle='version';");
    for (const char* table : {"structures", "maillage_agrements", "maillage_territoires"}) {
        for (const char* column : {"fichier", "ligne"}) {
            database.execute(std::string("ALTER TABLE ") + table + " DROP COLUMN " + column);
        }
    }
    for (const char* column : {"fichier_siege", "ligne_siege", "fichier_federe", "ligne_federe"}) {
        database.execute(std::string("ALTER TABLE structures DROP COLUMN ") + column);
    }
}

} // namespace

TEST_CASE("a project reads back equal, and written again gives the same bytes") {
    const TemporaryFolder folder;
    const Project project = sample();
    writeProject(project, folder / "a.gpkg");
    const Project read = readProject(folder / "a.gpkg");
    CHECK(*read.territory == *project.territory);
    CHECK(*read.structures == *project.structures);
    CHECK(*read.scenarios == *project.scenarios);
    CHECK(*read.travelTimes == *project.travelTimes);
    CHECK(read.baseMap->areas() == project.baseMap->areas());
    CHECK(read.settings == project.settings);
    writeProject(read, folder / "b.gpkg");
    CHECK(bytesOf(folder / "a.gpkg") == bytesOf(folder / "b.gpkg"));
}

TEST_CASE("QPV keep their outlines, and one without has none") {
    const TemporaryFolder folder;
    Project project = sample();
    const std::vector<Qpv> qpvs{
        {"", "Nord", 2015, {0}, {0}, attested()},
        {"QN00301M", "Sud", 2024, {2, 0}, {}, supposed(), square(701'000, 6'601'000, 300)}};
    project.qpvs = std::make_shared<const std::vector<Qpv>>(qpvs);
    writeProject(project, folder / "a.gpkg");
    CHECK(*readProject(folder / "a.gpkg").qpvs == qpvs);
}

TEST_CASE("a file of version 1, without outlines of QPV and origins of rows, still opens") {
    const TemporaryFolder folder;
    Project project = sample();
    project.qpvs =
        std::make_shared<const std::vector<Qpv>>(std::vector<Qpv>{{"", "Nord", 2015, {0}, {0}, attested()}});
    Database database;
    writeRows(database, project);
    turnIntoVersion1(database);
    std::ofstream(folder / "v1.gpkg", std::ios::binary) << database.bytes();
    const Project read = readProject(folder / "v1.gpkg");
    REQUIRE(read.qpvs->size() == 1);
    CHECK(read.qpvs->front().name == "Nord");
    CHECK(read.qpvs->front().structures == project.qpvs->front().structures);
    CHECK(read.baseMap->provenance() == project.baseMap->provenance());
    const auto& areas = read.structures->serviceAreas;
    REQUIRE(areas.size() == project.structures->serviceAreas.size());
    CHECK(areas.front().period == project.structures->serviceAreas.front().period);
    // A scenario of then could only open structures, without ids.
    REQUIRE(read.scenarios->size() == 2);
    CHECK(read.scenarios->front() == project.scenarios->front());
    CHECK(read.travelTimes == nullptr);
    // Not empty: what was read from a file is not taken for typed by hand.
    CHECK(areas.front().attestation.origin == Origin{"projet d'une version antérieure", 0});
}

TEST_CASE("a file that is no project is refused for what it is") {
    const TemporaryFolder folder;
    const fs::path file = folder / "x.gpkg";
    CHECK(codeOf(file) == ErrorCode::FileMissing);
    std::ofstream(file).close();
    CHECK(codeOf(file) == ErrorCode::FileEmpty);
    std::ofstream(file)
        << "ceci n'est pas un projet, mais du texte assez long pour remplir un en-tête de base de données SQLite";
    CHECK(codeOf(file) == ErrorCode::ProjectNotMaillage);
}

TEST_CASE("a cut project never reads as a whole one") {
    const TemporaryFolder folder;
    writeProject(sample(), folder / "a.gpkg");
    const std::string bytes = bytesOf(folder / "a.gpkg");
    for (const std::size_t length : {bytes.size() / 4, bytes.size() / 2, bytes.size() - 4096}) {
        std::ofstream(folder / "cut.gpkg", std::ios::binary) << bytes.substr(0, length);
        CHECK_THROWS_AS(readProject(folder / "cut.gpkg"), Error);
    }
}

TEST_CASE("an unwritable place keeps the old file and leaves nothing half written") {
    CHECK_THROWS_AS(writeProject(sample(), "/nonexistent/folder/a.gpkg"), Error);
}
