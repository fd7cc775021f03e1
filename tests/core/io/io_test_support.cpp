#include "tests/core/io/io_test_support.hpp"

#include "core/base/text.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/table_source.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

namespace maillage::test {

namespace fs = std::filesystem;

void truncate(const fs::path& path, std::size_t size) {
    fs::resize_file(path, size);
}

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::ranges::sort(names);
    return names;
}

std::string square(int column, int row) {
    const auto corner = [&](int dx, int dy) {
        return "[" + formatInteger(700'000 + std::int64_t{column + dx} * 1000) + "," +
               formatInteger(6'600'000 + std::int64_t{row + dy} * 1000) + "]";
    };
    return R"({"type":"Polygon","coordinates":[[)" + corner(0, 0) + "," + corner(1, 0) + "," + corner(1, 1) +
           "," + corner(0, 1) + "," + corner(0, 0) + "]]}";
}

std::string geoJson(const std::vector<JsonFeature>& features, const std::string& epsg) {
    std::vector<std::string> texts;
    texts.reserve(features.size());
    for (const JsonFeature& feature : features) {
        texts.push_back(R"({"type":"Feature","properties":)" + feature.properties + R"(,"geometry":)" +
                        feature.geometry + "}");
    }
    return R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::)" +
           epsg + R"("}},"features":[)" + joined(texts, ",\n") + "]}\n";
}

std::string properties(const std::string& code, const std::string& name) {
    return R"({"insee":")" + code + R"(","nom":")" + name + R"("})";
}

Territory smallTerritory() {
    const auto commune = [](const char* code, const char* name, const char* postal) {
        Commune result;
        result.code = code;
        result.name = name;
        result.postalCodes = {postal};
        return result;
    };
    return {"03",
            {commune("03001", "Abrest", "03200"), commune("03185", "Montluçon", "03100"),
             commune("03100", "Diou", "03290"), commune("03310", "Vichy", "03200")},
            {}};
}

std::vector<JsonFeature> smallLayer() {
    return {{properties("03001", "Abrest"), square(0, 0)},
            {properties("03100", "Diou"), square(1, 0)},
            {properties("03185", "Montluçon"), square(2, 0)},
            {properties("03310", "Vichy"), square(3, 0)}};
}

void convert(const fs::path& from, const fs::path& to, const char* driver, const std::string& layerName,
             bool append) {
    registerGdalDrivers();
    const GdalDataset source(GDALOpenEx(from.c_str(), GDAL_OF_VECTOR, nullptr, nullptr, nullptr));
    REQUIRE(source);
    const GdalDataset target(
        append ? GDALOpenEx(to.c_str(), GDAL_OF_VECTOR | GDAL_OF_UPDATE, nullptr, nullptr, nullptr)
               : GDALCreate(GDALGetDriverByName(driver), to.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    REQUIRE(target);
    const OGRLayerH layer = GDALDatasetGetLayer(source.get(), 0);
    REQUIRE(GDALDatasetCopyLayer(target.get(), layer,
                                 layerName.empty() ? OGR_L_GetName(layer) : layerName.c_str(),
                                 nullptr) != nullptr);
}

void copyThroughGdal(const std::string& from, const std::string& to) {
    REQUIRE(CPLCopyFile(to.c_str(), from.c_str()) == 0);
}

Error errorOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error;
    }
    FAIL("no Error was thrown");
    return Error(ErrorCode::Cancelled);
}

std::optional<fs::path> sharedData() {
#ifdef MAILLAGE_SHARED_DATA_DIR
    fs::path folder = MAILLAGE_SHARED_DATA_DIR;
#else
    fs::path folder = "../shared/data";
#endif
    if (const char* named = std::getenv("MAILLAGE_SHARED_DATA")) {
        folder = named;
    }
    if (!fs::exists(folder / "allier")) {
        WARN("skipped: no real data in " << folder.string() << " (MAILLAGE_SHARED_DATA names their folder)");
        return std::nullopt;
    }
    return folder;
}

Territory allier(const fs::path& data) {
    const Table table = readTable(data / "facts" / "communes.csv");
    const std::size_t code = table.column("code_insee");
    const std::size_t name = table.column("nom");
    const std::size_t postal = table.column("codes_postaux");
    std::vector<Commune> communes;
    for (const std::vector<std::string>& row : table.rows) {
        Commune commune;
        commune.code = row[code];
        commune.name = row[name];
        commune.postalCodes = splitList(row[postal], row[postal].find(';') == std::string::npos ? ' ' : ';');
        communes.push_back(std::move(commune));
    }
    return {"03", std::move(communes), {}};
}

} // namespace maillage::test
