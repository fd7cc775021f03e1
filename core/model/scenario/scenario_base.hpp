// A scenario made the base: its changes become rows of the structures, dated and sourced.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// The project in which the changes of the scenario hold from the day `from` on, whatever its own start:
/// - what it opens becomes a structure (with a free id made of its name), an agrément and territory rows;
/// - what it closes keeps its rows up to the day before: its agréments and territory end there;
/// - communes it gives or takes: a row begins, or those there are end the day before;
/// - an EVS that becomes a centre social: its agréments `evs` end the day before, `animation_globale` begins
///   with the same end;
/// - a QPV in whose commune it opens or moves a structure is linked to that structure: it settles there.
/// New rows are of Source::Structure with `reference`. A seat, like a link to a QPV, has no date: a structure
/// that moves has its new seat before `from` too. Coverage before `from` stays as it is.
/// Edits that do not fit are left out, as they are in a simulation. The scenario leaves the list; the others
/// stay, and faultsOf tells which of their edits no longer fit. Throws Error{ScenarioUnknown}.
[[nodiscard]] Project withScenarioAsBase(const Project& project, std::string_view scenario, const Date& from,
                                         const std::string& reference);

} // namespace maillage
