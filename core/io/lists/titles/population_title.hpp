// Which inhabitants a title counts: Insee counts them in several ways.
#pragma once

#include <optional>
#include <string_view>

namespace maillage {

/// Which count of inhabitants a title announces.
struct PopulationTitle {
    enum class Count { Municipal, Plain, Total, Part } count = Count::Plain; // Part: of women, of an age…
    int year = 0;                                                            // 0 without one
};
/// nullopt for another title, and for the population that Insee counts apart.
[[nodiscard]] std::optional<PopulationTitle> populationTitle(std::string_view title);

} // namespace maillage
