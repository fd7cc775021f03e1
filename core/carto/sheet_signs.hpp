// The signs over the communes: structures, QPV, patches of zones blanches, proportional circles.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

// Each writes the signs and their entries of the legend, after the fills.

/// Where a structure shows on a map that is about some communes alone: with its seat there as itself, with
/// its seat elsewhere only if it serves one of them, and then faint.
enum class SignPlace { Inside, Outside, Nowhere };
[[nodiscard]] SignPlace signPlace(const MapSheet& sheet, const ActiveStructure& structure);

void addStructures(MapSheet& sheet, const Project& project, const Situation& situation);
/// Signs outside what the map is about, the last entry of the structures; none, no entry.
void countOutside(MapSheet& sheet);
/// Rings in their QPV's outline; without one at the reference point of its first commune, whence the layout
/// finds a place for each. A QPV with neither is told apart.
void addQpvs(MapSheet& sheet, const Project& project, const Indicators& indicators);
/// Numbered by their inhabitants, the most first; the largest commune of each is named before all others. Of
/// many, the first alone have a number on the map.
void addPatches(MapSheet& sheet, const Territory& territory, const std::vector<Patch>& patches);
/// One circle per commune of known population that the map is about.
void addCircles(MapSheet& sheet, const Territory& territory);

} // namespace maillage
