// A simulation made anew while a structure is dragged: what no scenario changes is handed in.
#pragma once

#include "core/analysis/comparison.hpp"

namespace maillage {

/// `evolution`: that of the project with the situation's choice of hypotheses; it is the base's at other
/// dates. The figures are those of computeIndicators(project, situation).
[[nodiscard]] Indicators computeIndicators(const Project& project, const Situation& situation,
                                           std::vector<YearCounts> evolution);

/// `before`: the figures of the base at the date and with the choice of hypotheses of `after`. The result is
/// that of simulate(project, options).
[[nodiscard]] SimulationResult simulate(const Project& project, Indicators before, const Situation& after);

} // namespace maillage
