// What the empty cells of structure of a list mean: none, or the one above.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

namespace maillage {

/// None in the template and in a list that names its structures row by row; Ask where each name stands about
/// once, as above a group of rows, or where a row without a structure tells a kind. The order of the rows
/// does not matter, but that a blank on the first row can repeat nothing.
[[nodiscard]] Blanks meaningOfBlanks(const Worksheet& sheet, const ListLayout& layout,
                                     const Territory& territory);

/// How many rows of communes (of agréments) leave their structure empty.
[[nodiscard]] std::size_t countBlanks(const Worksheet& sheet, const ListLayout& layout,
                                      const Territory& territory);

/// Empty structures take the one above, and with it the kind and the dates that stand once per structure too;
/// the cells count as merged.
[[nodiscard]] Worksheet withBlanksRepeated(const Worksheet& sheet, const ListLayout& layout,
                                           const Territory& territory);

} // namespace maillage
