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

/// What the two parts of paintFoot take up in such a box: the text beside the logos, and these.
[[nodiscard]] QRectF footTextBox(const QRectF& box, const MapStyle& style);
[[nodiscard]] QRectF logosBox(const QRectF& box, const MapStyle& style);
/// The lines of the foot from the top of the box; returns the height used.
double paintFootText(QPainter& painter, const QRectF& box, int size, const QString& text);
/// The logos side by side, as large as the box allows.
void paintLogos(QPainter& painter, const QRectF& box, const MapStyle& style);

} // namespace maillage
