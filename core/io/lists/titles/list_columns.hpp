// The names that people give to the columns of a list.
#pragma once

#include "core/io/lists/titles/role.hpp"

#include <string>

namespace maillage {

/// Lower case without accents, spaces and signs: "Code INSEE" → "codeinsee".
[[nodiscard]] std::string plainColumnName(std::string_view cell);

/// What a column of this name usually holds.
[[nodiscard]] std::optional<Role> roleOfColumn(std::string_view cell);

/// A title that speaks of what is served: "Commune desservie", "Territoire d'intervention".
[[nodiscard]] bool saysServed(std::string_view title);

} // namespace maillage
