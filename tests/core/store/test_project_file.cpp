#include "core/store/store_errors.hpp"
#include "core/base/error.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/store/stored_project.hpp"
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

AnyErrorCode codeOf(const fs::path& path) {
    try {
        static_cast<void>(readProject(path));
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Cancelled;
}

} // namespace

TEST_CASE("a project reads back equal, and written again gives the same bytes") {
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
    CHECK(bytesOf(folder / "a.gpkg") == bytesOf(folder / "b.gpkg"));
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
    CHECK(codeOf(file) == ErrorCode::FileMissing);
    std::ofstream(file).close();
    CHECK(codeOf(file) == ErrorCode::FileEmpty);
    std::ofstream(file)
        << "ceci n'est pas un projet, mais du texte assez long pour remplir un en-tête de base de données SQLite";
    CHECK(codeOf(file) == ErrorCode::ProjectNotMaillage);
}

TEST_CASE("a cut project never reads as a whole one") {
    const TemporaryFolder folder;
    writeProject(storedProject(), folder / "a.gpkg");
    const std::string bytes = bytesOf(folder / "a.gpkg");
    for (const std::size_t length : {bytes.size() / 4, bytes.size() / 2, bytes.size() - 4096}) {
        std::ofstream(folder / "cut.gpkg", std::ios::binary) << bytes.substr(0, length);
        CHECK_THROWS_AS(readProject(folder / "cut.gpkg"), Error);
    }
}

TEST_CASE("an unwritable place keeps the old file and leaves nothing half written") {
    CHECK_THROWS_AS(writeProject(storedProject(), "/nonexistent/folder/a.gpkg"), Error);
}
