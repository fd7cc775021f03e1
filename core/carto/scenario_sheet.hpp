// Two scenarios on one map: what each opens alone, under its name, and how far it reaches.
#pragma once

#include "core/carto/map_sheet.hpp"
#include "core/model/scenario/scenario.hpp"

namespace maillage {

/// `b` is the situation of the sheet, `a` the other. Structures that both open are the same when they have
/// the same kind and seat. Their communes are named before all others; the legend tells each side by the name
/// of its scenario.
void addSides(MapSheet& sheet, const Situation& b, const Situation& a);

/// The communes that the structures which the situation opens or changes serve by its scenario: outlined on a
/// page.
void addOpenedTerritory(MapSheet& sheet, const Situation& situation);

/// The circle of each structure whose territory the scenario gives as a radius; null for no scenario.
void addReaches(MapSheet& sheet, const Situation& situation, const Scenario* scenario);

} // namespace maillage
