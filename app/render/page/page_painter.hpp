// A whole page: title, map, legend with counts, figures, scale bar, north arrow, foot.
#pragma once

#include "app/render/map/map_painter.hpp"
#include "core/report/page.hpp"

namespace maillage {

/// Draws the page on `size` (hundredths of a millimetre). Returns the names that its map has no room for.
QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size);

} // namespace maillage
