// The scenarios of a project and their names, which are unique and not empty; the base stays as it is.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// `wish`, or "wish 2", "wish 3"… the first that no scenario of the project has.
[[nodiscard]] std::string freeScenarioName(const Project& project, const std::string& wish);

/// With one more scenario, last. Blanks around its name are left out. Throws Error{ScenarioNameEmpty,
/// ScenarioExists}.
[[nodiscard]] Project withNewScenario(const Project& project, Scenario scenario);

/// Without a start it holds at every date. Throws Error{ScenarioUnknown}.
[[nodiscard]] Project withScenarioStart(const Project& project, std::string_view name,
                                        std::optional<Date> start);

} // namespace maillage
