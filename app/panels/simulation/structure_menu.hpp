// The menu of what a person can do to the structures of a commune, in a scenario and in the base.
#pragma once

#include "app/panels/simulation/scenario_changes.hpp"

class QMenu;

namespace maillage {

/// The forms of the structures of the base, that the menus open.
struct StructureForms {
    std::function<void(CommuneIndex seat)> add;
    std::function<void(const std::string& structure)> edit;
};

/// A name as the text of an entry: an & in it would be a mnemonic.
[[nodiscard]] QString menuText(const std::string& name);

/// The ids of the structures seated in the commune, those that the scenario closes and those that do not
/// count at the date included, then of those that serve it.
[[nodiscard]] std::vector<std::string> structuresOf(const ProjectDocument& document, CommuneIndex commune);

/// One structure's actions stand in the menu itself, several have a submenu each.
void addStructureActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                         const StructureForms& forms, const std::vector<std::string>& structures);

/// "Simuler un EVS à Montmarault", then the actions of its structures.
void addCommuneActions(QMenu& menu, const ProjectDocument& document, ScenarioChanges& changes,
                       const StructureForms& forms, CommuneIndex commune);

} // namespace maillage
