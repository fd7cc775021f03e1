#include "core/model/scenario/scenario_names.hpp"

#include "core/base/text.hpp"
#include "core/model/scenario/scenario_list.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool hasScenario(const Project& project, const std::string& name) {
    return std::ranges::find(*project.scenarios, name, &Scenario::name) != project.scenarios->end();
}

} // namespace

std::string freeScenarioName(const Project& project, const std::string& wish) {
    std::string name = wish;
    for (std::int64_t n = 2; hasScenario(project, name); ++n) {
        name = wish + " " + formatInteger(n);
    }
    return name;
}

Project withNewScenario(const Project& project, Scenario scenario) {
    scenario.name = std::string(trimmed(scenario.name));
    checkScenarioName(project, scenario.name);
    return project.withScenario(std::move(scenario));
}

Project withScenarioStart(const Project& project, std::string_view name, std::optional<Date> start) {
    Scenario scenario = project.scenario(name);
    scenario.start = start;
    return project.withScenario(std::move(scenario));
}

} // namespace maillage
