#include "app/render/report/report_front.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/map/map_painter.hpp"
#include "app/render/page/foot_painter.hpp"
#include "app/render/page/page_parts.hpp"
#include "app/render/report/report_measures.hpp"

#include <QFontMetricsF>

namespace maillage {

void paintCover(QPainter& painter, const PageContent& content, QSizeF size, const QString& title,
                const QString& subtitle, const QString& made) {
    const double width = size.width() - 2 * kSide;
    double y = kTop + size.height() * 0.04;
    y += paintText(painter, QRectF(kSide, y, width, size.height()), pageFont(1050, true), kInk, title) + 300;
    y += paintText(painter, QRectF(kSide, y, width, size.height()), pageFont(520), kQuiet, subtitle) + 700;
    const MapStyle& style = *content.sheet.options.style;
    const double foot = footHeightOf(painter, width, kNote, made, style);
    const double bottom = size.height() - kBottom;
    paintFoot(painter, QRectF(kSide, bottom - foot, width, foot), kNote, made, style);
    const QRectF frame(kSide, y, width, bottom - foot - 600 - y);
    paintMap(painter, content.sheet, ViewTransform::fitting(content.sheet.baseMap->envelope(), frame, 200),
             frame);
}

void paintEntry(QPainter& painter, const QRectF& line, const ReportBookmark& entry) {
    const QFont font = pageFont(kBody, entry.level == 1);
    const QFontMetricsF metrics(font);
    const QString number = QString::number(entry.page + 1);
    const double numberWidth = metrics.horizontalAdvance(number);
    const QString title = metrics.elidedText(entry.title, Qt::ElideRight, line.width() - numberWidth - 600);
    painter.setFont(font);
    painter.setPen(kInk);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignTop, title);
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, number);
    const double from = line.left() + metrics.horizontalAdvance(title) + 150;
    const double to = line.right() - numberWidth - 150;
    const double base = line.top() + metrics.ascent();
    painter.setPen(QPen(kFaint, 14, Qt::CustomDashLine));
    QPen dots(kFaint, 14);
    dots.setDashPattern({1, 8});
    painter.setPen(dots);
    if (to > from) {
        painter.drawLine(QPointF(from, base), QPointF(to, base));
    }
}

} // namespace maillage
