#include "app/render/map/hatch_painter.hpp"

#include "app/render/map/sign_painter.hpp"

namespace maillage {

namespace {

constexpr double kHatchSpacing = 90; // 0.9 mm

} // namespace

void paintHatch(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings, Hatch hatch,
                Colour fill) {
    if (hatch == Hatch::None) {
        return;
    }
    // A lighter line where the fill is too dark for a darker one to be seen.
    const QColor ground = toQt(fill);
    painter.setPen(QPen(ground.lightness() < 100 ? ground.lighter(190) : ground.darker(190), 14));
    for (const Hatch direction : {Hatch::Rising, Hatch::Falling}) {
        if (hatch != direction && hatch != Hatch::Crossed) {
            continue;
        }
        for (const HatchLine& line : hatchLines(rings, kHatchSpacing, direction == Hatch::Rising)) {
            painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
        }
    }
}

} // namespace maillage
