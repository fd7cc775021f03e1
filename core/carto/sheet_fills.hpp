// Which class each commune is drawn in, by theme.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

// Each writes fills of the legend and the fill of each commune.

/// By what the sheet's theme is about; `before` is the coverage that it is compared with.
void fillByTheme(MapSheet& sheet, const Situation& situation, const Coverage& coverage,
                 const Coverage& before);

/// Members of a class that are in it by supposed rows alone get an entry of their own after it, or in its
/// place where all are.
void partSupposed(MapSheet& sheet, const Coverage& coverage);

/// One class for the communes that the map is not about, in the place of theirs. Precondition: sheet.within.
void fillNeighbours(MapSheet& sheet);

/// A class of their own for some communes, in the place of theirs.
void addClass(MapSheet& sheet, const LegendEntry& entry, const IndexSet& communes);
/// Communes of which this map knows nothing; classes that are left without any go, for their 0 would be
/// known.
void addUnknown(MapSheet& sheet, const IndexSet& communes);
void countFills(MapSheet& sheet);

} // namespace maillage
