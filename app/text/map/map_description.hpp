// The map in words, for who does not see it: how many communes are covered, and where the zones blanches lie.
#pragma once

#include "core/analysis/figures/indicators.hpp"

#include <QString>

namespace maillage {

/// "zone blanche, 1 234 habitants, CC du Pays de Lapalisse".
[[nodiscard]] QString communeStateText(const Project& project, const Indicators& figures,
                                       CommuneIndex commune);

/// "21 communes, au nord de Vichy (12 786 habitants)": where it lies from the nearest of `towns`.
[[nodiscard]] QString patchText(const Territory& territory, const Patch& patch,
                                const std::vector<CommuneIndex>& towns);

/// Plain sentences: counts and shares in both bases, then the patches of zones blanches by inhabitants, each
/// by its direction from the nearest town.
[[nodiscard]] QString mapDescription(const Project& project, const Indicators& figures);

} // namespace maillage
