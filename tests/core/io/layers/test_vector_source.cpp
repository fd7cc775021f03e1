#include "core/io/layers/layer_reader.hpp"
#include "core/io/layers/vector_source.hpp"

#include "core/geo/wkb.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;

namespace {

std::vector<RawFeature> readAll(VectorSource& source) {
    std::vector<RawFeature> features;
    while (auto feature = source.next()) {
        features.push_back(*std::move(feature));
    }
    return features;
}

AnyErrorCode codeOfLayer(const std::filesystem::path& path) {
    const Error error = errorOf([&] {
        VectorSource source(path);
        (void)readAll(source);
    });
    CHECK(error.parameters().at(0) == path.string());
    return error.code();
}

/// The four squares as a shapefile.
std::filesystem::path smallShapefile(const TemporaryFolder& folder) {
    writeBytes(folder / "small.geojson", geoJson(smallLayer()));
    convert(folder / "small.geojson", folder / "communes.shp", "ESRI Shapefile");
    return folder / "communes.shp";
}

} // namespace

TEST_CASE("a layer gives its features with row, attributes as text and WKB") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.geojson",
               geoJson({{R"({"code":"03001","n":3001,"x":1.5,"v":null})", square(0, 0)},
                        {R"({"code":"03002","n":-2,"x":3001.0,"v":"é"})", square(1, 0)}}));
    VectorSource source(folder / "a.geojson");
    CHECK(source.fields() == Texts{"code", "n", "x", "v"});
    CHECK(source.crs() == "EPSG:2154");
    CHECK(source.announcedCount() == 2);
    const std::vector<RawFeature> features = readAll(source);
    REQUIRE(features.size() == 2);
    CHECK(features[0].row == 1);
    CHECK(features[0].values == Texts{"03001", "3001", "1.5", ""});
    CHECK(features[1].values == Texts{"03002", "-2", "3001", "é"});
    CHECK(features[0].kind == "Polygon");
    const auto area = areaFromWkb(features[0].wkb);
    REQUIRE(area);
    CHECK(area->squareMetres() == Approx(1e6));
    CHECK(source.diagnostics().empty());
}

TEST_CASE("a layer without geometry or with points tells the kind") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.geojson",
               geoJson({{R"({"c":"1"})", square(0, 0)},
                        {R"({"c":"2"})", "null"},
                        {R"({"c":"3"})", R"({"type":"Point","coordinates":[700000,6600000]})"},
                        {R"({"c":"4"})", R"({"type":"Polygon","coordinates":[]})"}}));
    VectorSource source(folder / "a.geojson");
    const std::vector<RawFeature> features = readAll(source);
    REQUIRE(features.size() == 4);
    CHECK(features[1].kind.empty());
    CHECK(features[2].kind == "Point");
    CHECK(features[2].wkb.empty());
    CHECK(features[3].kind.empty());
}

TEST_CASE("of several layers the one named commune is taken") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.geojson", geoJson(smallLayer()));
    writeBytes(folder / "points.geojson",
               geoJson({{R"({"c":"1"})", R"({"type":"Point","coordinates":[700000,6600000]})"}}));
    const auto gpkg = folder / "admin.gpkg";
    convert(folder / "points.geojson", gpkg, "GPKG", "chef_lieu_de_commune");
    convert(folder / "a.geojson", gpkg, "GPKG", "arrondissement", true);
    CHECK(VectorSource(gpkg).layerName() == "arrondissement");
    convert(folder / "a.geojson", gpkg, "GPKG", "commune_associee_ou_deleguee", true);
    convert(folder / "a.geojson", gpkg, "GPKG", "COMMUNE", true);
    CHECK(VectorSource(gpkg).layerName() == "COMMUNE");
}

TEST_CASE("a layer is taken by its name, and one that is not there is told with those that are") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.geojson", geoJson(smallLayer()));
    const auto gpkg = folder / "admin.gpkg";
    convert(folder / "a.geojson", gpkg, "GPKG", "arrondissement");
    convert(folder / "a.geojson", gpkg, "GPKG", "COMMUNE", true);
    CHECK(VectorSource({gpkg, "arrondissement"}).layerName() == "arrondissement");
    const Error error = errorOf([&] { VectorSource source({gpkg, "canton"}); });
    CHECK(error.code() == ErrorCode::LayerMissing);
    CHECK(error.parameters() == Texts{gpkg.string(), "canton", "arrondissement, COMMUNE"});
}

TEST_CASE("options go to the driver that opens the source") {
    const TemporaryFolder folder;
    writeBytes(folder / "a.geojson", geoJson({{R"({"code":{"insee":"03001"}})", square(0, 0)}}));
    CHECK(VectorSource(folder / "a.geojson").fields() == Texts{"code"});
    const DataSource flattened{folder / "a.geojson", {}, {"FLATTEN_NESTED_ATTRIBUTES=YES"}};
    CHECK(VectorSource(flattened).fields() == Texts{"code_insee"});
}

TEST_CASE("archives are read where they are, and nothing is written beside them") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    copyThroughGdal(folder / "small.geojson", "/vsigzip/" + (folder / "small.geojson.gz").string());
    for (const char* extension : {"shp", "shx", "dbf", "prj"}) {
        const std::string name = std::string("/communes.") + extension;
        copyThroughGdal(folder.path().string() + name, "/vsizip/" + (folder / "c.zip").string() + name);
    }
    std::filesystem::remove(folder / "small.geojson.gz.properties");
    const Texts before = namesIn(folder.path());
    for (const char* name : {"small.geojson.gz", "c.zip"}) {
        VectorSource source(folder / name);
        CHECK(readAll(source).size() == 4);
        CHECK(source.crs() == "EPSG:2154");
    }
    CHECK(namesIn(folder.path()) == before);
}

TEST_CASE("Latin-1 in a shapefile without .cpg, or with a wrong one, is read and told") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    // GDAL wrote the table in Latin-1 and said so; old programs do not: no language driver id in the header.
    std::string table = readBytes(folder / "communes.dbf");
    REQUIRE(table.find("Montlu\xE7on") != std::string::npos);
    table.at(29) = 0;
    const bool withWrongCpg = GENERATE(true, false);
    if (withWrongCpg) {
        writeBytes(folder / "communes.cpg", "UTF-8");
    } else {
        std::filesystem::remove(folder / "communes.cpg");
    }
    writeBytes(folder / "communes.dbf", table);
    VectorSource source(shapefile);
    CHECK(readAll(source).at(2).values.at(1) == "Montluçon");
    CHECK(source.diagnostics() == std::vector<Diagnostic>{{DiagnosticCode::EncodingAssumedLatin1, {}}});
}

TEST_CASE("one file has one encoding: what could be either is read as the rest, and told once") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    std::string table = readBytes(folder / "communes.dbf");
    table.at(29) = 0;
    const auto write = [&](const std::string& from, const std::string& to) {
        const std::size_t at = table.find(from);
        REQUIRE(at != std::string::npos);
        table.replace(at, from.size(), to);
    };
    write("Montlu\xE7on", "Montlu\x87on");
    // "ô" of DOS is a quotation mark of Windows.
    write("Vichy", "Vich\x93");
    std::filesystem::remove(folder / "communes.cpg");
    writeBytes(folder / "communes.dbf", table);
    const CommuneLayer layer = readLayer(shapefile, LayerKind::Communes, {}, 1);
    CHECK(layer.features.at(2).values.at(1) == "Montluçon");
    CHECK(layer.features.at(3).values.at(1) == "Vichô");
    CHECK(layer.diagnostics == std::vector<Diagnostic>{{DiagnosticCode::EncodingAssumedDos, {}}});
}

TEST_CASE("a missing, empty or foreign file is told for what it is") {
    const TemporaryFolder folder;
    CHECK(codeOfLayer(folder / "no.shp") == ErrorCode::FileMissing);
    writeBytes(folder / "empty.geojson", "");
    CHECK(codeOfLayer(folder / "empty.geojson") == ErrorCode::FileEmpty);
    writeBytes(folder / "letter.txt", "Madame, Monsieur,\n");
    CHECK(codeOfLayer(folder / "letter.txt") == ErrorCode::FileNotALayer);
    writeBytes(folder / "table.csv", "code,nom\n03001,Abrest\n");
    CHECK(codeOfLayer(folder / "table.csv") == ErrorCode::FileOtherKind);
    writeBytes(folder / "letter.shp", "Madame, Monsieur,\n");
    for (const char* extension : {"letter.shx", "letter.dbf", "letter.prj"}) {
        writeBytes(folder / extension, "x");
    }
    CHECK(codeOfLayer(folder / "letter.shp") == ErrorCode::FileNotALayer);
    writeBytes(folder / "letter.zip", "Madame, Monsieur,\n");
    CHECK(codeOfLayer(folder / "letter.zip") == ErrorCode::FileUnreadable);
    CHECK(codeOfLayer(folder.path()) == ErrorCode::FileOtherKind);
    writeBytes(folder / "none.geojson", geoJson({}));
    CHECK(codeOfLayer(folder / "none.geojson") == ErrorCode::LayerWithoutPolygons);
    writeBytes(folder / "points.geojson", geoJson({{"{}", R"({"type":"Point","coordinates":[3,46]})"}}));
    CHECK(codeOfLayer(folder / "points.geojson") == ErrorCode::LayerWithoutPolygons);
}

TEST_CASE("a shapefile without one of its files is told which, and nothing is rebuilt") {
    const std::string extension = GENERATE(".shx", ".dbf", ".prj");
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    std::filesystem::remove(folder / ("communes" + extension));
    const Texts before = namesIn(folder.path());
    const Error error = errorOf([&] { VectorSource source(shapefile); });
    CHECK(error.code() == ErrorCode::SidecarMissing);
    CHECK(error.parameters() == Texts{shapefile.string(), extension});
    CHECK(namesIn(folder.path()) == before);
}

TEST_CASE("the files of a shapefile may be named in capitals") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    for (const char* extension : {"shx", "dbf", "prj", "shp"}) {
        std::string upper = extension;
        for (char& c : upper) {
            c = static_cast<char>(c - 'a' + 'A');
        }
        std::filesystem::rename(folder / (std::string("communes.") + extension),
                                folder / ("communes." + upper));
    }
    VectorSource source(folder / "communes.SHP");
    CHECK(readAll(source).size() == 4);
}

TEST_CASE("a .prj that names no system is a missing system") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    writeBytes(folder / "communes.prj", "hello\n");
    CHECK(codeOfLayer(shapefile) == ErrorCode::CrsMissing);
}

TEST_CASE("a shapefile cut short is told with the counts announced and read") {
    const TemporaryFolder folder;
    const auto shapefile = smallShapefile(folder);
    // 100 bytes of header, then 136 per square: 8 + 44 + 4 (one part) + 5 × 16.
    SECTION("in its shapes") {
        truncate(shapefile, 100 + 136 * 2 + 20);
        const Error error = errorOf([&] {
            VectorSource source(shapefile);
            (void)readAll(source);
        });
        CHECK(error.code() == ErrorCode::FileTruncated);
        CHECK(error.parameters() == Texts{shapefile.string(), "4", "2"});
    }
    SECTION("in its index") {
        truncate(folder / "communes.shx", 100 + 8 * 3);
        const Error error = errorOf([&] { VectorSource source(shapefile); });
        CHECK(error.code() == ErrorCode::FileTruncated);
        CHECK(error.parameters() == Texts{(folder / "communes.shx").string(), "4", "3"});
    }
    SECTION("in its table") {
        // 32 bytes of header, 32 per field, 1; then 1 + 2 × 80 per row.
        truncate(folder / "communes.dbf", 32 + 2 * 32 + 1 + 161 * 3 + 5);
        const Error error = errorOf([&] { VectorSource source(shapefile); });
        CHECK(error.code() == ErrorCode::FileTruncated);
        CHECK(error.parameters() == Texts{(folder / "communes.dbf").string(), "4", "3"});
    }
    SECTION("to nothing, in one of its files") {
        truncate(folder / "communes.dbf", 0);
        CHECK(errorOf([&] { VectorSource source(shapefile); }).code() == ErrorCode::FileEmpty);
    }
}

TEST_CASE("other formats cut short are unreadable") {
    const TemporaryFolder folder;
    const std::string text = geoJson(smallLayer());
    writeBytes(folder / "a.geojson", text);
    convert(folder / "a.geojson", folder / "a.gpkg", "GPKG");
    copyThroughGdal(folder / "a.geojson", "/vsigzip/" + (folder / "a.geojson.gz").string());
    for (const char* name : {"a.geojson", "a.gpkg", "a.geojson.gz"}) {
        const auto path = folder / name;
        truncate(path, std::filesystem::file_size(path) / 2);
        CHECK(codeOfLayer(path) == ErrorCode::FileUnreadable);
    }
}
