// What a scenario does to the figures.
#pragma once

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

struct SimulationResult {
    Indicators before;
    Indicators after;
    IndexSet gained{}; // covered after, not before
    IndexSet lost{};
    /// nullopt where no gained commune has a known population.
    std::optional<std::int64_t> populationGained{};
    /// QPV without structure whose commune is the seat of an opened or moved structure: it is supposed to
    /// settle in the QPV.
    std::vector<const Qpv*> qpvCovered{};
    /// QPV all of whose structures are closed.
    std::vector<const Qpv*> qpvLost{};
    /// Communes that the scenario adds to a territory and that were covered already.
    IndexSet redundant{};
};

/// `options.scenario` must not be null. `from`: the scenario to start from; null for the base.
[[nodiscard]] SimulationResult simulate(const Project& project, const SituationOptions& options,
                                        const Scenario* from = nullptr);
/// The same made anew while a structure is dragged, where what no scenario changes is handed in: `before`,
/// the figures of the base at the date and with the choice of hypotheses of `after`.
[[nodiscard]] SimulationResult simulate(const Project& project, Indicators before, const Situation& after);

} // namespace maillage
