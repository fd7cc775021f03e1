// The menu of what a scenario can do to the structures of a commune.
#pragma once

#include "app/panels/simulation/scenario_changes.hpp"

class QMenu;

namespace maillage {

/// The ids of the structures seated in the commune, those that the scenario closes included, then of those
/// that serve it.
[[nodiscard]] std::vector<std::string> structuresOf(const ProjectDocument& document, CommuneIndex commune);

/// One structure's actions stand in the menu itself, several have a submenu each.
void addStructureActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                         const std::vector<std::string>& structures);

/// "Simuler un EVS à Montmarault", then the actions of its structures.
void addCommuneActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                       CommuneIndex commune);

} // namespace maillage
