// What lies on a map beside its subject: its scale and the arrow to the north. Units are hundredths of a
// millimetre.
#pragma once

#include "app/render/map/view_transform.hpp"

#include <QPainter>

namespace maillage {

/// How large the scale and the arrow are on a map of this size: 1, and less on a small one, which is the
/// subject. Words stay as large as they can be read.
[[nodiscard]] double furnitureSize(const QSizeF& map);
/// How a scale is drawn.
struct ScaleBar {
    double longest = 0;
    /// Its words after it, not over it.
    bool isOneLine = false;
};
/// At most a quarter of the map's width long, in one line on a small one.
[[nodiscard]] ScaleBar scaleBarOf(const QSizeF& map);
/// Round kilometres; its lower left corner at `at`.
void paintScaleBar(QPainter& painter, const ViewTransform& view, QPointF at, const ScaleBar& bar);
/// What that bar takes up, with its words and air around it.
[[nodiscard]] QRectF scaleBarBox(const ViewTransform& view, QPointF at, const ScaleBar& bar);
void paintNorthArrow(QPainter& painter, QPointF centre, double size);
/// What it takes up, with its letter.
[[nodiscard]] QRectF northArrowBox(QPointF centre, double size);

} // namespace maillage
