// The list of a project's scenarios: copied, renamed.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// Throws Error{ScenarioNameEmpty, ScenarioExists}: `name` cannot be the name of a scenario more.
void checkScenarioName(const Project& project, std::string_view name);

/// A branch: the scenario under another name, with the one it was made from as its origin.
[[nodiscard]] Scenario branchOf(const Scenario& scenario, std::string name);

/// With a branch of `from`. Throws Error{ScenarioUnknown, ScenarioNameEmpty, ScenarioExists}.
[[nodiscard]] Project withScenarioCopied(const Project& project, std::string_view from, std::string to);

/// `from` and the branches made from it know it by its new name. Throws as withScenarioCopied does.
[[nodiscard]] Project withScenarioRenamed(const Project& project, std::string_view from, std::string to);

} // namespace maillage
