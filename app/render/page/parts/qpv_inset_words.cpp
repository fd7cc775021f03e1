#include "app/render/page/parts/qpv_inset_words.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/french/names.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/legend_text.hpp"
#include "app/text/map/legend_words.hpp"

namespace maillage {

double paintUnnamed(QPainter& painter, const QStringList& names, const QRectF& room) {
    for (qsizetype listed = names.size(); listed > 0; --listed) {
        const QString text = unnamedQpvText(names, listed);
        if (listed == 1 || textHeight(painter, room.width(), pageFont(kInsetWords), text) <= room.height()) {
            return paintText(painter, room, pageFont(kInsetWords), kInk, text);
        }
    }
    return 0;
}

double paintKey(QPainter& painter, const MapSheet& sheet, const QRectF& room) {
    constexpr double kRing = 640; // a ring and the air beside it
    double x = room.left();
    double y = room.top();
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t rank = 0; rank < sheet.legend.size(); ++rank) {
        const LegendEntry& entry = sheet.legend[rank];
        if (entry.kind != LegendKind::QpvServed && entry.kind != LegendKind::QpvGap) {
            continue;
        }
        painter.setFont(pageFont(kInsetWords));
        const QString words = legendLine(sheet, rank);
        const double width = kRing + painter.fontMetrics().horizontalAdvance(words) + 150;
        if (x > room.left() && x + width > room.right()) {
            x = room.left();
            y += kInsetKey;
        }
        paintSymbol(painter, sheet.palette(),
                    entry.kind == LegendKind::QpvGap ? SymbolKind::QpvGap : SymbolKind::QpvServed,
                    {x + 290, y + 290}, entry.isSupposed);
        painter.setFont(pageFont(kInsetWords));
        painter.setPen(kInk);
        painter.drawText(QRectF(x + kRing, y, width, 580),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
        x += width;
    }
    return y + kInsetKey + 60 - room.top();
}

double paintNamesAlone(QPainter& painter, const MapSheet& sheet, const QRectF& room) {
    double y = room.top();
    for (const SymbolKind kind : {SymbolKind::QpvGap, SymbolKind::QpvServed}) {
        QStringList names;
        for (const Symbol& symbol : sheet.symbols) {
            if (symbol.kind == kind) {
                names << shownName(symbol.name);
            }
        }
        for (qsizetype count = names.size(); count > 0; --count) {
            const QString text =
                kind == SymbolKind::QpvGap ? qpvGapsText(names, count) : qpvServedText(names, count);
            const QRectF left(QPointF(room.left(), y), room.bottomRight());
            if (textHeight(painter, room.width(), pageFont(kInsetWords), text) <= left.height()) {
                y += paintText(painter, left, pageFont(kInsetWords), kInk, text) + 60;
                break;
            }
        }
    }
    return y - room.top();
}

} // namespace maillage
