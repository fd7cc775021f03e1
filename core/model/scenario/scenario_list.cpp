#include "core/model/scenario/scenario_list.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/model/scenario/scenario_errors.hpp"

#include <algorithm>

namespace maillage {

void checkScenarioName(const Project& project, std::string_view name) {
    if (trimmed(name).empty()) {
        throw Error(ErrorCode::ScenarioNameEmpty);
    }
    // What commands and the window call the project without a scenario.
    if (foldedName(name) == "base") {
        throw Error(ErrorCode::ScenarioNameReserved, {std::string(name)});
    }
    if (std::ranges::find(*project.scenarios, name, &Scenario::name) != project.scenarios->end()) {
        throw Error(ErrorCode::ScenarioExists, {std::string(name)});
    }
}

Scenario branchOf(const Scenario& scenario, std::string name) {
    Scenario branch = scenario;
    branch.name = std::move(name);
    branch.origin = scenario.name;
    return branch;
}

Project withScenarioCopied(const Project& project, std::string_view from, std::string to) {
    const Scenario& copied = project.scenario(from);
    checkScenarioName(project, to);
    return project.withScenario(branchOf(copied, std::move(to)));
}

Project withScenarioRenamed(const Project& project, std::string_view from, std::string to) {
    static_cast<void>(project.scenario(from));
    checkScenarioName(project, to);
    std::vector<Scenario> scenarios = *project.scenarios;
    for (Scenario& scenario : scenarios) {
        if (scenario.origin == from) {
            scenario.origin = to;
        }
    }
    std::ranges::find(scenarios, from, &Scenario::name)->name = std::move(to);
    Project renamed = project;
    renamed.scenarios = std::make_shared<const std::vector<Scenario>>(std::move(scenarios));
    return renamed;
}

} // namespace maillage
