#include "app/render/map/territory_outline.hpp"

#include "core/geo/outline_edges.hpp"

namespace maillage {

void paintTerritoryOutline(QPainter& painter, const std::vector<Area>& areas, const IndexSet& communes,
                           const ViewTransform& view) {
    const std::vector<EdgeOutline> outlines = groupOutlines(
        areas, 1, [&](std::size_t i) { return communes.contains(i) ? std::size_t{0} : std::size_t{1}; });
    painter.setBrush(Qt::NoBrush);
    for (const std::vector<MapPoint>& line : chained(outlines.front().edges)) {
        QPolygonF points;
        for (const MapPoint& p : line) {
            points << view.toPage(p);
        }
        painter.drawPolyline(points);
    }
}

} // namespace maillage
