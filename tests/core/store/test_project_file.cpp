#include "core/store/store_errors.hpp"
#include "core/base/error.hpp"
#include "core/store/project_file.hpp"
#include "core/store/sqlite_handle.hpp"
#include "tests/core/store/stored_project.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/geopackage_check.hpp"
#include "tests/support/random_project.hpp"
#include "tests/support/saving_moment.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

#include <fstream>

using namespace maillage;
using namespace maillage::test;

namespace {

namespace fs = std::filesystem;

AnyErrorCode codeOfOpening(const fs::path& path) {
    try {
        static_cast<void>(readProject(path));
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Cancelled;
}

} // namespace

TEST_CASE("a project reads back equal, and written again at the same moment gives the same bytes") {
    const SavingMoment moment;
    const TemporaryFolder folder;
    const Project project = storedProject();
    writeProject(project, folder / "a.gpkg");
    const Project read = readProject(folder / "a.gpkg");
    CHECK(*read.territory == *project.territory);
    CHECK(*read.structures == *project.structures);
    CHECK(*read.scenarios == *project.scenarios);
    CHECK(*read.travelTimes == *project.travelTimes);
    CHECK(read.baseMap->areas() == project.baseMap->areas());
    CHECK(read.settings == project.settings);
    writeProject(read, folder / "b.gpkg");
    CHECK(readBytes(folder / "a.gpkg") == readBytes(folder / "b.gpkg"));
}

TEST_CASE("a project is a GeoPackage by its own standard, whatever it holds") {
    const TemporaryFolder folder;
    writeProject(storedProject(), folder / "stored.gpkg");
    CHECK(isGeoPackage(folder / "stored.gpkg"));
    for (const unsigned seed : {1U, 2U, 3U}) {
        writeProject(randomProject(seed), folder / "random.gpkg");
        CHECK(isGeoPackage(folder / "random.gpkg"));
    }
    CHECK(isGeoPackage(MAILLAGE_DEFAULT_PROJECT));
}

TEST_CASE(
    "its table of contents has the moment of saving, its three layers first, and a word on each table") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    {
        const SavingMoment moment("1700000000");
        writeProject(storedProject(), file);
    }
    Database database(file);
    Statement contents(database, "SELECT table_name,data_type,description,last_change FROM gpkg_contents");
    std::vector<std::string> layers;
    while (contents.step()) {
        CHECK(contents.text(3) == "2023-11-14T22:13:20.000Z");
        CHECK_FALSE(contents.text(2).empty());
        if (contents.text(1) == "features") {
            layers.push_back(contents.text(0));
        }
    }
    CHECK(layers == std::vector<std::string>{"communes", "structures", "qpv"});
    Statement unlisted(database,
                       "SELECT count(*) FROM sqlite_master WHERE type='table' AND name LIKE 'maillage_%' AND "
                       "name NOT IN (SELECT table_name FROM gpkg_contents WHERE data_type='attributes')");
    REQUIRE(unlisted.step());
    CHECK(unlisted.integer(0) == 0);
    Statement ordinary(database, "SELECT dflt_value FROM pragma_table_info('gpkg_contents') WHERE "
                                 "name='last_change'");
    REQUIRE(ordinary.step());
    CHECK(ordinary.text(0) == "strftime('%Y-%m-%dT%H:%M:%fZ','now')");
}

TEST_CASE("what others wrote is noticed where times are too coarse to tell one file from another") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    const FileStamp written = writeProject(storedProject(), file);
    CHECK(written == stampOf(file));
    ProjectOnDisk opened = readProjectOnDisk(file);
    changeProject(file, [](const Project& now) { return now.withScenario({"d'un autre", {}}); });
    // As over SSH: whole seconds, and one number for the name.
    fs::last_write_time(file, std::chrono::floor<std::chrono::seconds>(fs::last_write_time(file)));
    opened.stamp = stampOf(file);
    try {
        static_cast<void>(saveProject(storedProject(), file, opened));
        FAIL("their change is lost");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ProjectChanged);
    }
    CHECK(readProject(file).findScenario("d'un autre") != nullptr);
}

TEST_CASE("QPV keep their outlines, and one without has none") {
    const TemporaryFolder folder;
    Project project = storedProject();
    const std::vector<Qpv> qpvs{
        {"", "Nord", 2015, {0}, {0}, attested()},
        {"QN00301M", "Sud", 2024, {2, 0}, {}, supposed(), square(701'000, 6'601'000, 300)}};
    project.qpvs = std::make_shared<const std::vector<Qpv>>(qpvs);
    writeProject(project, folder / "a.gpkg");
    CHECK(*readProject(folder / "a.gpkg").qpvs == qpvs);
}

TEST_CASE("a file that is no project is refused for what it is") {
    const TemporaryFolder folder;
    const fs::path file = folder / "x.gpkg";
    CHECK(codeOfOpening(file) == ErrorCode::FileMissing);
    std::ofstream(file).close();
    CHECK(codeOfOpening(file) == ErrorCode::FileEmpty);
    std::ofstream(file)
        << "ceci n'est pas un projet, mais du texte assez long pour remplir un en-tête de base de données SQLite";
    CHECK(codeOfOpening(file) == ErrorCode::ProjectNotMaillage);
}

TEST_CASE("a cut project never reads as a whole one") {
    const TemporaryFolder folder;
    writeProject(storedProject(), folder / "a.gpkg");
    const std::string bytes = readBytes(folder / "a.gpkg");
    for (const std::size_t length : {bytes.size() / 4, bytes.size() / 2, bytes.size() - 4096}) {
        writeBytes(folder / "cut.gpkg", std::string_view(bytes).substr(0, length));
        CHECK_THROWS_AS(readProject(folder / "cut.gpkg"), Error);
    }
}

TEST_CASE("an unwritable place keeps the old file and leaves nothing half written") {
    CHECK_THROWS_AS(writeProject(storedProject(), "/nonexistent/folder/a.gpkg"), Error);
}

namespace {

Project named(const Project& project, const std::string& scenario) {
    return project.withScenario(Scenario{scenario, {}});
}

std::vector<std::string> scenariosIn(const fs::path& file) {
    std::vector<std::string> names;
    const Project project = readProject(file);
    for (const Scenario& scenario : *project.scenarios) {
        names.push_back(scenario.name);
    }
    return names;
}

} // namespace

TEST_CASE("what somebody else wrote since a project was opened is noticed, and nothing else is") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    writeProject(storedProject(), file);
    ProjectOnDisk opened = readProjectOnDisk(file);
    opened.stamp = saveProject(named(opened.project, "un"), file, opened);
    opened.project = readProject(file);
    // Another time and another number of the file, the same project.
    fs::copy_file(file, folder / "copy.gpkg");
    fs::rename(folder / "copy.gpkg", file);
    opened.stamp = saveProject(named(opened.project, "deux"), file, opened);
    opened.project = readProject(file);
    changeProject(file, [](const Project& now) { return named(now, "d'un autre"); });
    const std::string before = readBytes(file);
    try {
        static_cast<void>(saveProject(named(opened.project, "trois"), file, opened));
        FAIL("nothing noticed");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::ProjectChanged);
    }
    CHECK(readBytes(file) == before);
    fs::remove(file);
    static_cast<void>(saveProject(named(opened.project, "trois"), file, opened));
    CHECK(fs::exists(file));
}

TEST_CASE("a change is made to what the file holds by then") {
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    writeProject(storedProject(), file);
    const auto kept = scenariosIn(file);
    changeProject(file, [](const Project& now) { return named(now, "un"); });
    changeProject(file, [](const Project& now) { return named(now, "deux"); });
    CHECK(scenariosIn(file).size() == kept.size() + 2);
    CHECK_THROWS_AS(changeProject(file, [](const Project&) -> Project { throw Error(ErrorCode::Cancelled); }),
                    Error);
    CHECK(scenariosIn(file).size() == kept.size() + 2);
}

TEST_CASE("in a file with a layer of somebody else any project is saved and read back, and the layer stays") {
    const SavingMoment moment;
    const TemporaryFolder folder;
    const fs::path file = folder / "a.gpkg";
    writeProject(storedProject(), file);
    {
        Database database = Database::writable(file);
        database.execute(
            "CREATE TABLE bornes (fid INTEGER PRIMARY KEY, nom TEXT); INSERT INTO bornes VALUES (1,'b');"
            "ALTER TABLE structures ADD COLUMN note TEXT; ALTER TABLE maillage_trajets ADD COLUMN avis TEXT;"
            "INSERT INTO gpkg_contents (table_name,data_type,identifier) VALUES "
            "('bornes','attributes','bornes');");
    }
    for (const unsigned seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
        const Project project = seed % 3 == 0 ? storedProject() : randomProject(seed);
        writeProject(project, file);
        CHECK(isGeoPackage(file));
        Database database(file);
        CHECK(database.textOf("SELECT nom FROM bornes") == "b");
        const fs::path read = folder / ("read" + std::to_string(seed));
        const fs::path written = folder / ("written" + std::to_string(seed));
        writeProject(readProject(file), read);
        writeProject(project, written);
        CHECK(readBytes(read) == readBytes(written));
    }
}
