// The towns of the priority neighbourhoods, enlarged: at a département's scale their rings cover one another.
#pragma once

#include "app/render/map/map_painter.hpp"

namespace maillage {

/// QPV of the sheet in groups nearer than 15 km to one another, one frame each, stacked in `target`.
void paintQpvInsets(QPainter& painter, const MapSheet& sheet, const QRectF& target);

} // namespace maillage
