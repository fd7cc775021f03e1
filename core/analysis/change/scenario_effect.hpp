// What scenarios change, in short: for a list of several.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/model/scenario/scenario_application.hpp"

namespace maillage {

struct ScenarioEffect {
    IndexSet gained; // covered with it, not without
    IndexSet lost;   // covered without it, not with it
    /// Inhabitants of `gained`; those of communes of unknown population are left out.
    /// nullopt where no gained commune has a known population.
    std::optional<std::int64_t> populationGained{};
    /// The changes that no longer fit the project, whatever the date.
    std::vector<EditFault> faults;
};

/// The effects of one scenario after another on the same base: what is the same for all is computed once, and
/// a scenario costs what it changes, not what the project holds. At a date: before its start a scenario gains
/// nothing. What `simulate` computes, without the other figures.
class ScenarioEffects {
public:
    ScenarioEffects(const Project& project, const Date& date, bool withHypotheses);
    [[nodiscard]] ScenarioEffect of(const Scenario& scenario) const;

private:
    Project m_project;
    Date m_date;
    StructureRanks m_ranks;
    std::vector<ActiveStructure> m_base;   // active or not, by index
    std::vector<std::uint32_t> m_covering; // of each commune: how many active structures serve it
};

} // namespace maillage
