// The names that people give to the columns of a list.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

namespace maillage {

/// Lower case without accents, spaces and signs: "Code INSEE" → "codeinsee".
[[nodiscard]] std::string plainColumnName(std::string_view cell);

/// What a column of this name usually holds.
[[nodiscard]] std::optional<Role> roleOfColumn(std::string_view cell);

/// A title that speaks of what is served: "Commune desservie", "Territoire d'intervention".
[[nodiscard]] bool saysServed(std::string_view title);

/// Which count of inhabitants a title announces.
struct PopulationTitle {
    enum class Count { Municipal, Plain, Total, Part } count = Count::Plain; // Part: of women, of an age…
    int year = 0;                                                            // 0 without one
};
/// nullopt for another title, and for the population that Insee counts apart.
[[nodiscard]] std::optional<PopulationTitle> populationTitle(std::string_view title);

} // namespace maillage
