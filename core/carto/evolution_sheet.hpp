// The signs of what changed between two dates.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// On a sheet with the structures of the later date: those opened since are framed, and those closed since
/// are crossed, where they were; with their entries of the legend.
void addOpenedAndClosed(MapSheet& sheet, const Situation& earlier);

} // namespace maillage
