// Which class each commune is drawn in on a map of need, and on one of need and coverage.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// What is known of an indicator, in classes; what is not, by why. A secret commune is drawn in the class of
/// its EPCI, hatched as such. Without a request the first indicator of which something is known is drawn, and
/// without any nothing is. Throws what studyNeed and classesOf throw.
void fillByIndicator(MapSheet& sheet, const Project& project, const std::optional<NeedMapRequest>& request);

/// Classes of the communes' own values alone, zones blanches hatched in them; need that is not known is grey.
void fillByIndicatorAndCover(MapSheet& sheet, const Project& project, const Coverage& coverage,
                             const std::optional<NeedMapRequest>& request);

/// The classes that a map has unless others are asked for: fewer where each stands twice.
[[nodiscard]] std::size_t usualClasses(Theme theme);

} // namespace maillage
