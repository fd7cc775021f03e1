// A scenario's changes, one after another, on the structures of a date.
#pragma once

#include "core/base/error.hpp"
#include "core/model/scenario/situation.hpp"

namespace maillage {

/// An edit that does not fit the base it is applied to: it is left out and told.
struct EditFault {
    std::size_t edit = 0; // rank in the scenario
    Error error;
};

/// `structures` holds the structures of the project, in its order, active or not, at least those that the
/// scenario names; those that it opens are added after them. An edit of a structure that is not active at the
/// date does nothing and is no fault.
[[nodiscard]] std::vector<EditFault> applyScenario(const Project& project, const Scenario& scenario,
                                                   std::vector<ActiveStructure>& structures);

/// The structures of the project that the scenario's changes name, by its ids and those of what it opens,
/// ascending.
[[nodiscard]] std::vector<StructureIndex> structuresNamedBy(const Scenario& scenario,
                                                            const StructureRanks& ranks);

/// What in the scenario does not fit the project, whatever the date: a structure counts as what its last
/// agréments make it. Codes: CommuneUnknown, CommuneWithoutEpci, TravelTimesMissing,
/// ScenarioStructureUnknown, ScenarioStructureClosed, ScenarioAlreadyCentreSocial, ScenarioIdTaken.
[[nodiscard]] std::vector<EditFault> faultsOf(const Project& project, const Scenario& scenario);
/// The same for one scenario after another.
[[nodiscard]] std::vector<EditFault> faultsOf(const Project& project, const Scenario& scenario,
                                              const StructureRanks& ranks);

/// What in the scenario does not fit the project as it is on a day: a structure is what it is then, an EVS
/// though it became a centre social since. Before the scenario's start, as faultsOf.
[[nodiscard]] std::vector<EditFault> faultsAt(const Project& project, const SituationOptions& options);
/// Ranks of the changes, of structures of the base, that change nothing on a day from its start on, since the
/// structure has no agrément then.
[[nodiscard]] std::vector<std::size_t> idleEdits(const Project& project, const SituationOptions& options);

} // namespace maillage
