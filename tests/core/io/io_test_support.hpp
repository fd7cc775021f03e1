// What the tests of core/io share: temporary folders, small layers written by hand, a territory of four
// communes.
#pragma once

#include "core/base/error.hpp"
#include "core/model/territory.hpp"
#include "tests/support/file_bytes.hpp"
#include "tests/support/temporary_folder.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage::test {

/// Keeps the first `size` bytes.
void truncate(const std::filesystem::path& path, std::size_t size);
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// A GeoJSON geometry: the square of one kilometre whose lower left corner is (700 + column, 6600 + row) km.
[[nodiscard]] std::string square(int column, int row);

/// A feature of a layer written by hand; `properties` and `geometry` are JSON.
struct JsonFeature {
    std::string properties;
    std::string geometry;
};
/// In EPSG:2154 unless told otherwise.
[[nodiscard]] std::string geoJson(const std::vector<JsonFeature>& features, const std::string& epsg = "2154");
/// {"insee": code, "nom": name}
[[nodiscard]] std::string properties(const std::string& code, const std::string& name);

/// Abrest, Montluçon, Diou and Vichy, as they stand in smallLayer(). The postal code of Montluçon is the
/// INSEE code of Diou.
[[nodiscard]] Territory smallTerritory();
/// The same four as a row of squares, each the neighbour of the next.
[[nodiscard]] std::vector<JsonFeature> smallLayer();

/// Copies a layer to another format by GDAL. `layerName` empty: the source's.
void convert(const std::filesystem::path& from, const std::filesystem::path& to, const char* driver,
             const std::string& layerName = {}, bool append = false);
void copyThroughGdal(const std::string& from, const std::string& to);

/// The Error that `work` throws; fails the test when it throws none.
[[nodiscard]] Error errorOf(const std::function<void()>& work);

/// The folder of the real data, nullopt (and a warning) where it is absent.
[[nodiscard]] std::optional<std::filesystem::path> sharedData();
/// The 317 communes of the Allier, from the folder of the real data.
[[nodiscard]] Territory allier(const std::filesystem::path& data);

} // namespace maillage::test
