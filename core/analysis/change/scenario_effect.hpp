// What a scenario changes, in short: for a list of several.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/model/scenario/scenario_application.hpp"

namespace maillage {

struct ScenarioEffect {
    IndexSet gained; // covered with it, not without
    IndexSet lost;   // covered without it, not with it
    /// Inhabitants of `gained`; those of communes of unknown population are left out.
    std::int64_t populationGained = 0;
    /// The changes that no longer fit the project, whatever the date.
    std::vector<EditFault> faults;
};

/// At a date: before its start a scenario gains nothing. What `simulate` computes, without the other figures.
[[nodiscard]] ScenarioEffect scenarioEffect(const Project& project, const Scenario& scenario,
                                            const Date& date, bool withHypotheses);

} // namespace maillage
