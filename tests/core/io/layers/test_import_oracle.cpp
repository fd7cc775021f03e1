// The imported map against GDAL's own SQL on the same file, and the formats against one another.
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/layers/base_map_importer.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

#include <cmath>
#include <map>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

using Pairs = std::set<std::pair<std::string, std::string>>;

/// The two columns of a query in GDAL's SQLite dialect, which answers with GEOS through OGR or SpatiaLite:
/// not our code.
std::vector<std::vector<std::string>> query(const std::filesystem::path& file, const char* sql) {
    registerGdalDrivers();
    const GdalDataset dataset(GDALOpenEx(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    REQUIRE(dataset);
    const OGRLayerH result = GDALDatasetExecuteSQL(dataset.get(), sql, nullptr, "SQLite");
    REQUIRE(result != nullptr);
    std::vector<std::vector<std::string>> rows;
    while (const OgrFeature feature{OGR_L_GetNextFeature(result)}) {
        REQUIRE(OGR_F_GetFieldCount(feature.get()) == 2);
        rows.push_back({OGR_F_GetFieldAsString(feature.get(), 0), OGR_F_GetFieldAsString(feature.get(), 1)});
    }
    GDALDatasetReleaseResultSet(dataset.get(), result);
    return rows;
}

Pairs pairsOf(const Territory& territory, const BaseMap& map) {
    Pairs pairs;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        for (const std::uint32_t neighbour : map.adjacency().neighbours(i)) {
            if (i < neighbour) {
                pairs.emplace(territory.commune(i).code, territory.commune(neighbour).code);
            }
        }
    }
    return pairs;
}

std::filesystem::path wholeCountry(const std::filesystem::path& data) {
    return data / "france" / "communes-2018.geojson.gz";
}

} // namespace

TEST_CASE("areas and neighbours of the imported shapefile are those of GDAL's SQL") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const auto file = *data / "allier" / "shapefile" / "COMMUNE.shp";
    const Territory territory = allier(*data);
    const ImportedBaseMap imported = importBaseMap(file, territory);
    CHECK(imported.diagnostics.empty());
    CHECK(imported.map->provenance().title == "IGN, ADMIN EXPRESS");

    const auto areas = query(file, "SELECT INSEE_COM, ST_Area(geometry) FROM COMMUNE");
    REQUIRE(areas.size() == 317);
    double largestError = 0;
    for (const auto& row : areas) {
        const double expected = parseDouble(row[1]).value();
        const double found = imported.map->areas()[territory.at(row[0])].squareMetres();
        largestError = std::max(largestError, std::abs(found - expected) / expected);
    }
    // The same coordinates summed in another order: only rounding differs.
    CHECK(largestError < 1e-9);

    Pairs expected;
    for (const auto& row :
         query(file, "SELECT a.INSEE_COM AS one, b.INSEE_COM AS other FROM COMMUNE a, COMMUNE b "
                     "WHERE a.INSEE_COM < b.INSEE_COM AND ST_Intersects(a.geometry, b.geometry) "
                     "AND ST_Length(ST_Intersection(a.geometry, b.geometry)) > 0.01")) {
        expected.emplace(row[0], row[1]);
    }
    CHECK(expected.size() > 800);
    CHECK(pairsOf(territory, *imported.map) == expected);
}

TEST_CASE("shapefile, GeoJSON and GeoPackage of the Allier give the same map") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const TemporaryFolder folder;
    const auto shapefile = *data / "allier" / "shapefile" / "COMMUNE.shp";
    const Territory territory = allier(*data);
    const auto reference = importBaseMap(shapefile, territory).map;
    convert(shapefile, folder / "a.gpkg", "GPKG", "commune");
    for (const auto& file : {*data / "allier" / "communes-2018.geojson", folder / "a.gpkg"}) {
        const auto map = importBaseMap(file, territory).map;
        double largestError = 0;
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            const double expected = reference->areas()[i].squareMetres();
            largestError =
                std::max(largestError, std::abs(map->areas()[i].squareMetres() - expected) / expected);
        }
        CHECK(largestError < 1e-6);
        CHECK(pairsOf(territory, *map) == pairsOf(territory, *reference));
    }
}

TEST_CASE("the layer of the whole country gives up the Allier") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const ImportedBaseMap department = importBaseMap(wholeCountry(*data), allier(*data));
    CHECK(department.map->areas().size() == 317);
    CHECK(department.diagnostics ==
          std::vector<Diagnostic>{{DiagnosticCode::OtherDepartementsLeft, {"35040", "03"}}});
}

TEST_CASE("the layer of the whole country gives all that Lambert-93 can hold") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const ImportedTerritory country = importTerritory(wholeCountry(*data), "tous");
    CHECK(country.territory->size() == 35228);
    CHECK(country.map->areas().size() == 35228);
    bool isLeftOutTold = false;
    for (const Diagnostic& diagnostic : country.diagnostics) {
        isLeftOutTold = isLeftOutTold || (diagnostic.code == DiagnosticCode::CommunesLeftOutOfWindow &&
                                          diagnostic.parameters.front() == "129");
    }
    CHECK(isLeftOutTold);
}

TEST_CASE("a layer of the Allier keyed by postal code is refused") {
    const auto data = sharedData();
    if (!data) {
        return;
    }
    const Territory territory = allier(*data);
    std::vector<JsonFeature> layer;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        layer.push_back({R"({"code":")" + commune.postalCodes.front() + R"("})",
                         square(static_cast<int>(i) % 20, static_cast<int>(i) / 20)});
    }
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(layer));
    CHECK(errorOf([&] { (void)importBaseMap(folder / "c.geojson", territory); }).code() ==
          ErrorCode::CodesArePostal);
    CHECK(errorOf([&] { (void)importTerritory(folder / "c.geojson", "03"); }).code() ==
          ErrorCode::CodesArePostal);
}
