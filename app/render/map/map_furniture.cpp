#include "app/render/map/map_furniture.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/text/qt_text.hpp"
#include "core/carto/map_scale.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

double barKilometres(const ViewTransform& view, const ScaleBar& bar) {
    return roundScaleBar(bar.longest / view.scale / 1000);
}

} // namespace

double furnitureSize(const QSizeF& map) {
    constexpr double kUsual = 11'000; // the shorter side of a map that is not small
    return std::clamp(std::min(map.width(), map.height()) / kUsual, 0.6, 1.0);
}

ScaleBar scaleBarOf(const QSizeF& map) {
    return {map.width() / 4, furnitureSize(map) < 1};
}

QRectF scaleBarBox(const ViewTransform& view, QPointF at, const ScaleBar& bar) {
    constexpr double kWords = 900; // "100 km", beyond the bar's end
    const double length = barKilometres(view, bar) * 1000 * view.scale;
    return bar.isOneLine ? QRectF(at + QPointF(-120, -280), QSizeF(length + 120 + kWords, 400))
                         : QRectF(at + QPointF(-200, -560), QSizeF(length + 200 + kWords, 760));
}

void paintScaleBar(QPainter& painter, const ViewTransform& view, QPointF at, const ScaleBar& bar) {
    const double kilometres = barKilometres(view, bar);
    const double length = kilometres * 1000 * view.scale;
    const QString words = decimalText(kilometres, kilometres < 1 ? 1 : 0) + QStringLiteral("\u00A0km");
    painter.save();
    painter.setPen(QPen(kInk, 25));
    painter.drawLine(at, at + QPointF(length, 0));
    painter.setFont(pageFont(250));
    if (bar.isOneLine) {
        for (const double x : {0.0, length}) {
            painter.drawLine(at + QPointF(x, 0), at + QPointF(x, -110));
        }
        painter.drawText(QRectF(at + QPointF(length + 90, -250), QSizeF(1200, 340)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, words);
    } else {
        for (const double x : {0.0, length / 2, length}) {
            painter.drawLine(at + QPointF(x, 0), at + QPointF(x, -110));
        }
        painter.drawText(QRectF(at + QPointF(0, -480), QSizeF(length + 900, 340)),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, QStringLiteral("0"));
        painter.drawText(QRectF(at + QPointF(length - 200, -480), QSizeF(1200, 340)),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, words);
    }
    painter.restore();
}

QRectF northArrowBox(QPointF centre, double size) {
    return {centre + QPointF(-330, -520) * size, QSizeF(660, 1230) * size};
}

void paintNorthArrow(QPainter& painter, QPointF centre, double size) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -420) * size, centre + QPointF(190, 250) * size,
                                   centre + QPointF(0, 110) * size, centre + QPointF(-190, 250) * size}));
    painter.setPen(kInk);
    painter.setFont(pageFont(std::max(250, static_cast<int>(std::lround(300 * size))), true));
    painter.drawText(QRectF(centre + QPointF(-300, 250) * size, QSizeF(600, 420) * size),
                     Qt::AlignCenter | Qt::TextDontClip, QStringLiteral("N"));
    painter.restore();
}

} // namespace maillage
