#include "core/io/layers/layer_errors.hpp"
#include "core/io/layers/layer_export.hpp"
#include "core/io/layers/vector_source.hpp"
#include "tests/core/io/io_test_support.hpp"
#include "tests/support/geopackage_check.hpp"
#include "tests/support/saving_moment.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <gdal.h>
#include <ogr_api.h>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Clockwise, with a hole: what RFC 7946 has the other way round.
Area clockwiseWithHole() {
    return Area({{700'000, 6'600'000},
                 {700'000, 6'601'000},
                 {701'000, 6'601'000},
                 {701'000, 6'600'000},
                 {700'000, 6'600'000},
                 {700'200, 6'600'200},
                 {700'400, 6'600'200},
                 {700'400, 6'600'400},
                 {700'200, 6'600'400},
                 {700'200, 6'600'200}},
                {5, 10}, {2});
}

ExportLayer someLayer(const Area& area) {
    ExportLayer layer{
        "communes",
        "des communes",
        {"",
         {"code_insee", "nom", "population", "distance_km", "debut"},
         {{"03001", "Œuilly-l'Été", "2899", "4.25", "2021-09-01"}, {"03002", "Sans lieu", "", "", ""}}},
        LayerGeometry::Area,
        2154,
        {&area, nullptr}};
    layer.table.meanings = {{}, {}, {CellKind::Integer}, {CellKind::Number, 2}, {CellKind::Date}};
    layer.qml = "<qgis/>";
    layer.sld = "<StyledLayerDescriptor/>";
    return layer;
}

std::vector<OGRFieldType> typesIn(const std::filesystem::path& file) {
    GDALAllRegister();
    GDALDatasetH dataset = GDALOpenEx(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    REQUIRE(dataset != nullptr);
    const OGRFeatureDefnH definition = OGR_L_GetLayerDefn(GDALDatasetGetLayer(dataset, 0));
    std::vector<OGRFieldType> types;
    for (int i = 0; i < OGR_FD_GetFieldCount(definition); ++i) {
        types.push_back(OGR_Fld_GetType(OGR_FD_GetFieldDefn(definition, i)));
    }
    GDALClose(dataset);
    return types;
}

} // namespace

TEST_CASE("a GeoPackage of layers is one by the standard, typed, with styles where QGIS looks for them") {
    const TemporaryFolder folder;
    const Area area = clockwiseWithHole();
    ExportLayer table{"agrements", "des agréments", {"", {"type"}, {{"evs"}}}};
    writeBytes(folder / "l.gpkg", geoPackageBytes({table, someLayer(area)}, "l.gpkg"));
    CHECK(isGeoPackage(folder / "l.gpkg"));
    CHECK(typesIn(folder / "l.gpkg") ==
          std::vector<OGRFieldType>{OFTString, OFTString, OFTInteger64, OFTReal, OFTDate});
    GDALDatasetH dataset = GDALOpenEx((folder / "l.gpkg").c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    REQUIRE(dataset != nullptr);
    // The layers first, whatever the order given.
    CHECK(std::string(OGR_L_GetName(GDALDatasetGetLayer(dataset, 0))) == "communes");
    OGRLayerH styles = GDALDatasetGetLayerByName(dataset, "layer_styles");
    REQUIRE(styles != nullptr);
    CHECK(OGR_L_GetFeatureCount(styles, TRUE) == 1);
    OGRFeatureH style = OGR_L_GetNextFeature(styles);
    const auto text = [&](const char* field) {
        return std::string(OGR_F_GetFieldAsString(style, OGR_F_GetFieldIndex(style, field)));
    };
    CHECK(text("f_table_name") == "communes");
    CHECK(text("f_geometry_column") == "geom");
    CHECK(text("styleQML") == "<qgis/>");
    CHECK(text("styleSLD") == "<StyledLayerDescriptor/>");
    CHECK(text("useAsDefault") == "1");
    OGR_F_Destroy(style);
    GDALClose(dataset);
}

TEST_CASE("a GeoJSON follows RFC 7946: degrees, shells to the left, holes to the right, no system named") {
    const TemporaryFolder folder;
    const Area area = clockwiseWithHole();
    const std::string json = geoJsonBytes(someLayer(area), "l.geojson");
    CHECK(json.find("\"crs\"") == std::string::npos);
    CHECK(json.find("\"code_insee\": \"03001\"") != std::string::npos);
    CHECK(json.find("\"population\": 2899") != std::string::npos);
    writeBytes(folder / "l.geojson", json);
    VectorSource source(folder / "l.geojson");
    CHECK(source.crs() == "EPSG:4326");
    GDALDatasetH dataset =
        GDALOpenEx((folder / "l.geojson").c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr);
    OGRFeatureH feature = OGR_L_GetNextFeature(GDALDatasetGetLayer(dataset, 0));
    // One polygon is written as such.
    OGRGeometryH polygon = OGR_F_GetGeometryRef(feature);
    if (OGR_GT_Flatten(OGR_G_GetGeometryType(polygon)) == wkbMultiPolygon) {
        polygon = OGR_G_GetGeometryRef(polygon, 0);
    }
    const auto twiceArea = [&](int ring) {
        OGRGeometryH points = OGR_G_GetGeometryRef(polygon, ring);
        double sum = 0;
        for (int i = 0; i + 1 < OGR_G_GetPointCount(points); ++i) {
            sum += OGR_G_GetX(points, i) * OGR_G_GetY(points, i + 1) -
                   OGR_G_GetX(points, i + 1) * OGR_G_GetY(points, i);
        }
        return sum;
    };
    REQUIRE(OGR_G_GetGeometryCount(polygon) == 2);
    CHECK(twiceArea(0) > 0);
    CHECK(twiceArea(1) < 0);
    CHECK(OGR_G_GetX(OGR_G_GetGeometryRef(polygon, 0), 0) == Approx(3.0).margin(0.1));
    OGR_F_Destroy(feature);
    GDALClose(dataset);
}

TEST_CASE("a shapefile comes whole, in UTF-8, with names of ten letters and its types") {
    const TemporaryFolder folder;
    const Area area = clockwiseWithHole();
    for (const FilePart& part : shapefileParts(someLayer(area), "l.shp")) {
        writeBytes(folder / ("l" + part.extension), part.bytes);
    }
    CHECK(namesIn(folder.path()) == std::vector<std::string>{"l.cpg", "l.dbf", "l.prj", "l.shp", "l.shx"});
    CHECK(readBytes(folder / "l.cpg") == "UTF-8");
    VectorSource source(folder / "l.shp");
    CHECK(source.crs() == "EPSG:2154");
    CHECK(source.fields() == std::vector<std::string>{"code_insee", "nom", "population", "dist_km", "debut"});
    const auto first = source.next();
    REQUIRE(first);
    CHECK(first->values == std::vector<std::string>{"03001", "Œuilly-l'Été", "2899", "4.25", "2021/09/01"});
    CHECK(typesIn(folder / "l.shp")[4] == OFTDate);
}

TEST_CASE("a text that a shapefile would cut stops the writing") {
    const Area area = clockwiseWithHole();
    ExportLayer layer = someLayer(area);
    layer.table.rows[0][1] = std::string(255, 'x');
    const Error error = errorOf([&] { (void)shapefileParts(layer, "l.shp"); });
    CHECK(error.code() == ErrorCode::FieldTooLong);
    CHECK(error.parameters() == std::vector<std::string>{"l.shp", "1", "nom", "255", "254"});
}

TEST_CASE("names of fields are short and all different") {
    const std::vector<std::string> names =
        fieldNames({"code_insee_siege", "une_colonne_longue", "une_colonne_large", "UNE_COLONN", "nom"});
    CHECK(names == std::vector<std::string>{"insee_sieg", "une_colonn", "une_colo_2", "UNE_COLO_3", "nom"});
}

TEST_CASE("layers written at the same moment are the same bytes") {
    const SavingMoment moment;
    const Area area = clockwiseWithHole();
    CHECK(geoPackageBytes({someLayer(area)}, "l") == geoPackageBytes({someLayer(area)}, "l"));
}
