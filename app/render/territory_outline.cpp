#include "app/render/territory_outline.hpp"

#include <QPainterPath>

#include <cmath>
#include <set>

namespace maillage {

namespace {

/// A corner on the grid of the painter's units, where neighbours have the same.
using Corner = std::pair<std::int64_t, std::int64_t>;
using Side = std::pair<Corner, Corner>;

Corner cornerOf(QPointF p) {
    return {std::llround(p.x()), std::llround(p.y())};
}

void toggle(std::set<Side>& sides, Corner a, Corner b) {
    if (a == b) {
        return;
    }
    const Side side = std::minmax(a, b);
    if (sides.erase(side) == 0) {
        sides.insert(side);
    }
}

} // namespace

void paintTerritoryOutline(QPainter& painter, const std::vector<Area>& areas, const IndexSet& communes,
                           const ViewTransform& view) {
    std::set<Side> sides;
    communes.forEach([&](CommuneIndex i) {
        for (std::size_t r = 0; r < areas[i].ringCount(); ++r) {
            const auto ring = areas[i].ring(r);
            for (std::size_t k = 1; k < ring.size(); ++k) {
                toggle(sides, cornerOf(view.toPage(ring[k - 1])), cornerOf(view.toPage(ring[k])));
            }
        }
    });
    QPainterPath path;
    for (const auto& [a, b] : sides) {
        path.moveTo(static_cast<double>(a.first), static_cast<double>(a.second));
        path.lineTo(static_cast<double>(b.first), static_cast<double>(b.second));
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

} // namespace maillage
