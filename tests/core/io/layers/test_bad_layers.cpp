// Every layer that cannot be imported, and the place that the error names.
#include "core/io/layers/base_map_importer.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/model/model_errors.hpp"

#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

using Texts = std::vector<std::string>;

namespace {

/// The error's parameters without the path, which is checked.
struct Refusal {
    AnyErrorCode code;
    Texts place;
    bool operator==(const Refusal&) const = default;
};

Refusal refusalOf(const std::string& text, const Territory& territory = smallTerritory()) {
    const TemporaryFolder folder;
    const auto path = folder / "communes.geojson";
    writeBytes(path, text);
    const Error error = errorOf([&] { (void)importBaseMap(path, territory); });
    REQUIRE_FALSE(error.parameters().empty());
    CHECK(error.parameters().front() == path.string());
    return {error.code(), Texts(error.parameters().begin() + 1, error.parameters().end())};
}

Refusal refusalOf(const std::vector<JsonFeature>& features) {
    return refusalOf(geoJson(features));
}

/// smallLayer with other JSON values in the place of its codes.
std::vector<JsonFeature> withCodes(const Texts& codes, bool withNames = true) {
    const Texts names{"Abrest", "Diou", "Montluçon", "Vichy"};
    std::vector<JsonFeature> layer = smallLayer();
    for (std::size_t i = 0; i < codes.size(); ++i) {
        layer[i].properties =
            R"({"insee":)" + codes[i] + (withNames ? R"(,"nom":")" + names[i] + R"("})" : "}");
    }
    return layer;
}

std::vector<JsonFeature> withLastGeometry(const std::string& geometry) {
    std::vector<JsonFeature> layer = smallLayer();
    layer.back().geometry = geometry;
    return layer;
}

} // namespace

TEST_CASE("a layer without INSEE codes is refused with the names of its fields") {
    CHECK(refusalOf({{R"({"id":"1","label":"Abrest"})", square(0, 0)}}) ==
          Refusal{ErrorCode::LayerWithoutCodes, {"id, label"}});
}

TEST_CASE("a row without a code is refused") {
    CHECK(refusalOf(withCodes({R"("03001")", "null", R"("03185")", R"("03310")"})) ==
          Refusal{ErrorCode::CodeMissing, {"2", "insee"}});
}

TEST_CASE("codes that lost their zero, or wear other signs, are repaired and told once") {
    const TemporaryFolder folder;
    const auto told = [&](const std::vector<JsonFeature>& layer) {
        writeBytes(folder / "c.geojson", geoJson(layer));
        const ImportedBaseMap map = importBaseMap(folder / "c.geojson", smallTerritory());
        REQUIRE(map.diagnostics.size() == 1);
        REQUIRE(map.diagnostics[0].code == DiagnosticCode::CodesRepaired);
        return map.diagnostics[0].parameters;
    };
    CHECK(told(withCodes({"3001", "3100", "3185", "3310"})) == Texts{"4", "3001", "03001"});
    CHECK(told(withCodes({"3001.0", "3100.0", "3185.0", "3310.0"})).at(2) == "03001");
    CHECK(told(withCodes({R"("03001")", R"("03100")", R"("3185")", R"("03310")"})) ==
          Texts{"1", "3185", "03185"});
    CHECK(told(withCodes({R"("03 001")", R"("’03100")", R"("INSEE 03185")", R"("03310\u00a0")"})).at(0) ==
          "4");
    CHECK(told(withCodes({R"("['03001']")", R"("['03100']")", R"("['03185']")", R"("['03310']")"})).at(2) ==
          "03001");
    // A true list of one code is that code.
    writeBytes(folder / "c.geojson",
               geoJson(withCodes({R"(["03001"])", R"(["03100"])", R"(["03185"])", R"(["03310"])"})));
    CHECK(importBaseMap(folder / "c.geojson", smallTerritory()).diagnostics.empty());
}

TEST_CASE("a repaired code that is no commune of the project is refused like any other") {
    CHECK(refusalOf(withCodes({"3001", "3100", "3185", "3311"})).code == ErrorCode::CommunesWithoutGeometry);
    CHECK(refusalOf(withCodes({R"("03100 - Montluçon")", R"("03001")", R"("03185")", R"("03310")"})).code ==
          ErrorCode::CodeInvalid);
}

TEST_CASE("a code of another shape is refused") {
    CHECK(refusalOf(withCodes({R"("03001")", R"("03100")", R"("O3185")", R"("03310")"})) ==
          Refusal{ErrorCode::CodeInvalid, {"3", "insee", "O3185"}});
}

TEST_CASE("a postal code beside the name of its commune is refused, though it is the INSEE code of another") {
    CHECK(refusalOf(withCodes({R"("03001")", R"("03185")", R"("03100")", R"("03310")"})) ==
          Refusal{ErrorCode::CodesArePostal, {"3", "insee", "03100", "Montluçon", "03185"}});
}

TEST_CASE("postal codes are told as such before twins and lost zeros") {
    CHECK(refusalOf(withCodes({R"("03200")", R"("03290")", R"("03100")", R"("03200")"})) ==
          Refusal{ErrorCode::CodesArePostal, {"1", "insee", "03200", "Abrest", "03001"}});
    CHECK(refusalOf(withCodes({"3200", "3290", "3100", "3200"})) ==
          Refusal{ErrorCode::CodesArePostal, {"1", "insee", "03200", "Abrest", "03001"}});
}

TEST_CASE("postal codes are told as such without names") {
    const Refusal refusal =
        refusalOf(withCodes({R"("03100")", R"("03200")", R"("03290")", R"("03200")"}, false));
    CHECK(refusal.code == ErrorCode::CodesArePostal);
    CHECK(refusal.place.at(0) == "2");
    CHECK(refusal.place.at(2) == "03200");
}

TEST_CASE("postal codes are told as such where no territory is known yet") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson",
               geoJson(withCodes({R"("03200")", R"("03290")", R"("03100")", R"("03200")"})));
    const Error error = errorOf([&] { (void)importTerritory(folder / "c.geojson", "03"); });
    CHECK(error.code() == ErrorCode::CodesArePostal);
    CHECK(error.parameters().at(1) == "4");
    CHECK(error.parameters().at(4) == "Vichy");
}

TEST_CASE("a code that comes twice for two names is refused with both rows") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03001", "Cusset"), square(5, 0)});
    CHECK(refusalOf(layer) == Refusal{ErrorCode::CodeDuplicate, {"5", "insee", "03001", "1"}});
}

TEST_CASE("a layer of another département is refused with those that it holds") {
    CHECK(refusalOf({{properties("63113", "Clermont-Ferrand"), square(0, 0)},
                     {properties("2A004", "Ajaccio"), square(1, 0)}}) ==
          Refusal{ErrorCode::LayerOtherDepartement, {"insee", "2A, 63", "03"}});
}

TEST_CASE("communes that the layer lacks, or that the territory does not know, are refused by code") {
    std::vector<JsonFeature> layer = smallLayer();
    layer.push_back({properties("03999", "Nulle-Part"), square(5, 0)});
    CHECK(refusalOf(layer) == Refusal{ErrorCode::CommunesUnknown, {"1", "03999"}});
    layer = smallLayer();
    layer.resize(2);
    CHECK(refusalOf(layer) == Refusal{ErrorCode::CommunesWithoutGeometry, {"2", "03185, 03310"}});
}

TEST_CASE("a null or empty geometry is refused") {
    CHECK(refusalOf(withLastGeometry("null")) == Refusal{ErrorCode::GeometryMissing, {"4", "03310"}});
    CHECK(refusalOf(withLastGeometry(R"({"type":"Polygon","coordinates":[]})")) ==
          Refusal{ErrorCode::GeometryMissing, {"4", "03310"}});
}

TEST_CASE("a geometry that is no polygon is refused with its kind") {
    CHECK(refusalOf(withLastGeometry(R"({"type":"Point","coordinates":[700000,6600000]})")) ==
          Refusal{ErrorCode::GeometryNotPolygon, {"4", "03310", "Point"}});
    CHECK(refusalOf(
              withLastGeometry(R"({"type":"LineString","coordinates":[[700000,6600000],[700001,6600000]]})"))
              .code == ErrorCode::GeometryNotPolygon);
}

TEST_CASE("an invalid polygon whose repair would change its surface is refused") {
    // A bow tie: its two halves cancel out.
    const Refusal bowTie =
        refusalOf(withLastGeometry(R"({"type":"Polygon","coordinates":[[[703000,6600000],[704000,6601000],)"
                                   R"([704000,6600000],[703000,6601000],[703000,6600000]]]})"));
    CHECK(bowTie.code == ErrorCode::GeometryInvalid);
    CHECK(Texts(bowTie.place.begin(), bowTie.place.begin() + 2) == Texts{"4", "03310"});
    CHECK(bowTie.place.at(2).find("Self-intersection") != std::string::npos);
    // Three points on one line: no surface at all.
    CHECK(refusalOf(withLastGeometry(R"({"type":"Polygon","coordinates":[[[703000,6600000],[703500,6600000],)"
                                     R"([704000,6600000],[703000,6600000]]]})"))
              .code == ErrorCode::GeometryInvalid);
    // Two points are no ring.
    CHECK(refusalOf(
              withLastGeometry(R"({"type":"Polygon","coordinates":[[[703000,6600000],[703500,6600000]]]})"))
              .code == ErrorCode::GeometryInvalid);
}

TEST_CASE("a commune outside the window of Lambert-93 is refused: swapped axes, wrong system") {
    CHECK(refusalOf(withLastGeometry(square(-3000, 0))) ==
          Refusal{ErrorCode::GeometryOutOfWindow, {"4", "03310", "2154"}});
    // Metres that are said to be degrees.
    CHECK(refusalOf(geoJson(smallLayer(), "4326")) ==
          Refusal{ErrorCode::GeometryOutOfWindow, {"1", "03001", "2154"}});
}

TEST_CASE("a shapefile of numbers is read like any other") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(withCodes({"3001", "3100", "3185", "3310"})));
    convert(folder / "c.geojson", folder / "c.shp", "ESRI Shapefile");
    const ImportedBaseMap map = importBaseMap(folder / "c.shp", smallTerritory());
    REQUIRE(map.diagnostics.size() == 1);
    CHECK(map.diagnostics[0] == Diagnostic{DiagnosticCode::CodesRepaired, {"4", "3001", "03001"}});
}

TEST_CASE("a layer without a reference system is refused") {
    const TemporaryFolder folder;
    writeBytes(folder / "c.geojson", geoJson(smallLayer()));
    convert(folder / "c.geojson", folder / "c.shp", "ESRI Shapefile");
    writeBytes(folder / "c.prj", R"(LOCAL_CS["plan",UNIT["metre",1]])");
    CHECK(errorOf([&] { (void)importBaseMap(folder / "c.shp", smallTerritory()); }).code() ==
          ErrorCode::CrsMissing);
}
