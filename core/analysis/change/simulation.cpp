#include "core/analysis/change/simulation.hpp"

#include "core/analysis/change/scenario_comparison.hpp"

namespace maillage {

SimulationResult simulate(const Project& project, const SituationOptions& options, const Scenario* from) {
    SituationOptions base = options;
    base.scenario = from;
    return simulate(project, computeIndicators(project, base), makeSituation(project, options));
}

SimulationResult simulate(const Project& project, Indicators before, const Situation& after) {
    Indicators changed = computeIndicators(project, after, before);
    SimulationResult result{std::move(before), std::move(changed)};
    result.gained = result.after.avs().communes - result.before.avs().communes;
    result.lost = result.before.avs().communes - result.after.avs().communes;
    result.populationGained = groupOf(*project.territory, result.gained).knownPopulation();
    result.redundant = IndexSet(project.territory->size());
    for (const ActiveStructure& structure : after.structures) {
        result.redundant |= structure.addedCommunes & result.before.avs().communes;
    }
    result.qpvCovered = qpvsNotIn(result.before.qpvSansStructure, result.after.qpvSansStructure);
    result.qpvLost = qpvsNotIn(result.after.qpvSansStructure, result.before.qpvSansStructure);
    return result;
}

} // namespace maillage
