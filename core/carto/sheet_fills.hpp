// Which class each commune is drawn in, by theme.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

// Each writes the fills of the legend and the fill of each commune.

void fillByCoverage(MapSheet& sheet, const Coverage& coverage);
/// Two classes: zones blanches, which are the subject, and the rest.
void fillByNeed(MapSheet& sheet, const Coverage& coverage);
/// EVS alone, which is the subject, any centre social, zones blanches.
void fillByEvs(MapSheet& sheet, const Coverage& coverage);
/// Whether a structure has its seat in the commune.
void fillBySeat(MapSheet& sheet, const Situation& situation);
/// Five classes of 5 km, closed below, the last open; all unknown without any structure's place.
void fillByDistance(MapSheet& sheet, const std::vector<double>& distances, std::size_t communes);
/// By coverage; communes of unknown population apart.
void fillByPopulation(MapSheet& sheet, const Coverage& coverage, const Territory& territory);
/// What changes from one coverage to the other; `isSimulation` chooses the words.
void fillByDifference(MapSheet& sheet, const Coverage& before, const Coverage& after, bool isSimulation);

/// One class for the communes that the map is not about, in the place of theirs. Precondition: sheet.within.
void fillNeighbours(MapSheet& sheet);

/// A class of their own for some communes, in the place of theirs.
void addClass(MapSheet& sheet, const LegendEntry& entry, const IndexSet& communes);
void countFills(MapSheet& sheet);

} // namespace maillage
