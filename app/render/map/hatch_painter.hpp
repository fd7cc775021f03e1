// Hatches as lines, so that they stay vectors.
#pragma once

#include "core/carto/style/hatch.hpp"
#include "core/carto/map_sheet.hpp"

#include <QPainter>

#include <vector>

namespace maillage {

/// Inside the rings (painter units), in a colour that is seen on the fill: the hatch of a class, and the fine
/// dots of what is supposed.
void paintHatch(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings, const LegendEntry& entry);

} // namespace maillage
