#include "core/analysis/change/scenario_effect.hpp"

#include "core/analysis/figures/commune_group.hpp"

namespace maillage {

namespace {

/// Adds them to the counts of the communes that they serve, or takes them away.
void countServed(const std::vector<ActiveStructure>& structures, bool isAdded,
                 std::vector<std::uint32_t>& covering) {
    for (const ActiveStructure& structure : structures) {
        if (!structure.isActive()) {
            continue;
        }
        structure.communes.forEach([&](std::size_t i) {
            if (isAdded) {
                ++covering[i];
            } else {
                --covering[i];
            }
        });
    }
}

} // namespace

ScenarioEffects::ScenarioEffects(const Project& project, const Date& date, bool withHypotheses)
    : m_project(project),
      m_date(date),
      m_ranks(*project.structures),
      m_base(structuresAt(project, date, withHypotheses)),
      m_covering(project.territory->size(), 0) {
    countServed(m_base, true, m_covering);
}

ScenarioEffect ScenarioEffects::of(const Scenario& scenario) const {
    const std::size_t size = m_covering.size();
    ScenarioEffect effect{IndexSet(size), IndexSet(size), 0, faultsOf(m_project, scenario, m_ranks)};
    if (!scenario.isBegun(m_date)) {
        return effect;
    }
    std::vector<ActiveStructure> touched;
    for (const StructureIndex i : structuresNamedBy(scenario, m_ranks)) {
        touched.push_back(m_base[i]);
    }
    std::vector<std::uint32_t> covering = m_covering;
    countServed(touched, false, covering);
    static_cast<void>(applyScenario(m_project, scenario, touched));
    countServed(touched, true, covering);
    for (std::size_t i = 0; i < size; ++i) {
        if (m_covering[i] == 0 && covering[i] > 0) {
            effect.gained.insert(i);
        } else if (m_covering[i] > 0 && covering[i] == 0) {
            effect.lost.insert(i);
        }
    }
    effect.populationGained = groupOf(*m_project.territory, effect.gained).knownPopulation();
    return effect;
}

} // namespace maillage
