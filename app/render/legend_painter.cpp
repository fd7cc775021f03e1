#include "app/render/legend_painter.hpp"

#include "app/render/fonts.hpp"
#include "app/render/hatch_painter.hpp"
#include "app/render/inks.hpp"
#include "app/render/qt_text.hpp"
#include "app/render/sign_painter.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr double kSampleWidth = 620;
constexpr double kSampleHeight = 330;
constexpr double kGap = 160;
constexpr double kTextGap = 220;

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
    if (kind == LegendKind::Patch) {
        return SymbolKind::Patch;
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

double radiusOf(const MapSheet& sheet, const LegendEntry& entry) {
    return sheet.circles.empty() ? 0 : circleRadius(entry.population, sheet.largestCircle);
}

/// The same for every entry, so that names stand in one line.
double sampleWidth(const MapSheet& sheet) {
    double width = kSampleWidth;
    for (const LegendEntry& entry : sheet.legend) {
        if (entry.kind == LegendKind::CircleSize) {
            width = std::max(width, 2 * radiusOf(sheet, entry));
        }
    }
    return width;
}

void paintFill(QPainter& painter, const QRectF& sample, const LegendEntry& entry) {
    painter.setPen(QPen(kBorder, 10));
    painter.setBrush(toQt(entry.fill));
    painter.drawRect(sample);
    paintHatch(painter,
               {{{sample.left(), sample.top()},
                 {sample.right(), sample.top()},
                 {sample.right(), sample.bottom()},
                 {sample.left(), sample.bottom()},
                 {sample.left(), sample.top()}}},
               entry.hatch, entry.fill);
}

void paintSample(QPainter& painter, const MapSheet& sheet, std::size_t rank, const QRectF& sample) {
    const LegendEntry& entry = sheet.legend[rank];
    if (entry.kind == LegendKind::CircleSize) {
        painter.setPen(QPen(kInk, 10));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(sample.center(), radiusOf(sheet, entry), radiusOf(sheet, entry));
    } else if (entry.kind == LegendKind::Patch) {
        if (entry.rank > 0) {
            paintBadge(painter, sample.center(), entry.rank);
        }
    } else if (rank >= sheet.fillCount) {
        paintSymbol(painter, sheet.palette(), symbolOf(entry.kind), sample.center(),
                    entry.kind == LegendKind::SupposedSeat, markOf(entry.kind));
    } else if (sheet.circles.empty() || entry.kind == LegendKind::Unknown) {
        paintFill(painter,
                  QRectF(sample.center() - QPointF(kSampleWidth, kSampleHeight) / 2,
                         QSizeF(kSampleWidth, kSampleHeight)),
                  entry);
    } else {
        paintCircle(painter, sample.center(), kSampleHeight / 2, entry);
    }
}

} // namespace

double paintLegendEntry(QPainter& painter, const MapSheet& sheet, std::size_t rank, QPointF topLeft,
                        double width) {
    const LegendEntry& entry = sheet.legend[rank];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = sampleWidth(sheet);
    const double height = entry.kind == LegendKind::CircleSize
                              ? std::max(kSampleHeight, 2 * radiusOf(sheet, entry))
                              : kSampleHeight;
    paintSample(painter, sheet, rank, QRectF(topLeft, QSizeF(column, height)));
    painter.setFont(pageFont(270));
    painter.setPen(kInk);
    QRectF used;
    const double textLeft = topLeft.x() + column + kTextGap;
    const double textTop = topLeft.y() + (height - kSampleHeight) / 2;
    painter.drawText(QRectF(textLeft, textTop, width - column - kTextGap, 2000),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, legendLine(entry), &used);
    painter.restore();
    return std::max(used.bottom() - topLeft.y(), height) + kGap;
}

double paintLegendNote(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    const QString note = legendNote(sheet);
    if (note.isEmpty()) {
        return 0;
    }
    painter.save();
    painter.setFont(pageFont(230));
    painter.setPen(kQuiet);
    QRectF used;
    painter.drawText(QRectF(topLeft.x(), topLeft.y(), width, 3000),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note, &used);
    painter.restore();
    return used.height() + kGap;
}

double paintLegend(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    double y = topLeft.y();
    for (std::size_t i = 0; i < sheet.legend.size(); ++i) {
        y += paintLegendEntry(painter, sheet, i, QPointF(topLeft.x(), y), width);
    }
    y += paintLegendNote(painter, sheet, QPointF(topLeft.x(), y), width);
    return y - topLeft.y();
}

} // namespace maillage
