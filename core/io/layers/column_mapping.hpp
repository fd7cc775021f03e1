// Which field of a layer of communes says what.
//
// Producers name them differently, and a .dbf cuts names after ten characters: a list of known names, then
// the contents, decide.
#pragma once

#include "core/io/layers/vector_source.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace maillage {

/// The first field whose name is one of `aliases`, best first, written without separators and in lower case;
/// a .dbf's ten characters are enough.
[[nodiscard]] std::optional<std::size_t> findColumn(std::span<const std::string> fields,
                                                    std::span<const std::string_view> aliases);

/// Positions among the layer's fields.
struct ColumnMapping {
    std::size_t code = 0;
    std::optional<std::size_t> name;
    std::optional<std::size_t> population;
    std::optional<std::size_t> epci;
    /// The field names are those of IGN's ADMIN EXPRESS.
    bool looksLikeAdminExpress = false;
};

/// nullopt when no field has a known name and none holds an INSEE code in every row.
[[nodiscard]] std::optional<ColumnMapping> guessColumns(std::span<const std::string> fields,
                                                        std::span<const RawFeature> features);

// Whether a column name, in lower case without accents and separators, is one of those that producers use.
[[nodiscard]] bool isCommuneCodeName(std::string_view plainName);
[[nodiscard]] bool isCommuneNameName(std::string_view plainName);
[[nodiscard]] bool isPopulationName(std::string_view plainName);

} // namespace maillage
