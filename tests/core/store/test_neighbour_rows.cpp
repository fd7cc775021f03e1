#include "core/base/error.hpp"
#include "core/geo/borders.hpp"
#include "core/store/project_file.hpp"
#include "core/store/sqlite_handle.hpp"
#include "tests/support/allier_project.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/temporary_folder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// Four communes in a row, saved.
struct SavedRow {
    TemporaryFolder folder;
    std::filesystem::path path = folder.path() / "p.gpkg";

    SavedRow() { writeProject(rowOfCommunes(4), path); }
    void execute(const std::string& sql) const { Database::writable(path).execute(sql); }
    [[nodiscard]] Adjacency read() const { return readProject(path).baseMap->adjacency(); }
    [[nodiscard]] Adjacency readToCount() const { return readProjectToCount(path).baseMap->adjacency(); }
};

const Adjacency kRowNeighbours(4, std::vector<AreaPair>{{0, 1}, {1, 2}, {2, 3}});

} // namespace

TEST_CASE("the neighbours that a file keeps are those of its outlines, however it is read") {
    const TemporaryFolder folder;
    const Project& project = deliveredAllier();
    writeProject(project, folder.path() / "p.gpkg");
    const Adjacency found = bordersOf(project.baseMap->areas()).adjacency;
    CHECK(found.pairCount() > 800);
    CHECK(readProject(folder.path() / "p.gpkg").baseMap->adjacency() == found);
    CHECK(readProjectToCount(folder.path() / "p.gpkg").baseMap->adjacency() == found);
}

TEST_CASE("the kept neighbours are read, not worked out, while the outlines are as they were") {
    const SavedRow saved;
    CHECK(saved.read() == kRowNeighbours);
    // A lie, by which it shows what was read.
    saved.execute("DELETE FROM maillage_voisins WHERE code_insee='03001'");
    const Adjacency lie(4, std::vector<AreaPair>{{1, 2}, {2, 3}});
    CHECK(saved.read() == lie);
    CHECK(saved.readToCount() == lie);
}

TEST_CASE("neighbours are worked out again where an outline is another, or gone") {
    const SavedRow saved;
    saved.execute("DELETE FROM maillage_voisins WHERE code_insee='03001'");
    SECTION("one outline less") {
        saved.execute("UPDATE communes SET geom=NULL WHERE code_insee='03004'");
        const Adjacency without(4, std::vector<AreaPair>{{0, 1}, {1, 2}});
        CHECK(saved.read() == without);
        CHECK(saved.readToCount() == without);
    }
    SECTION("one outline is that of another") {
        saved.execute("UPDATE communes SET geom=(SELECT geom FROM communes WHERE code_insee='03004') "
                      "WHERE code_insee='03001'");
        CHECK(saved.readToCount() == saved.read());
        CHECK_FALSE(saved.read().areNeighbours(0, 1));
    }
    SECTION("rows in another order") {
        saved.execute("UPDATE communes SET fid=9 WHERE code_insee='03001'");
        CHECK(saved.readToCount() == kRowNeighbours);
    }
}

TEST_CASE("rows of neighbours that cannot be count for nothing") {
    const SavedRow saved;
    const std::string wrong =
        GENERATE(as<std::string>{}, "UPDATE maillage_voisins SET voisines='03999' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET code_insee='99999' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET voisines='03001' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET voisines='03002 03002' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET voisines='03002 0' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET voisines=X'00' WHERE code_insee='03001'",
                 "UPDATE maillage_voisins SET voisines=3 WHERE code_insee='03001'",
                 "DROP TABLE maillage_voisins", "DELETE FROM maillage_meta WHERE cle='voisins_contours'");
    INFO(wrong);
    saved.execute(wrong);
    CHECK(saved.read() == kRowNeighbours);
    CHECK(saved.readToCount() == kRowNeighbours);
}

TEST_CASE("who counts gets the same outlines when they are asked for") {
    const SavedRow saved;
    const Project counted = readProjectToCount(saved.path);
    const Project whole = readProject(saved.path);
    CHECK(counted.baseMap->areas() == whole.baseMap->areas());
    CHECK(counted.baseMap->envelope() == whole.baseMap->envelope());
    CHECK(*counted.baseMap == *whole.baseMap);
}

TEST_CASE("who counts keeps nobody from writing, and is told of outlines that changed meanwhile") {
    const SavedRow saved;
    const Project counted = readProjectToCount(saved.path);
    const Project late = readProjectToCount(saved.path);
    saved.execute("UPDATE communes SET nom='Autre' WHERE code_insee='03001'");
    CHECK(counted.baseMap->areas() == rowOfCommunes(4).baseMap->areas());
    saved.execute("UPDATE communes SET geom=NULL WHERE code_insee='03004'");
    CHECK_THROWS_AS(late.baseMap->areas(), Error);
}

TEST_CASE("an outline that is damaged is told by whoever reads the file") {
    const SavedRow saved;
    saved.execute("UPDATE communes SET geom=X'4750000100000000' WHERE code_insee='03002'");
    CHECK_THROWS_AS(readProject(saved.path), Error);
    CHECK_THROWS_AS(readProjectToCount(saved.path), Error);
}
