#include "core/io/layers/base_map_importer.hpp"

#include "core/base/text.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;

namespace {

ImportedBaseMap importSmall(const std::vector<JsonFeature>& features, const std::string& epsg = "2154") {
    const TemporaryFolder folder;
    writeBytes(folder / "communes.geojson", geoJson(features, epsg));
    return importBaseMap(folder / "communes.geojson", smallTerritory());
}

Texts neighboursOf(const Territory& territory, const BaseMap& map, std::string_view code) {
    Texts codes;
    for (const std::uint32_t neighbour : map.adjacency().neighbours(territory.at(code))) {
        codes.push_back(territory.commune(neighbour).code);
    }
    return codes;
}

} // namespace

TEST_CASE("a layer becomes a base map by INSEE code, whatever the order of its rows") {
    std::vector<JsonFeature> layer = smallLayer();
    std::swap(layer[0], layer[3]);
    const Territory territory = smallTerritory();
    const ImportedBaseMap imported = importSmall(layer);
    REQUIRE(imported.map->areas().size() == 4);
    CHECK_FALSE(imported.map->isSchematic());
    CHECK(imported.map->provenance() == Provenance{"communes.geojson", "", "", "communes.geojson"});
    CHECK(imported.diagnostics.empty());
    // Abrest | Diou | Montluçon | Vichy, each one kilometre wide.
    CHECK(imported.map->areas()[territory.at("03310")].envelope().minX == 703000);
    CHECK(neighboursOf(territory, *imported.map, "03100") == Texts{"03001", "03185"});
    CHECK(imported.map->adjacency().pairCount() == 3);
    CHECK(imported.map->areas()[0].squareMetres() == Approx(1e6));
}

TEST_CASE("degrees are transformed to Lambert-93") {
    // 3° E, 46.5° N is the origin of Lambert-93: 700,000 and 6,600,000 m.
    std::vector<JsonFeature> layer = smallLayer();
    for (std::size_t i = 0; i < layer.size(); ++i) {
        const std::string west = formatInteger(static_cast<std::int64_t>(3 + i));
        const std::string east = formatInteger(static_cast<std::int64_t>(4 + i));
        const Texts corners{west + ",46.5", east + ",46.5", east + ",47.5", west + ",47.5", west + ",46.5"};
        layer[i].geometry = R"({"type":"Polygon","coordinates":[[[)" + joined(corners, "],[") + "]]]}";
    }
    const ImportedBaseMap imported = importSmall(layer, "4171");
    CHECK(imported.map->areas()[0].points().front().x == Approx(700000).margin(0.001));
    CHECK(imported.map->areas()[0].points().front().y == Approx(6600000).margin(0.001));
}

TEST_CASE("communes of other départements are left out and counted") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("63113", "Clermont-Ferrand"), "null"});
    layer.push_back({properties("2A004", "Ajaccio"), square(9, 0)});
    const ImportedBaseMap imported = importSmall(layer);
    CHECK(imported.map->areas().size() == 4);
    CHECK(imported.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::OtherDepartementsLeft, {"2", "03"}}});
}

TEST_CASE("a polygon that is nearly valid is repaired and told") {
    std::vector<JsonFeature> layer = smallLayer();
    // The square of Vichy with a spike that goes out and back along its upper border: no surface in it.
    layer[3].geometry =
        R"({"type":"Polygon","coordinates":[[[703000,6600000],[704000,6600000],[704000,6601000],)"
        R"([704500,6601000],[704000,6601000],[703000,6601000],[703000,6600000]]]})";
    const ImportedBaseMap imported = importSmall(layer);
    REQUIRE(imported.diagnostics.size() == 1);
    CHECK(imported.diagnostics[0].code == DiagnosticCode::GeometryRepaired);
    CHECK(imported.diagnostics[0].parameters.at(0) == "4");
    CHECK(imported.diagnostics[0].parameters.at(1) == "03310");
    CHECK(imported.diagnostics[0].parameters.at(3) == "0.0000");
    CHECK(imported.map->areas()[3].squareMetres() == Approx(1e6));
}

TEST_CASE("a territory is made from a layer alone") {
    const TemporaryFolder folder;
    writeBytes(
        folder / "c.geojson",
        geoJson(
            {{R"({"code":"03310","nom":"Vichy","population":25789,"codeEpci":"200071363"})", square(1, 0)},
             {R"({"code":"03001","nom":"Abrest","population":2899,"codeEpci":"200071363/200068682"})",
              square(0, 0)},
             {R"({"code":"63113","nom":"Clermont-Ferrand","population":null,"codeEpci":"NC"})",
              square(5, 0)}}));
    const ImportedTerritory imported = importTerritory(folder / "c.geojson", "03");
    CHECK(imported.territory->departement() == "03");
    REQUIRE(imported.territory->size() == 2);
    const Commune& abrest = imported.territory->commune(0);
    CHECK(abrest.name == "Abrest");
    CHECK(abrest.population == 2899);
    CHECK(abrest.epci == "200071363");
    CHECK(abrest.reference == MapPoint{700500, 6600500});
    CHECK(imported.territory->communesOfEpci("200071363").size() == 2);
    CHECK(imported.map->areas().size() == 2);

    const ImportedTerritory country = importTerritory(folder / "c.geojson", "tous");
    CHECK(country.territory->departement() == "FR");
    CHECK(country.territory->size() == 3);
    CHECK_FALSE(country.territory->commune(2).population);
    CHECK(country.territory->commune(2).epci.empty());
    CHECK(country.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::PopulationUnknown, {"1", "63113"}}});
}

TEST_CASE("of the whole country, communes that Lambert-93 cannot hold are left out and counted") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("97105", "Basse-Terre"), square(-3000, 0)});
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(layer));
    const ImportedTerritory imported = importTerritory(folder / "c.geojson", "tous");
    CHECK(imported.territory->size() == 4);
    REQUIRE_FALSE(imported.diagnostics.empty());
    CHECK(imported.diagnostics[0] == Diagnostic{DiagnosticCode::CommunesLeftOutOfWindow, {"1", "97105"}});
}

TEST_CASE("an import tells its progress and can be given up") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(smallLayer()));
    std::vector<double> shares;
    Monitor monitor;
    monitor.progress = [&](double share) { shares.push_back(share); };
    (void)importBaseMap(folder / "c.geojson", smallTerritory(), monitor);
    CHECK(std::is_sorted(shares.begin(), shares.end()));
    CHECK(shares.back() == 1.0);
    monitor.isCancelled = [] { return true; };
    CHECK(errorOf([&] { (void)importBaseMap(folder / "c.geojson", smallTerritory(), monitor); }).code() ==
          ErrorCode::Cancelled);
}
