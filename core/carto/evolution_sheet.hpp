// The map of what changed between two dates.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// Theme Evolution: communes covered at both dates, gained, lost, covered at neither; with the structures of
/// the later date, those opened since framed, and those closed since crossed, where they were. `comparison`
/// is that of the two situations (compareSituations); of the request the options and the ground count.
[[nodiscard]] MapSheet buildEvolutionSheet(const Project& project, const Situation& earlier,
                                           const Situation& later, const ScenarioComparison& comparison,
                                           SheetRequest request = {});

} // namespace maillage
