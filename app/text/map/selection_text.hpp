// What a person has chosen, in one line.
#pragma once

#include "core/analysis/figures/indicators.hpp"

#include <QString>

namespace maillage {

/// "12 communes choisies, 8 432 habitants, dont 5 zones blanches"; says aloud where a population is unknown.
/// Empty for no commune.
[[nodiscard]] QString selectionText(const Territory& territory, const Coverage& coverage,
                                    const std::vector<CommuneIndex>& communes);
/// "sans 3 communes de population inconnue".
[[nodiscard]] QString unknownPopulationText(std::size_t communes);
/// Of so many communes: "69 329 habitants", "population inconnue", "12 habitants (sans 3 communes…)".
[[nodiscard]] QString peopleText(std::int64_t population, std::size_t unknown, std::size_t communes);

} // namespace maillage
