// Hatches as lines, so that they stay vectors.
#pragma once

#include "core/carto/style/hatch.hpp"
#include "core/carto/map_sheet.hpp"

#include <QPainter>

#include <vector>

namespace maillage {

/// Inside the rings (painter units), in a line that is seen on `fill`.
void paintHatch(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings, Hatch hatch, Colour fill);

} // namespace maillage
