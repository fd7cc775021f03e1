// The signs over the communes: structures, QPV, patches of zones blanches, proportional circles.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

// Each writes the signs and their entries of the legend, after the fills.

void addStructures(MapSheet& sheet, const Project& project, const Situation& situation);
/// Rings in their QPV's outline; without one at the commune's reference point, one under the other where a
/// commune has several.
void addQpvs(MapSheet& sheet, const Project& project, const Indicators& indicators);
/// Numbered by their inhabitants, the most first; the largest commune of each is named before all others. Of
/// many, the first alone have a number on the map.
void addPatches(MapSheet& sheet, const Territory& territory, const std::vector<Patch>& patches);
/// One circle per commune of known population.
void addCircles(MapSheet& sheet, const Territory& territory);

} // namespace maillage
