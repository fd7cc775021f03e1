// The foot of a page: its lines, and at the lower right of the page the logos of the charte.
#pragma once

#include "core/carto/style/map_style.hpp"

#include <QPainter>

namespace maillage {

/// Whether the picture of a logo can be drawn.
[[nodiscard]] bool isDrawable(const StyleLogo& logo);

/// The height that the foot takes on this width (hundredths of a millimetre), with letters of `size`: the
/// text beside the logos, of which none is higher than 14 mm.
[[nodiscard]] double footHeightOf(QPainter& painter, double width, int size, const QString& text,
                                  const MapStyle& style);
/// In a box of that height. A drawn logo stays a drawing in a vector file.
void paintFoot(QPainter& painter, const QRectF& box, int size, const QString& text, const MapStyle& style);

} // namespace maillage
