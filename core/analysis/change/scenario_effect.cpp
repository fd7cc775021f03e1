#include "core/analysis/change/scenario_effect.hpp"

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

ScenarioEffect scenarioEffect(const Project& project, const Scenario& scenario, const Date& date,
                              bool withHypotheses) {
    const auto covered = [&](const Scenario* changes) {
        return computeCoverage(makeSituation(project, {date, withHypotheses, changes})).any();
    };
    const IndexSet before = covered(nullptr);
    const IndexSet after = covered(&scenario);
    ScenarioEffect effect{after - before, before - after, 0, faultsOf(project, scenario)};
    effect.populationGained = groupOf(*project.territory, effect.gained).population;
    return effect;
}

} // namespace maillage
