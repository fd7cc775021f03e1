// Scenarios in words: their changes, what does not fit, what contradicts.
#pragma once

#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_merge.hpp"

#include <QString>

namespace maillage {

/// "EVS simulé à Gannat", "Centre social simulé à Gannat".
[[nodiscard]] QString simulatedName(StructureKind kind, const Commune& site);

/// "fermer « MJC de Montluçon »", "ouvrir « EVS simulé à Gannat » (rayon de 10 km)".
[[nodiscard]] QString editText(const Project& project, const Scenario& scenario, const ScenarioEdit& edit);
/// The same with a capital: a line of its own.
[[nodiscard]] QString editTitle(const Project& project, const Scenario& scenario, const ScenarioEdit& edit);

/// "changement 2, fermer « X » : le scénario « S » ferme déjà « X » ; …".
[[nodiscard]] QString faultText(const Project& project, const Scenario& scenario, const EditFault& fault);

/// "« A » ferme « X », que « B » change : … — …".
[[nodiscard]] QString contradictionText(const Project& project, const Scenario& a, const Scenario& b,
                                        const Contradiction& contradiction);

/// The reference of the rows that a scenario made the base: "scénario « S », retenu comme base le
/// 01/03/2025".
[[nodiscard]] QString baseReferenceText(const QString& scenario, const Date& from);

} // namespace maillage
