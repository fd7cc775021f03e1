#include "app/render/map/sign_painter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/hatch_painter.hpp"
#include "app/render/map/inks.hpp"

#include <cmath>

namespace maillage {

namespace {

constexpr double kBadge = 200;
constexpr double kWideBadge = 245;
constexpr QPointF kLetterStep(230, -190); // from a sign to its letter

QPolygonF star(QPointF c, double radius) {
    QPolygonF polygon;
    for (int k = 0; k < 10; ++k) {
        const double r = k % 2 == 0 ? radius : radius * 0.42;
        const double angle = -M_PI / 2 + k * M_PI / 5;
        polygon << QPointF(c.x() + r * std::cos(angle), c.y() + r * std::sin(angle));
    }
    return polygon;
}

/// Broken where what the QPV has is a supposition.
QPen ringPen(const Palette& palette, bool isGap, bool isSupposed) {
    QPen pen(toQt(isGap ? palette.qpvGap : palette.qpvServed), 30);
    if (isSupposed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2.6, 1.7});
    }
    return pen;
}

/// Over a structure that the scenario closes or changes: a cross, or a frame, edged in white.
void paintMark(QPainter& painter, const Palette& palette, SymbolMark mark, QPointF c, bool isFaint) {
    constexpr double kArm = 130;
    painter.setBrush(Qt::NoBrush);
    const QColor ink =
        isFaint ? kFaint : toQt(mark == SymbolMark::Closed ? palette.qpvGap : palette.qpvServed);
    for (const QPen& pen : {QPen(Qt::white, 58), QPen(ink, 28)}) {
        painter.setPen(pen);
        if (mark == SymbolMark::Closed) {
            painter.drawLine(c + QPointF(-kArm, -kArm), c + QPointF(kArm, kArm));
            painter.drawLine(c + QPointF(-kArm, kArm), c + QPointF(kArm, -kArm));
        } else if (mark == SymbolMark::Changed) {
            painter.drawRect(QRectF(c - QPointF(150, 150), QSizeF(300, 300)));
        }
    }
}

} // namespace

void paintSymbol(QPainter& painter, const Palette& palette, SymbolKind kind, QPointF c, bool isSupposed,
                 SymbolMark mark, bool isFaint) {
    constexpr double kRadius = 100;
    const QColor& ink = isFaint ? kFaint : kInk;
    if (mark == SymbolMark::Changed) {
        paintMark(painter, palette, mark, c, isFaint);
    }
    // A supposed place is drawn hollow; a known one is edged in white, to be seen on dark communes too.
    painter.setPen(isSupposed ? QPen(ink, 22) : QPen(Qt::white, 16));
    painter.setBrush(isSupposed ? QColor(Qt::white) : ink);
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
        // In a white casing, to be seen on dark communes too.
        for (const QPen& pen :
             {QPen(Qt::white, 66), ringPen(palette, kind == SymbolKind::QpvGap, isSupposed)}) {
            painter.setPen(pen);
            painter.drawEllipse(c, 170, 170);
            if (kind == SymbolKind::QpvGap) {
                painter.drawEllipse(c, 245, 245);
            }
        }
        break;
    case SymbolKind::Patch:
        painter.setPen(QPen(kInk, 20));
        painter.setBrush(Qt::white);
        painter.drawEllipse(c, kBadge, kBadge);
        break;
    }
    if (mark == SymbolMark::Closed) {
        paintMark(painter, palette, mark, c, isFaint);
    }
}

void paintSide(QPainter& painter, QPointF centre, SymbolSide side) {
    if (side == SymbolSide::Both) {
        return;
    }
    constexpr double kDisc = 150;
    const QPointF c = centre + kLetterStep;
    painter.setPen(QPen(kInk, 18));
    painter.setBrush(Qt::white);
    painter.drawEllipse(c, kDisc, kDisc);
    painter.setFont(pageFont(kSmallestType, true));
    painter.drawText(QRectF(c - QPointF(kDisc, kDisc), QSizeF(2 * kDisc, 2 * kDisc)),
                     Qt::AlignCenter | Qt::TextDontClip,
                     side == SymbolSide::A ? QStringLiteral("A") : QStringLiteral("B"));
}

void paintReaches(QPainter& painter, const MapSheet& sheet, const ViewTransform& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const Reach& reach : sheet.reaches) {
        const double radius = reach.kilometres * 1000 * view.scale;
        for (const QPen& pen : {QPen(Qt::white, 40), QPen(kInk, 16, Qt::DashLine)}) {
            painter.setPen(pen);
            painter.drawEllipse(view.toPage(reach.centre), radius, radius);
        }
    }
    painter.restore();
}

void paintBadge(QPainter& painter, QPointF centre, std::size_t number, bool isGathered, bool isFaint) {
    painter.setPen(QPen(isGathered ? QColor(Qt::white) : kInk, 20));
    painter.setBrush(!isGathered ? QColor(Qt::white) : isFaint ? kQuiet : kInk);
    // Three figures are as large as two: the badge is wider.
    painter.drawEllipse(centre, number < 100 ? kBadge : kWideBadge, kBadge);
    painter.setPen(isGathered ? QColor(Qt::white) : kInk);
    painter.setFont(pageFont(250, true));
    painter.drawText(QRectF(centre - QPointF(kBadge, kBadge), QSizeF(2 * kBadge, 2 * kBadge)),
                     Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
}

void paintGroupedRings(QPainter& painter, const Palette& palette, QPointF centre, std::size_t number,
                       bool hasGap) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(centre, kGroupedRingReach - 5, kGroupedRingReach - 5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(toQt(hasGap ? palette.qpvGap : palette.qpvServed), 30));
    painter.drawEllipse(centre, 245, 245);
    if (hasGap) {
        painter.drawEllipse(centre, 185, 185);
    }
    painter.setPen(kInk);
    painter.setFont(pageFont(number < 100 ? 250 : 190, true));
    painter.drawText(QRectF(centre - QPointF(kBadge, kBadge), QSizeF(2 * kBadge, 2 * kBadge)),
                     Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
}

void paintCircle(QPainter& painter, QPointF centre, double radius, const LegendEntry& entry) {
    painter.setPen(QPen(kInk, radius > 60 ? 10 : 5));
    painter.setBrush(toQt(entry.fill));
    painter.drawEllipse(centre, radius, radius);
    if (entry.hatch == Hatch::None && !entry.isSupposed) {
        return;
    }
    constexpr int kCorners = 48;
    std::vector<MapPoint> ring;
    for (int k = 0; k <= kCorners; ++k) {
        const double angle = 2 * M_PI * k / kCorners;
        ring.push_back({centre.x() + radius * std::cos(angle), centre.y() + radius * std::sin(angle)});
    }
    paintHatch(painter, {ring}, entry);
}

/// Half the side of the square that a sign takes, its pen included.
double reachOf(const Symbol& symbol) {
    if (symbol.side != SymbolSide::Both) {
        return 395;
    }
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
        return 205;
    case SymbolKind::QpvGap:
        return 280;
    case SymbolKind::Patch:
        return kBadge + 15;
    }
    return 0;
}

} // namespace maillage
