// Of which years the parts of a map are.
#pragma once

#include "core/analysis/figures/indicators.hpp"

#include <QString>

namespace maillage {

/// "Fond schématique · structures jusqu'à 2022, territoires en partie supposés · QPV 2015": the outlines, the
/// last year that a row of the lists tells, the generation of the QPV in force.
[[nodiscard]] QString mapDatesText(const Project& project, const Indicators& figures);

} // namespace maillage
