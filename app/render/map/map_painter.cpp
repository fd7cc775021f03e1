#include "app/render/map/map_painter.hpp"

#include "app/render/map/hatch_painter.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/layer_marks.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/map/territory_outline.hpp"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace maillage {

namespace {

constexpr double kSnap = 5;             // 0.05 mm: corners nearer than this are one on paper
const QColor kGround(0xF3, 0xF2, 0xEE); // under circles
const QColor kNeighbourBorder(0xB9, 0xBE, 0xC3);

using IsWanted = std::function<bool(const QRectF&)>;

/// Snapped to one grid, so that a border drawn from either side is the same line.
std::vector<MapPoint> thinned(std::span<const MapPoint> ring, const ViewTransform& view) {
    std::vector<MapPoint> points;
    points.reserve(ring.size());
    for (const MapPoint& p : ring) {
        const QPointF q = view.toPage(p);
        const MapPoint snapped{std::round(q.x() / kSnap) * kSnap, std::round(q.y() / kSnap) * kSnap};
        if (points.empty() || points.back() != snapped) {
            points.push_back(snapped);
        }
    }
    return points;
}

std::vector<std::vector<MapPoint>> ringsOf(const Area& area, const ViewTransform& view) {
    std::vector<std::vector<MapPoint>> rings;
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        std::vector<MapPoint> points = thinned(area.ring(r), view);
        if (points.size() >= 4) {
            rings.push_back(std::move(points));
        }
    }
    return rings;
}

QPolygonF polygonOf(std::span<const MapPoint> points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const MapPoint& p : points) {
        polygon << QPointF(p.x, p.y);
    }
    return polygon;
}

QPainterPath pathOf(const std::vector<std::vector<MapPoint>>& rings) {
    QPainterPath path;
    for (const auto& ring : rings) {
        path.addPolygon(polygonOf(ring));
    }
    return path;
}

/// One ring is a polygon, which costs pixels less than a path.
void paintRings(QPainter& painter, const std::vector<std::vector<MapPoint>>& rings) {
    if (rings.size() == 1) {
        painter.drawPolygon(polygonOf(rings.front()));
    } else {
        painter.drawPath(pathOf(rings));
    }
}

void paintCommunes(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                   const IsWanted& isWanted) {
    const std::vector<Area>& areas = sheet.baseMap->areas();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].isEmpty() || !isWanted(communeReach(sheet, i, view))) {
            continue;
        }
        const auto rings = ringsOf(areas[i], view);
        const LegendEntry& entry = sheet.legend[sheet.fillOf[i]];
        const bool isGround = !sheet.circles.empty() && bearsCircles(entry.kind);
        const bool isNeighbour = entry.kind == LegendKind::Neighbour;
        painter.setPen(
            QPen(isNeighbour ? kNeighbourBorder : kBorder, 7, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.setBrush(isGround ? kGround : toQt(entry.fill));
        paintRings(painter, rings);
        if (!isGround) {
            paintHatch(painter, rings, entry);
        }
    }
}

/// A dark line in a light casing, seen over dark communes and light ones.
void paintEpciBorders(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                      const IsWanted& isWanted) {
    if (!sheet.options.epciBorders || sheet.ground == nullptr) {
        return;
    }
    std::vector<QPolygonF> lines;
    for (const std::vector<MapPoint>& line : sheet.ground->epciBorders()) {
        QPolygonF polygon = polygonOf(thinned(line, view));
        constexpr double kHalfLine = 40;
        if (isWanted(polygon.boundingRect().adjusted(-kHalfLine, -kHalfLine, kHalfLine, kHalfLine))) {
            lines.push_back(std::move(polygon));
        }
    }
    painter.setBrush(Qt::NoBrush);
    // Around what the map is about its own outline is drawn, stronger.
    for (const QPen& pen : epciPens(sheet)) {
        painter.setPen(pen);
        for (const QPolygonF& line : lines) {
            painter.drawPolyline(line);
        }
    }
}

/// The territory's own line, over that of its EPCI.
void paintEdge(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
               const IsWanted& isWanted) {
    if (sheet.ground == nullptr) {
        return;
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(edgePen());
    for (const std::vector<MapPoint>& line : sheet.ground->edge()) {
        const QPolygonF polygon = polygonOf(thinned(line, view));
        constexpr double kHalfLine = 30;
        if (isWanted(polygon.boundingRect().adjusted(-kHalfLine, -kHalfLine, kHalfLine, kHalfLine))) {
            painter.drawPolyline(polygon);
        }
    }
}

void paintSubjectOutline(QPainter& painter, const MapSheet& sheet, const ViewTransform& view) {
    if (!sheet.within) {
        return;
    }
    for (const QPen& pen : {QPen(Qt::white, 84, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
                            QPen(kEpciInk, 48, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)}) {
        painter.setPen(pen);
        paintTerritoryOutline(painter, sheet.baseMap->areas(), *sheet.within, view);
    }
}

void paintOpened(QPainter& painter, const MapSheet& sheet, const ViewTransform& view) {
    if (!sheet.opened) {
        return;
    }
    for (const QPen& pen : openedPens()) {
        painter.setPen(pen);
        paintTerritoryOutline(painter, sheet.baseMap->areas(), *sheet.opened, view);
    }
}

void paintCircles(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                  const IsWanted& isWanted) {
    for (const ProportionalCircle& circle : sheet.circles) {
        const double radius = circleRadius(circle.value, sheet.largestCircle);
        const QPointF centre = view.toPage(circle.point);
        const QPointF reach(radius + 10, radius + 10);
        if (isWanted(QRectF(centre - reach, centre + reach))) {
            paintCircle(painter, centre, radius, sheet.legend[sheet.fillOf[circle.commune]]);
        }
    }
}

void paintQpvOutlines(QPainter& painter, const MapSheet& sheet, const ViewTransform& view) {
    for (const QpvOutline& outline : sheet.qpvOutlines) {
        painter.setPen(QPen(toQt(outline.isGap ? sheet.palette().qpvGap : sheet.palette().qpvServed), 22,
                            outline.isSupposed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(ringsOf(outline.area, view)));
    }
}

void paintLead(QPainter& painter, const QLineF& line, bool hasPoint) {
    for (const QPen& pen : {QPen(Qt::white, 36), QPen(kInk, 12)}) {
        painter.setPen(pen);
        painter.drawLine(line);
    }
    if (hasPoint) {
        painter.setBrush(kInk);
        painter.drawEllipse(line.p2(), 22, 22);
    }
}

void paintRingLeads(QPainter& painter, const MapLayout& layout, const IsWanted& isWanted) {
    for (const RingPlace& ring : layout.rings) {
        if (ring.lead && isWanted(leadReach(ring))) {
            paintLead(painter, *ring.lead, true);
        }
    }
}

void paintSigns(QPainter& painter, const MapSheet& sheet, const MapLayout& layout, const IsWanted& isWanted,
                LayerMarks& layers) {
    layers.change(PdfLayer::Qpvs);
    paintRingLeads(painter, layout, isWanted);
    layers.change(PdfLayer::Structures);
    for (const SignCluster& cluster : layout.clusters) {
        if (!cluster.isSpread) {
            continue;
        }
        painter.setPen(QPen(kInk, 16));
        for (const std::size_t i : cluster.symbols) {
            painter.drawLine(cluster.centre, layout.signs[i]);
        }
    }
    for (std::size_t i = 0; i < layout.signs.size(); ++i) {
        const Symbol& symbol = sheet.symbols[i];
        layers.change(layerOf(symbol.kind));
        if (!isWanted(signReach(symbol, layout.signs[i])) || !layout.isDrawn(i)) {
            continue;
        }
        if (symbol.kind == SymbolKind::Patch) {
            paintBadge(painter, layout.signs[i], symbol.rank);
        } else {
            paintSymbol(painter, sheet.palette(), symbol.kind, layout.signs[i], symbol.isSupposed,
                        symbol.mark, symbol.isOutside);
            paintSide(painter, layout.signs[i], symbol.side);
        }
    }
    for (const SignCluster& cluster : layout.clusters) {
        layers.change(cluster.isOfRings ? PdfLayer::Qpvs : PdfLayer::Structures);
        if (!cluster.isSpread && cluster.isOfRings && isWanted(clusterReach(cluster))) {
            const bool hasGap = std::ranges::any_of(
                cluster.symbols, [&](std::size_t i) { return sheet.symbols[i].kind == SymbolKind::QpvGap; });
            paintGroupedRings(painter, sheet.palette(), cluster.centre, cluster.symbols.size(), hasGap);
        } else if (!cluster.isSpread && isWanted(clusterReach(cluster))) {
            const bool isOutside = std::ranges::all_of(
                cluster.symbols, [&](std::size_t i) { return sheet.symbols[i].isOutside; });
            paintBadge(painter, cluster.centre, cluster.symbols.size(), true, isOutside);
        }
    }
}

void paintLabels(QPainter& painter, const MapLayout& layout, const IsWanted& isWanted) {
    for (const PlacedLabel& label : layout.labels) {
        if (!isWanted(labelReach(label))) {
            continue;
        }
        if (label.lead) {
            paintLead(painter, *label.lead, label.hasPoint);
        }
        paintName(painter, *label.text, label.box.topLeft(), label.kind);
    }
}

void paintNeighbourNames(QPainter& painter, const MapLayout& layout, const IsWanted& isWanted) {
    for (const NeighbourName& name : layout.neighbours) {
        if (isWanted(name.box)) {
            paintName(painter, *name.text, name.box.topLeft(), LabelKind::Departement);
        }
    }
}

} // namespace

QPen edgePen() {
    return {kInk, 34, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

std::array<QPen, 2> epciPens(const MapSheet& sheet) {
    return {QPen(Qt::white, 46, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin),
            QPen(sheet.within ? kFaint : kEpciInk, 22, Qt::SolidLine, Qt::RoundCap, Qt::BevelJoin)};
}

std::array<QPen, 2> openedPens() {
    return {QPen(Qt::white, 76, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin),
            QPen(kInk, 38, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin)};
}

MapLayout paintMap(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                   const QRectF& target) {
    MapLayout layout = layoutMap(sheet, view, target);
    paintMapParts(painter, sheet, layout, view, target, std::span(&target, 1));
    return layout;
}

void paintMapParts(QPainter& painter, const MapSheet& sheet, const MapLayout& layout,
                   const ViewTransform& view, const QRectF& target, std::span<const QRectF> parts) {
    const IsWanted isWanted = [&](const QRectF& reach) {
        return std::ranges::any_of(parts, [&](const QRectF& part) { return part.intersects(reach); });
    };
    painter.save();
    painter.setClipRect(target, painter.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
    painter.fillRect(target, toQt(sheet.palette().unknown));
    painter.setRenderHint(QPainter::Antialiasing);
    LayerMarks layers(painter);
    layers.change(PdfLayer::Communes);
    paintCommunes(painter, sheet, view, isWanted);
    paintEpciBorders(painter, sheet, view, isWanted);
    paintEdge(painter, sheet, view, isWanted);
    paintSubjectOutline(painter, sheet, view);
    paintOpened(painter, sheet, view);
    paintCircles(painter, sheet, view, isWanted);
    layers.change(PdfLayer::Qpvs);
    paintQpvOutlines(painter, sheet, view);
    paintSigns(painter, sheet, layout, isWanted, layers);
    layers.change(PdfLayer::Names);
    paintNeighbourNames(painter, layout, isWanted);
    paintLabels(painter, layout, isWanted);
    layers.end();
    painter.restore();
}

} // namespace maillage
