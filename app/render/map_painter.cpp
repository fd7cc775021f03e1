#include "app/render/map_painter.hpp"

#include "app/render/inks.hpp"
#include "app/render/qt_text.hpp"
#include "core/carto/hatch.hpp"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

namespace maillage {

namespace {

constexpr double kSnap = 5;          // 0.05 mm: corners nearer than this are one on paper
constexpr double kHatchSpacing = 90; // 0.9 mm

QColor toQt(Colour c) {
    return {c.red, c.green, c.blue};
}

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

QPainterPath pathOf(const std::vector<std::vector<MapPoint>>& rings) {
    QPainterPath path;
    for (const auto& ring : rings) {
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.size()));
        for (const MapPoint& p : ring) {
            polygon << QPointF(p.x, p.y);
        }
        path.addPolygon(polygon);
    }
    return path;
}

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

QPolygonF star(QPointF c, double radius) {
    QPolygonF polygon;
    for (int k = 0; k < 10; ++k) {
        const double r = k % 2 == 0 ? radius : radius * 0.42;
        const double angle = -M_PI / 2 + k * M_PI / 5;
        polygon << QPointF(c.x() + r * std::cos(angle), c.y() + r * std::sin(angle));
    }
    return polygon;
}

/// Over a structure that the scenario closes or changes: a cross, or a frame, edged in white.
void paintMark(QPainter& painter, SymbolMark mark, QPointF c) {
    constexpr double kArm = 130;
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen :
         {QPen(Qt::white, 58), QPen(toQt(mark == SymbolMark::Closed ? kQpvGap : kQpvServed), 28)}) {
        painter.setPen(pen);
        if (mark == SymbolMark::Closed) {
            painter.drawLine(c + QPointF(-kArm, -kArm), c + QPointF(kArm, kArm));
            painter.drawLine(c + QPointF(-kArm, kArm), c + QPointF(kArm, -kArm));
        } else if (mark == SymbolMark::Changed) {
            painter.drawRect(QRectF(c - QPointF(150, 150), QSizeF(300, 300)));
        }
    }
}

void paintSymbol(QPainter& painter, SymbolKind kind, QPointF c, bool isSupposed,
                 SymbolMark mark = SymbolMark::None) {
    constexpr double kRadius = 100;
    if (mark == SymbolMark::Changed) {
        paintMark(painter, mark, c);
    }
    // A supposed place is drawn hollow; a known one is edged in white, to be seen on dark communes too.
    painter.setPen(isSupposed ? QPen(kInk, 22) : QPen(Qt::white, 16));
    painter.setBrush(isSupposed ? QColor(Qt::white) : kInk);
    switch (kind) {
    case SymbolKind::CentreSocial:
        painter.drawEllipse(c, kRadius, kRadius);
        break;
    case SymbolKind::Evs:
        painter.drawPolygon(
            QPolygonF({c + QPointF(0, -kRadius * 1.15), c + QPointF(kRadius * 1.1, kRadius * 0.8),
                       c + QPointF(-kRadius * 1.1, kRadius * 0.8)}));
        break;
    case SymbolKind::Simulated:
        painter.drawPolygon(star(c, kRadius * 1.9));
        break;
    case SymbolKind::QpvServed:
    case SymbolKind::QpvGap:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(toQt(kind == SymbolKind::QpvGap ? kQpvGap : kQpvServed), 30));
        painter.drawEllipse(c, 170, 170);
        if (kind == SymbolKind::QpvGap) {
            painter.drawEllipse(c, 245, 245);
        }
        break;
    }
    if (mark == SymbolMark::Closed) {
        paintMark(painter, mark, c);
    }
}

/// Real text over a white casing, readable on light and dark communes alike. On pixels the casing is the text
/// itself, shifted: stroking outlines took ten times as long as the whole map. In a vector file it is one
/// outline, so that the text is found once.
void paintLabel(QPainter& painter, const QFont& font, QPointF baseline, const QString& text) {
    constexpr double kCasing = 31;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        constexpr double kDiagonal = kCasing * 0.7;
        painter.setPen(Qt::white);
        for (const QPointF& shift :
             {QPointF(kCasing, 0), QPointF(-kCasing, 0), QPointF(0, kCasing), QPointF(0, -kCasing),
              QPointF(kDiagonal, kDiagonal), QPointF(-kDiagonal, kDiagonal), QPointF(kDiagonal, -kDiagonal),
              QPointF(-kDiagonal, -kDiagonal)}) {
            painter.drawText(baseline + shift, text);
        }
    } else {
        QPainterPath outline;
        outline.addText(baseline, font, text);
        painter.strokePath(outline, QPen(Qt::white, 2 * kCasing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(kInk);
    painter.drawText(baseline, text);
}

/// How many names a map of this size bears: a name needs room of about its commune's width.
std::size_t labelLimit(const MapSheet& sheet, const ViewTransform& view) {
    const Envelope& extent = sheet.baseMap->envelope();
    const auto communes = static_cast<double>(std::max<std::size_t>(sheet.baseMap->areas().size(), 1));
    const double width = std::sqrt(extent.width() * extent.height() / communes) * view.scale;
    return width > 2500 ? 400 : width > 1300 ? 80 : width > 250 ? 26 : 12;
}

/// Half the side of the square that a sign takes, its pen included.
double reachOf(const Symbol& symbol) {
    if (symbol.mark != SymbolMark::None) {
        return 180;
    }
    switch (symbol.kind) {
    case SymbolKind::CentreSocial:
    case SymbolKind::Evs:
        return 125;
    case SymbolKind::Simulated:
        return 200;
    case SymbolKind::QpvServed:
        return 190;
    case SymbolKind::QpvGap:
        return 265;
    }
    return 0;
}

PageBox boxOf(const QRectF& r) {
    return {r.left(), r.top(), r.right(), r.bottom()};
}

const QFont& labelFont() {
    static const QFont kFont = pageFont(225);
    return kFont;
}
constexpr double kAround = 60; // a casing, and air beside it

void paintLabels(QPainter& painter, const MapSheet& sheet, const std::vector<PlacedLabel>& labels,
                 const std::function<bool(const QRectF&)>& isWanted) {
    const QFontMetricsF metrics(labelFont());
    painter.setFont(labelFont());
    for (const PlacedLabel& label : labels) {
        if (isWanted(labelReach(label))) {
            const QPointF baseline(label.box.left + kAround, label.box.bottom - metrics.descent());
            paintLabel(painter, labelFont(), baseline,
                       QString::fromStdString(sheet.labels[label.index].text));
        }
    }
}

SymbolKind symbolOf(LegendKind kind) {
    if (kind == LegendKind::StructureEvs) {
        return SymbolKind::Evs;
    }
    if (kind == LegendKind::StructureSimulated) {
        return SymbolKind::Simulated;
    }
    if (kind == LegendKind::QpvServed) {
        return SymbolKind::QpvServed;
    }
    if (kind == LegendKind::QpvGap) {
        return SymbolKind::QpvGap;
    }
    return SymbolKind::CentreSocial;
}

SymbolMark markOf(LegendKind kind) {
    switch (kind) {
    case LegendKind::StructureClosed:
    case LegendKind::StructureClosedSince:
        return SymbolMark::Closed;
    case LegendKind::StructureChanged:
    case LegendKind::StructureOpenedSince:
        return SymbolMark::Changed;
    default:
        return SymbolMark::None;
    }
}

} // namespace

std::vector<QPointF> signPlaces(const MapSheet& sheet, const ViewTransform& view) {
    constexpr double kStep = 235;
    const std::vector<double> steps = sideSteps(sheet.symbols);
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        places.push_back(view.toPage(sheet.symbols[i].point) + QPointF(kStep * steps[i], 0));
    }
    return places;
}

ViewTransform ViewTransform::fitting(const Envelope& envelope, const QRectF& target, double margin) {
    const QRectF inner = target.adjusted(margin, margin, -margin, -margin);
    const double scale = std::min(inner.width() / envelope.width(), inner.height() / envelope.height());
    const MapPoint centre = envelope.centre();
    return {{centre.x - inner.width() / 2 / scale, centre.y + inner.height() / 2 / scale},
            inner.topLeft(),
            scale};
}

/// The most important names first, each only where nothing is yet.
MapLayout layoutMap(const MapSheet& sheet, const ViewTransform& view, const QRectF& target) {
    MapLayout layout{signPlaces(sheet, view), {}};
    const QFontMetricsF metrics(labelFont());
    std::vector<PageBox> signs;
    for (std::size_t i = 0; i < layout.signs.size(); ++i) {
        const double reach = reachOf(sheet.symbols[i]);
        signs.push_back(boxOf(QRectF(layout.signs[i] - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach))));
    }
    std::vector<PagePlace> anchors;
    anchors.reserve(sheet.labels.size());
    for (const Label& label : sheet.labels) {
        const QPointF c = view.toPage(label.point);
        anchors.push_back({c.x(), c.y()});
    }
    const auto sizeOf = [&](std::size_t i) {
        return PageSize{metrics.horizontalAdvance(QString::fromStdString(sheet.labels[i].text)) + 2 * kAround,
                        metrics.height()};
    };
    layout.labels = placeLabels(anchors, signs, boxOf(target), labelLimit(sheet, view), sizeOf);
    return layout;
}

QRectF communeReach(const MapSheet& sheet, std::size_t commune, const ViewTransform& view) {
    constexpr double kBorderReach = 20; // half a pen, and a corner that snaps
    const Envelope& envelope = sheet.baseMap->areas()[commune].envelope();
    return QRectF(view.toPage({envelope.minX, envelope.maxY}), view.toPage({envelope.maxX, envelope.minY}))
        .adjusted(-kBorderReach, -kBorderReach, kBorderReach, kBorderReach);
}

QRectF signReach(const Symbol& symbol, QPointF place) {
    const double reach = reachOf(symbol) + 40;
    return {place - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

QRectF labelReach(const PlacedLabel& label) {
    constexpr double kOverhang = 30; // of a letter that leans out of its box
    const PageBox& box = label.box;
    return QRectF(QPointF(box.left, box.top), QPointF(box.right, box.bottom))
        .adjusted(-kOverhang, -kOverhang, kOverhang, kOverhang);
}

void paintMap(QPainter& painter, const MapSheet& sheet, const ViewTransform& view, const QRectF& target) {
    paintMapParts(painter, sheet, layoutMap(sheet, view, target), view, target, std::span(&target, 1));
}

void paintMapParts(QPainter& painter, const MapSheet& sheet, const MapLayout& layout,
                   const ViewTransform& view, const QRectF& target, std::span<const QRectF> parts) {
    const auto isWanted = [&](const QRectF& reach) {
        return std::ranges::any_of(parts, [&](const QRectF& part) { return part.intersects(reach); });
    };
    painter.save();
    painter.setClipRect(target, painter.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Area>& areas = sheet.baseMap->areas();
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i].isEmpty() || !isWanted(communeReach(sheet, i, view))) {
            continue;
        }
        const auto rings = ringsOf(areas[i], view);
        const LegendEntry& entry = sheet.legend[sheet.fillOf[i]];
        painter.setPen(QPen(kBorder, 7, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin));
        painter.setBrush(toQt(entry.fill));
        painter.drawPath(pathOf(rings));
        paintHatch(painter, rings, entry.hatch, entry.fill);
    }
    for (const QpvOutline& outline : sheet.qpvOutlines) {
        painter.setPen(
            QPen(toQt(outline.isGap ? kQpvGap : kQpvServed), 22, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(pathOf(ringsOf(outline.area, view)));
    }
    for (std::size_t i = 0; i < layout.signs.size(); ++i) {
        const Symbol& symbol = sheet.symbols[i];
        if (isWanted(signReach(symbol, layout.signs[i]))) {
            paintSymbol(painter, symbol.kind, layout.signs[i], symbol.isSupposed, symbol.mark);
        }
    }
    paintLabels(painter, sheet, layout.labels, isWanted);
    painter.restore();
}

double paintLegend(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    constexpr double kSampleWidth = 620;
    constexpr double kSampleHeight = 330;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(pageFont(270));
    const double textLeft = topLeft.x() + kSampleWidth + 220;
    const double textWidth = width - kSampleWidth - 220;
    double y = topLeft.y();
    for (std::size_t i = 0; i < sheet.legend.size(); ++i) {
        const LegendEntry& entry = sheet.legend[i];
        const QRectF sample(topLeft.x(), y, kSampleWidth, kSampleHeight);
        if (i < sheet.fillCount) {
            painter.setPen(QPen(kBorder, 10));
            painter.setBrush(toQt(entry.fill));
            painter.drawRect(sample);
            const std::vector<std::vector<MapPoint>> ring{{{sample.left(), sample.top()},
                                                           {sample.right(), sample.top()},
                                                           {sample.right(), sample.bottom()},
                                                           {sample.left(), sample.bottom()},
                                                           {sample.left(), sample.top()}}};
            paintHatch(painter, ring, entry.hatch, entry.fill);
        } else {
            paintSymbol(painter, symbolOf(entry.kind), sample.center(),
                        entry.kind == LegendKind::SupposedSeat, markOf(entry.kind));
        }
        painter.setPen(kInk);
        const QString text = legendText(entry) +
                             QStringLiteral(" (%1)").arg(integerText(static_cast<std::int64_t>(entry.count)));
        QRectF used;
        painter.drawText(QRectF(textLeft, y, textWidth, 2000),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text, &used);
        y += std::max(used.height(), kSampleHeight) + 160;
    }
    painter.restore();
    return y - topLeft.y();
}

void paintScaleBar(QPainter& painter, const ViewTransform& view, QPointF at, double width) {
    const double kilometres = roundScaleBar(width / 4 / view.scale / 1000);
    const double length = kilometres * 1000 * view.scale;
    painter.save();
    painter.setPen(QPen(kInk, 25));
    painter.drawLine(at, at + QPointF(length, 0));
    for (const double x : {0.0, length / 2, length}) {
        painter.drawLine(at + QPointF(x, 0), at + QPointF(x, -110));
    }
    painter.setFont(pageFont(250));
    painter.drawText(QRectF(at + QPointF(0, -480), QSizeF(length + 900, 340)),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip, QStringLiteral("0"));
    painter.drawText(QRectF(at + QPointF(length - 200, -480), QSizeF(1200, 340)),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextDontClip,
                     decimalText(kilometres, kilometres < 1 ? 1 : 0) + QStringLiteral("\u00A0km"));
    painter.restore();
}

void paintNorthArrow(QPainter& painter, QPointF centre) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    painter.drawPolygon(QPolygonF({centre + QPointF(0, -420), centre + QPointF(190, 250),
                                   centre + QPointF(0, 110), centre + QPointF(-190, 250)}));
    painter.setPen(kInk);
    painter.setFont(pageFont(300, true));
    painter.drawText(QRectF(centre + QPointF(-300, 250), QSizeF(600, 420)), Qt::AlignCenter,
                     QStringLiteral("N"));
    painter.restore();
}

} // namespace maillage
