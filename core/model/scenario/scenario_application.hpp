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

/// `structures` holds one entry per structure of the project, in its order, active or not; those that the
/// scenario opens are added after them. An edit of a structure that is not active at the date does nothing
/// and is no fault.
[[nodiscard]] std::vector<EditFault> applyScenario(const Project& project, const Scenario& scenario,
                                                   std::vector<ActiveStructure>& structures);

/// What in the scenario does not fit the project, whatever the date. Codes: CommuneUnknown,
/// CommuneWithoutEpci, TravelTimesMissing, ScenarioStructureUnknown, ScenarioStructureClosed,
/// ScenarioAlreadyCentreSocial, ScenarioIdTaken.
[[nodiscard]] std::vector<EditFault> faultsOf(const Project& project, const Scenario& scenario);

} // namespace maillage
