// JSON as tables: the answer of Insee's Melodi service as the long table that its files are, and the
// properties of a GeoJSON.
#pragma once

#include "core/io/files/worksheet_source.hpp"

#include <optional>
#include <string_view>

namespace maillage {

/// A header of the dimensions, the attributes and OBS_VALUE, then a row for each observation; the value of
/// one that is secret, an empty object there, is an empty cell. nullopt for another JSON.
[[nodiscard]] std::optional<Worksheet> melodiAnswer(std::string_view json);

/// A header of the properties, then a row for each feature; nullopt for another JSON.
[[nodiscard]] std::optional<Worksheet> geoJsonProperties(std::string_view json);

} // namespace maillage
