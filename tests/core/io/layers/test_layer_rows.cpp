// Rows and shapes of layers as people have them: parts, doubles, collections, mergers, shuffled tables.
#include "core/base/text.hpp"
#include "core/io/layers/base_map_importer.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/qpv_importer.hpp"
#include "core/model/model_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;

namespace {

ImportedBaseMap importLayer(const std::vector<JsonFeature>& features,
                            std::span<const CommunePassage> passages = {},
                            const Territory& territory = smallTerritory()) {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(features));
    return importBaseMap(folder / "c.geojson", territory, {}, {}, passages);
}

/// smallTerritory with its reference points in the middle of the squares of smallLayer.
Territory placedTerritory() {
    const Territory plain = smallTerritory();
    std::vector<Commune> communes(plain.communes().begin(), plain.communes().end());
    for (std::size_t i = 0; i < communes.size(); ++i) {
        communes[i].reference = {700'500 + 1000 * static_cast<double>(i), 6'600'500};
    }
    return {"03", communes, {}};
}

Texts parametersOf(const std::vector<Diagnostic>& diagnostics, DiagnosticCode code) {
    const auto found = std::ranges::find(diagnostics, code, &Diagnostic::code);
    return found == diagnostics.end() ? Texts{"not told"} : found->parameters;
}

} // namespace

TEST_CASE("rows of one commune are its parts: joined, beside or apart, and told") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03310", "Vichy"), square(4, 0)});
    layer.push_back({properties("03310", "Vichy"), square(9, 9)});
    const ImportedBaseMap imported = importLayer(layer);
    CHECK(imported.map->areas()[3].squareMetres() == Approx(3e6));
    CHECK(imported.map->areas()[3].polygonCount() == 2); // two of the three touch
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::PartsJoined) == Texts{"2", "03310, 03310"});
}

TEST_CASE("a row that comes twice, or comes again without a shape, is dropped and told") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back(layer.back());
    layer.push_back({properties("03001", "Abrest"), "null"});
    const ImportedBaseMap imported = importLayer(layer);
    CHECK(imported.map->areas()[3].squareMetres() == Approx(1e6));
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::DoublesDropped) == Texts{"2", "03001, 03310"});
}

TEST_CASE("rows of one code that contradict one another are refused with both rows") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03310", "Bellerive"), square(4, 0)});
    const Error error = errorOf([&] { (void)importLayer(layer); });
    CHECK(error.code() == ErrorCode::CodeDuplicate);
    CHECK(error.parameters().at(1) == "5");
    CHECK(error.parameters().at(4) == "4");
}

TEST_CASE("of a collection the polygons are taken, at any depth, and it is told") {
    std::vector<JsonFeature> layer = smallLayer();
    layer[3].geometry = R"({"type":"GeometryCollection","geometries":[)"
                        R"({"type":"LineString","coordinates":[[703000,6600000],[704000,6601000]]},)"
                        R"({"type":"GeometryCollection","geometries":[)" +
                        square(3, 0) + "," + square(5, 5) + "]}]}";
    const ImportedBaseMap imported = importLayer(layer);
    CHECK(imported.map->areas()[3].squareMetres() == Approx(2e6));
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::CollectionsRead) == Texts{"1", "03310"});
}

TEST_CASE("a collection without any polygon is refused") {
    std::vector<JsonFeature> layer = smallLayer();
    layer[3].geometry =
        R"({"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[703000,6600000]}]})";
    CHECK(errorOf([&] { (void)importLayer(layer); }).code() == ErrorCode::GeometryNotPolygon);
}

TEST_CASE("a layer of before mergers is carried over, through more than one, and told") {
    const std::vector<CommunePassage> passages{{Date(2017, 1, 1), "03901", "Ancienne", "03902", "Milieu", ""},
                                               {Date(2019, 1, 1), "03902", "Milieu", "03310", "Vichy", ""},
                                               {Date(2019, 1, 1), "03310", "Vichy", "03310", "Vichy", ""}};
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03901", "Ancienne"), square(4, 0)});
    const ImportedBaseMap imported = importLayer(layer, passages);
    CHECK(imported.map->areas()[3].squareMetres() == Approx(2e6));
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::CommunesMerged) == Texts{"1", "03901 → 03310"});
    // Without the passages it is a commune that nobody knows.
    CHECK(errorOf([&] { (void)importLayer(layer); }).code() == ErrorCode::CommunesUnknown);
}

TEST_CASE("a table sorted apart from its shapes is refused by the reference points") {
    std::vector<JsonFeature> layer = smallLayer();
    CHECK(importLayer(layer, {}, placedTerritory()).diagnostics.empty());
    std::rotate(layer.begin(), layer.begin() + 1, layer.end());
    for (std::size_t i = 0; i < layer.size(); ++i) {
        layer[i].geometry = square(static_cast<int>(i) + 5, 0);
    }
    const Error error = errorOf([&] { (void)importLayer(layer, {}, placedTerritory()); });
    CHECK(error.code() == ErrorCode::ShapesShuffled);
    CHECK(error.parameters().at(2) == "4");
}

TEST_CASE("a reference point or two far outside are told") {
    std::vector<JsonFeature> layer = smallLayer();
    layer[3].geometry = square(8, 0);
    const ImportedBaseMap imported = importLayer(layer, {}, placedTerritory());
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::ReferencesOutside) == Texts{"1", "Vichy"});
}

TEST_CASE("an outline of another commune under a code that is there already is refused") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03310", "Vichy"), square(30, 0)});
    const Error error = errorOf([&] { (void)importLayer(layer); });
    CHECK(error.code() == ErrorCode::PartsApart);
    CHECK(error.parameters().at(1) == "03310");
    CHECK(error.parameters().at(2) == "26");
}

TEST_CASE("two outlines that are swapped are refused, near one another or not") {
    std::vector<JsonFeature> near = smallLayer();
    std::swap(near[0].geometry, near[3].geometry);
    const Territory plain = placedTerritory();
    std::vector<Commune> communes(plain.communes().begin(), plain.communes().end());
    // Many others, so that two are a slip and not a table that was shuffled.
    for (int i = 0; i < 8; ++i) {
        Commune other = communes[3];
        other.code = "0340" + formatInteger(i);
        other.name = "Autre " + formatInteger(i);
        other.reference = {705'500 + 1000.0 * i, 6'600'500};
        communes.push_back(other);
        near.push_back({properties(other.code, other.name), square(5 + i, 0)});
    }
    const Territory many{"03", communes, {}};
    const Error swapped = errorOf([&] { (void)importLayer(near, {}, many); });
    CHECK(swapped.code() == ErrorCode::OutlinesSwapped);
    std::vector<JsonFeature> away = near;
    std::swap(away[0].geometry, away[3].geometry);
    away[3].geometry = square(20, 0);
    CHECK(errorOf([&] { (void)importLayer(away, {}, many); }).code() == ErrorCode::OutlinesSwapped);
}

TEST_CASE("a code in two fields is joined, and told") {
    std::vector<JsonFeature> layer = smallLayer();
    const std::vector<std::string> codes{"001", "100", "185", "310"};
    for (std::size_t i = 0; i < layer.size(); ++i) {
        layer[i].properties =
            R"({"CODE_DEPT":"03","CODE_COM":")" + codes[i] + R"(","NOM_COM":"Commune )" + codes[i] + "\"}";
    }
    const ImportedBaseMap imported = importLayer(layer);
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::CodesRepaired) == Texts{"4", "001", "03001"});
}

TEST_CASE("populations of a layer that the project does not take are told") {
    std::vector<JsonFeature> layer = smallLayer();
    layer[0].properties = R"({"insee":"03001","nom":"Abrest","POPULATION":123456})";
    for (std::size_t i = 1; i < layer.size(); ++i) {
        layer[i].properties.insert(layer[i].properties.size() - 1, R"(,"POPULATION":null)");
    }
    const ImportedBaseMap imported = importLayer(layer);
    CHECK(parametersOf(imported.diagnostics, DiagnosticCode::PopulationsNotRead) == Texts{"POPULATION", "1"});
}

TEST_CASE("rows of one QPV are joined, with the communes of each") {
    const TemporaryFolder folder;
    const auto row = [](const char* name, const char* commune) {
        return std::string(R"({"code_qp":"QN00301M","lib_qp":")") + name + R"(","insee_com":")" + commune +
               "\"}";
    };
    writeBytes(folder / "q.geojson", geoJson({{row("Port", "03310"), square(0, 0)},
                                              {row("Port", "03001"), square(1, 0)},
                                              {row("Port", "03310"), square(0, 0)}}));
    const ImportedQpvs imported = importQpvs(folder / "q.geojson", smallTerritory());
    REQUIRE(imported.qpvs.size() == 1);
    CHECK(imported.qpvs[0].communes.size() == 2);
    CHECK(imported.qpvs[0].area.squareMetres() == Approx(2e6));
}

TEST_CASE("the layer of QPV is taken beside one of communes") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(smallLayer()));
    writeBytes(folder / "q.geojson",
               geoJson({{R"({"code_qp":"QN00301M","lib_qp":"Port","insee_com":"03310"})", square(0, 0)}}));
    convert(folder / "c.geojson", folder / "a.gpkg", "GPKG", "commune");
    convert(folder / "q.geojson", folder / "a.gpkg", "GPKG", "qpv_2024", true);
    CHECK(importQpvs(folder / "a.gpkg", smallTerritory()).qpvs.size() == 1);
    const ImportedBaseMap communes = importBaseMap(folder / "a.gpkg", smallTerritory());
    CHECK(parametersOf(communes.diagnostics, DiagnosticCode::LayerChosen) == Texts{"commune", "qpv_2024"});
}

TEST_CASE("lists of values in a field are read as a list, not as GDAL shows them") {
    const TemporaryFolder folder;
    writeBytes(
        folder / "q.geojson",
        geoJson({{R"({"code_qp":"QN00301M","lib_qp":"Port","insee_com":["03310","03001"]})", square(0, 0)}}));
    CHECK(importQpvs(folder / "q.geojson", smallTerritory()).qpvs.at(0).communes.size() == 2);
}
