#include "app/render/report/report_front.hpp"

#include "app/render/map/inks.hpp"
#include "app/render/map/map_painter.hpp"
#include "app/render/page/parts/foot_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/render/report/report_measures.hpp"

#include <QFontMetricsF>

namespace maillage {

void paintCover(QPainter& painter, const PageContent& content, QSizeF size, const CoverWords& words,
                const CoverElements& elements) {
    const double width = size.width() - 2 * kSide;
    double y = kTop + size.height() * 0.04;
    const auto text = [&](std::size_t element, const QFont& font, const QColor& ink, const QString& said) {
        beginContent(painter, element);
        y += paintText(painter, QRectF(kSide, y, width, size.height()), font, ink, said);
        endContent(painter);
    };
    text(elements.title, pageFont(1050, true), kInk, words.title);
    y += 300;
    text(elements.subtitle, pageFont(520), kQuiet, words.subtitle);
    y += 700;
    const MapStyle& style = *content.sheet.options.style;
    const double foot = footHeightOf(painter, width, kNote, words.made, style);
    const double bottom = size.height() - kBottom;
    const QRectF frame(kSide, y, width, bottom - foot - 600 - y);
    beginContent(painter, elements.map);
    paintMap(painter, content.sheet, ViewTransform::fitting(content.sheet.baseMap->envelope(), frame, 200),
             frame);
    endContent(painter);
    beginContent(painter, elements.made);
    paintFoot(painter, QRectF(kSide, bottom - foot, width, foot), kNote, words.made, style);
    endContent(painter);
}

void paintEntry(QPainter& painter, const QRectF& line, const PdfBookmark& entry) {
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
