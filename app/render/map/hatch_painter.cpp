#include "app/render/map/hatch_painter.hpp"

#include "app/render/map/sign_painter.hpp"

namespace maillage {

namespace {

// Hundredths of a millimetre.
constexpr double kLineSpacing = 90;
constexpr double kLevelSpacing = 90;
constexpr double kLineWidth = 14;
constexpr double kWideDotSpacing = 160;
constexpr double kWideDotWidth = 34;
constexpr double kFineDotSpacing = 105;
constexpr double kFineDotWidth = 24;

void paintDots(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings, const QColor& ink,
               double spacing, double width) {
    QPolygonF points;
    for (const MapPoint& dot : hatchDots(rings, spacing)) {
        points << QPointF(dot.x, dot.y);
    }
    painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawPoints(points);
}

void paintLines(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings, const QColor& ink,
                Hatch hatch) {
    painter.setPen(QPen(ink, kLineWidth));
    if (hatch == Hatch::Level) {
        for (const HatchLine& line : levelLines(rings, kLevelSpacing)) {
            painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
        }
    }
    for (const Hatch direction : {Hatch::Rising, Hatch::Falling}) {
        if (hatch != direction && hatch != Hatch::Crossed) {
            continue;
        }
        for (const HatchLine& line : hatchLines(rings, kLineSpacing, direction == Hatch::Rising)) {
            painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
        }
    }
}

/// Seen on the fill. Shades of need tell by their lightness, and keep their order under their hatches: lines
/// darken all of them alike, but for the darkest, where nothing darker would be seen.
QColor inkOn(const LegendEntry& entry) {
    const QColor ground = toQt(entry.fill);
    if (entry.kind == LegendKind::NeedOfEpci || entry.kind == LegendKind::NeedClassCover) {
        constexpr int kDark = 80;
        constexpr int kOfInk = 50;
        const Colour ink = ground.lightness() < kDark ? colour(0xFFFFFF) : colour(0x000000);
        return toQt(mixed(entry.fill, ink, kOfInk));
    }
    // Lighter where the fill is too dark for something darker to be seen.
    return ground.lightness() < 100 ? ground.lighter(190) : ground.darker(190);
}

} // namespace

void paintHatch(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings,
                const LegendEntry& entry) {
    if (entry.hatch == Hatch::None && !entry.isSupposed) {
        return;
    }
    const QColor ground = toQt(entry.fill);
    const QColor ink = inkOn(entry);
    constexpr int kLight = 200;
    const QColor dots = ground.lightness() < kLight ? QColor(Qt::white) : ground.darker(150);
    if (entry.hatch == Hatch::Dotted) {
        paintDots(painter, rings, dots, kWideDotSpacing, kWideDotWidth);
    } else {
        paintLines(painter, rings, ink, entry.hatch);
    }
    if (entry.isSupposed) {
        paintDots(painter, rings, dots, kFineDotSpacing, kFineDotWidth);
    }
}

} // namespace maillage
