// The names that people give to the columns of a list.
#pragma once

#include "core/io/lists/list_layout.hpp"

namespace maillage {

/// Lower case without accents, spaces and signs: "Code INSEE" → "codeinsee".
[[nodiscard]] std::string plainColumnName(std::string_view cell);

/// What a column of this name usually holds.
[[nodiscard]] std::optional<Role> roleOfColumn(std::string_view cell);

} // namespace maillage
