// Files that layers come in: archives, answers of the API, tables of other encodings, and what is no layer.
#include "core/base/text.hpp"
#include "core/io/files/api_answer.hpp"
#include "core/io/files/archive.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/base_map_importer.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <archive.h>
#include <archive_entry.h>

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;

namespace {

struct Member {
    std::string name;
    std::string bytes;
};

void write7z(const std::filesystem::path& path, const std::vector<Member>& members) {
    struct archive* out = archive_write_new();
    REQUIRE(archive_write_set_format_7zip(out) == ARCHIVE_OK);
    REQUIRE(archive_write_open_filename(out, path.c_str()) == ARCHIVE_OK);
    for (const Member& member : members) {
        struct archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, member.name.c_str());
        archive_entry_set_size(entry, static_cast<la_int64_t>(member.bytes.size()));
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        REQUIRE(archive_write_header(out, entry) == ARCHIVE_OK);
        REQUIRE(archive_write_data(out, member.bytes.data(), member.bytes.size()) ==
                static_cast<la_ssize_t>(member.bytes.size()));
        archive_entry_free(entry);
    }
    archive_write_close(out);
    archive_write_free(out);
}

Texts kindOf(const std::filesystem::path& path) {
    const Error error = errorOf([&] { (void)importBaseMap(path, smallTerritory()); });
    CHECK(error.code() == ErrorCode::FileOtherKind);
    return {error.parameters().begin() + 1, error.parameters().end()};
}

std::size_t scratchFolders() {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::temp_directory_path())) {
        const std::string name = entry.path().filename().string();
        count +=
            name.starts_with("maillage-") && std::filesystem::exists(entry.path() / "COMMUNE.shp") ? 1U : 0U;
    }
    return count;
}

} // namespace

TEST_CASE("a delivery in .7z is read, its commune layer chosen and told, its folder gone") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(smallLayer()));
    convert(folder / "c.geojson", folder / "COMMUNE.shp", "ESRI Shapefile");
    std::vector<Member> members{{"ADE/1_DONNEES/LISEZMOI.txt", "bonjour"},
                                {"ADE/1_DONNEES/EPCI.geojson", geoJson({})},
                                {"ADE/autre/COMMUNE.dbf", "not this one"}};
    for (const char* ending : {".shp", ".shx", ".dbf", ".prj"}) {
        members.push_back({std::string("ADE/1_DONNEES/COMMUNE") + ending,
                           readBytes(folder / (std::string("COMMUNE") + ending))});
    }
    write7z(folder / "ADE.7z", members);
    const std::size_t before = scratchFolders();
    const ImportedBaseMap imported = importBaseMap(folder / "ADE.7z", smallTerritory());
    CHECK(imported.map->adjacency().pairCount() == 3);
    CHECK(imported.diagnostics == std::vector<Diagnostic>{{DiagnosticCode::FileChosen,
                                                           {"ADE/1_DONNEES/COMMUNE.shp", "EPCI.geojson"}}});
    CHECK(scratchFolders() == before);
}

TEST_CASE("an archive that is none, is empty or holds no layer is told as such") {
    const TemporaryFolder folder;
    writeBytes(folder / "faux.7z", "Madame, Monsieur,");
    CHECK(errorOf([&] { (void)importBaseMap(folder / "faux.7z", smallTerritory()); }).code() ==
          ErrorCode::FileUnreadable);
    write7z(folder / "notes.7z", {{"a/lisezmoi.txt", "bonjour"}});
    CHECK(kindOf(folder / "notes.7z") == Texts{"archive_sans_couche"});
    write7z(folder / "double.7z", {{"a/dedans.zip", "PK"}});
    CHECK(kindOf(folder / "double.7z") == Texts{"archive_d_archives"});
}

TEST_CASE("names in an archive lead nowhere but into its folder") {
    const TemporaryFolder folder;
    write7z(folder / "a.7z", {{"../../evil/communes.geojson", geoJson(smallLayer())}});
    CHECK(importBaseMap(folder / "a.7z", smallTerritory()).map->areas().size() == 4);
    CHECK_FALSE(std::filesystem::exists(folder.path().parent_path().parent_path() / "evil"));
}

TEST_CASE("the answer of the API with outlines is read; with centres, the address is told") {
    const TemporaryFolder folder;
    Texts entries;
    const Texts codes{"03001", "03100", "03185", "03310"};
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const std::string west = "3." + formatCount(i);
        const std::string east = "3." + formatCount(i + 1);
        entries.push_back(R"({"nom":"n","code":")" + codes[i] +
                          R"(","codesPostaux":["03200"],"population":10,)" +
                          R"("contour":{"type":"Polygon","coordinates":[[[)" + west + ",46.1],[" + east +
                          ",46.1],[" + east + ",46.2],[" + west + ",46.2],[" + west + ",46.1]]]}}");
    }
    const std::string list = "[" + joined(entries, ",") + "]";
    writeBytes(folder / "communes.json", list);
    const ImportedBaseMap imported = importBaseMap(folder / "communes.json", smallTerritory());
    CHECK(imported.map->adjacency().pairCount() == 3);
    writeBytes(folder / "centres.json",
               R"([{"code":"03001","centre":{"type":"Point","coordinates":[3.4,46.1]}}])");
    CHECK(kindOf(folder / "centres.json") == Texts{"api_centres"});
    writeBytes(folder / "metres.json",
               R"([{"code":"03001","contour":{"type":"Polygon","coordinates":[[[700000,6600000],[700001,)"
               R"(6600000],[700000,6600001],[700000,6600000]]]}}])");
    CHECK(kindOf(folder / "metres.json") == Texts{"api_metres"});
}

TEST_CASE("what is no list of communes is no answer of the API") {
    CHECK(readApiAnswer("[1, 2]").kind == ApiAnswerKind::None);
    CHECK(readApiAnswer("{\"type\":\"FeatureCollection\",\"features\":[]}").kind == ApiAnswerKind::None);
    CHECK(readApiAnswer("not json").kind == ApiAnswerKind::None);
}

TEST_CASE("what is no layer is named for what it is") {
    const TemporaryFolder folder;
    const std::vector<std::pair<std::string, std::string>> files{{"p.qgz", "projet_qgis"},
                                                                 {"s.lyr", "style"},
                                                                 {"k.kml", "kml"},
                                                                 {"t.xlsx", "tableau"},
                                                                 {"i.png", "image"}};
    for (const auto& [name, word] : files) {
        writeBytes(folder / name, "x");
        CHECK(kindOf(folder / name) == Texts{word});
    }
    CHECK(kindOf(folder.path()) == Texts{"dossier"});
}

TEST_CASE("texts that are no UTF-8 are Windows-1252, or DOS where only DOS makes sense") {
    AssumedEncoding assumed;
    CHECK(asUtf8("C\x9Cur d\x92"
                 "Agglo \x80",
                 assumed) == "Cœur d’Agglo €");
    CHECK(asUtf8("Montlu\xE7on", assumed) == "Montluçon");
    CHECK(assumed.isLatin);
    CHECK_FALSE(assumed.isDos);
    CHECK(asUtf8("Montlu\x87on", assumed) == "Montluçon");
    CHECK(asUtf8("C\x82rilly", assumed) == "Cérilly");
    CHECK(assumed.isDos);
    // A byte that Windows-1252 leaves free stays readable.
    CHECK_FALSE(asUtf8("a \x81 b", assumed).empty());
}
