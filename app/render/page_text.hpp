// Word-wrapped text on a page.
#pragma once

#include <QFont>
#include <QPainter>

namespace maillage {

/// From the top left corner of the box; returns the height it took.
inline double paintText(QPainter& painter, const QRectF& box, const QFont& font, const QColor& colour,
                        const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    QRectF used;
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.height();
}

} // namespace maillage
