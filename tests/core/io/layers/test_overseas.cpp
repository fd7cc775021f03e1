// Overseas départements: imported in a projection of their own, kept in it by the project file.
#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/model/structure_edits.hpp"
#include "core/model/typed_errors.hpp"
#include "core/service/new_project.hpp"
#include "core/store/project_file.hpp"
#include "tests/core/io/io_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

struct Overseas {
    const char* departement;
    const char* epsg;
    double longitude;
    double latitude;
};

const std::vector<Overseas> kDepartements{{"971", "5490", -61.7, 16.0},
                                          {"972", "5490", -61.0, 14.6},
                                          {"973", "2972", -52.6, 4.7},
                                          {"974", "2975", 55.4, -21.1},
                                          {"976", "4471", 45.1, -12.8}};

/// A square of 0.02° whose lower left corner is `column` squares east of the place.
std::string degrees(const Overseas& place, int column) {
    const auto corner = [&](int dx, int dy) {
        return "[" + formatFixed(place.longitude + 0.02 * (column + dx), 4) + "," +
               formatFixed(place.latitude + 0.02 * dy, 4) + "]";
    };
    return R"({"type":"Polygon","coordinates":[[)" + corner(0, 0) + "," + corner(1, 0) + "," + corner(1, 1) +
           "," + corner(0, 1) + "," + corner(0, 0) + "]]}";
}

/// Three communes in a row at a true place.
std::filesystem::path layerOf(const TemporaryFolder& folder, const Overseas& place) {
    std::vector<JsonFeature> features;
    for (int i = 0; i < 3; ++i) {
        const std::string code = std::string(place.departement) + "0" + formatInteger(i + 1);
        features.push_back(
            {R"({"code":")" + code + R"(","nom":"Commune )" + formatInteger(i) + "\"}", degrees(place, i)});
    }
    const auto path = folder / (std::string(place.departement) + ".geojson");
    writeBytes(path, geoJson(features, "4326"));
    return path;
}

ImportOutcome outcomeOf(const std::filesystem::path& layer, const std::string& departement) {
    return newProject({departement, "Essai", "de l'essai", Date(2022, 12, 31), layer});
}

} // namespace

TEST_CASE("an overseas layer becomes a project in metres of its own projection, and stays so in its file") {
    const TemporaryFolder folder;
    for (const Overseas& place : kDepartements) {
        INFO(place.departement);
        const auto layer = layerOf(folder, place);
        const Project project = outcomeOf(layer, place.departement).project;
        REQUIRE(project.territory->size() == 3);
        CHECK(project.baseMap->adjacency().pairCount() == 2);
        // 0.02° of latitude are 2.2 km.
        CHECK(project.baseMap->areas()[0].envelope().height() == Approx(2213).epsilon(0.02));

        const auto file = folder / (std::string(place.departement) + ".gpkg");
        writeProject(project, file);
        CHECK(readProject(file).baseMap->areas() == project.baseMap->areas());
        registerGdalDrivers();
        const GdalDataset dataset(GDALOpenEx(file.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
        REQUIRE(dataset);
        const OGRSpatialReferenceH system =
            OGR_L_GetSpatialRef(GDALDatasetGetLayerByName(dataset.get(), "communes"));
        REQUIRE(system != nullptr);
        CHECK(std::string(OSRGetAuthorityCode(system, nullptr)) == place.epsg);

        // The same layer again is the same map, and the file's own layer too.
        CHECK(exchangeBaseMap(project, layer).diagnostics.empty());
        const ImportOutcome own = exchangeBaseMap(project, DataSource(file, "communes"));
        CHECK(own.project.baseMap->areas() == project.baseMap->areas());
    }
}

TEST_CASE("places typed in an overseas project are judged in its own projection") {
    const TemporaryFolder folder;
    const Project project = outcomeOf(layerOf(folder, kDepartements[3]), "974").project;
    Structure structure;
    structure.id = "s";
    structure.name = "Centre social";
    structure.attestation = {Source::Structure, "essai"};
    structure.point = project.territory->commune(0).reference;
    CHECK(withStructure(project, structure).structures->structures.size() == 1);
    structure.point = MapPoint{668'000, 6'573'000}; // in the Allier
    CHECK(errorOf([&] { (void)withStructure(project, structure); }).code() == ErrorCode::TypedPointInvalid);
}

TEST_CASE("a place without a projection here is refused by its code") {
    const TemporaryFolder folder;
    Overseas elsewhere = kDepartements[0];
    for (const char* departement : {"975", "977", "978", "988"}) {
        elsewhere.departement = departement;
        const Error error = errorOf([&] { (void)outcomeOf(layerOf(folder, elsewhere), departement); });
        CHECK(error.code() == ErrorCode::LayerDepartementUnknown);
        CHECK(error.parameters().at(0) == departement);
    }
}

TEST_CASE("overseas communes at a wrong place are refused with their projection") {
    const TemporaryFolder folder;
    Overseas wrong = kDepartements[3];
    wrong.latitude = 46;
    const Error error = errorOf([&] { (void)outcomeOf(layerOf(folder, wrong), "974"); });
    CHECK(error.code() == ErrorCode::GeometryOutOfWindow);
    CHECK(error.parameters().at(3) == "2975");
}
