#include "app/render/page/parts/legend_painter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/hatch_painter.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/map/map_painter.hpp"
#include "app/render/map/sign_painter.hpp"
#include "app/render/page/parts/page_parts.hpp"
#include "app/text/map/layout_text.hpp"
#include "app/text/map/legend_text.hpp"
#include "app/text/map/legend_words.hpp"
#include "app/text/qt_text.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace maillage {

namespace {

constexpr double kSampleWidth = 620;
constexpr double kSampleHeight = 330;
constexpr double kLegendGap = 160;
constexpr double kPageGap = 100; // paper is read closer
constexpr double kTextGap = 220;
constexpr double kUnderTitle = 150;

SymbolSide sideOf(LegendKind kind) {
    return kind == LegendKind::StructureInA   ? SymbolSide::A
           : kind == LegendKind::StructureInB ? SymbolSide::B
                                              : SymbolSide::Both;
}

SymbolKind symbolOf(LegendKind kind) {
    if (kind == LegendKind::StructureEvs) {
        return SymbolKind::Evs;
    }
    if (kind == LegendKind::StructureSimulated || sideOf(kind) != SymbolSide::Both) {
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
               entry);
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
        // Its letter stands above and beside it, and must not reach the line above.
        const SymbolSide side = sideOf(entry.kind);
        const QPointF sign = sample.center() + (side == SymbolSide::Both ? QPointF() : QPointF(-90, 70));
        paintSymbol(painter, sheet.palette(), symbolOf(entry.kind), sign,
                    entry.kind == LegendKind::SupposedSeat || entry.isSupposed, markOf(entry.kind),
                    entry.kind == LegendKind::StructureOutside);
        paintSide(painter, sign, side);
    } else if (sheet.circles.empty() || !bearsCircles(entry.kind)) {
        paintFill(painter,
                  QRectF(sample.center() - QPointF(kSampleWidth, kSampleHeight) / 2,
                         QSizeF(kSampleWidth, kSampleHeight)),
                  entry);
    } else {
        paintCircle(painter, sample.center(), kSampleHeight / 2, entry);
    }
}

/// As high as its sign, with a little air: rings and circles of two lines do not touch.
double sampleHeight(const MapSheet& sheet, const LegendEntry& entry) {
    constexpr double kAir = 40;
    if (entry.kind == LegendKind::QpvServed || entry.kind == LegendKind::QpvGap) {
        Symbol ring;
        ring.kind = symbolOf(entry.kind);
        return std::max(kSampleHeight, 2 * reachOf(ring) + kAir - kPageGap);
    }
    return entry.kind == LegendKind::CircleSize ? std::max(kSampleHeight, 2 * radiusOf(sheet, entry))
                                                : kSampleHeight;
}

/// Beside a sample of this height; returns the height used, with the gap below.
double paintWords(QPainter& painter, QPointF topLeft, double width, double column, double height,
                  const QString& words, double gap) {
    const double textLeft = topLeft.x() + column + kTextGap;
    const double textTop = topLeft.y() + (height - kSampleHeight) / 2;
    const double used = paintText(painter, QRectF(textLeft, textTop, width - column - kTextGap, 2000),
                                  pageFont(270), kInk, words);
    return std::max(textTop + used - topLeft.y(), height) + gap;
}

} // namespace

namespace {

double paintEntryAs(QPainter& painter, const MapSheet& sheet, std::size_t rank, QPointF topLeft, double width,
                    const QString& words, double gap) {
    const LegendEntry& entry = sheet.legend[rank];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = sampleWidth(sheet);
    const double height = sampleHeight(sheet, entry);
    paintSample(painter, sheet, rank, QRectF(topLeft, QSizeF(column, height)));
    const double used = paintWords(painter, topLeft, width, column, height, words, gap);
    painter.restore();
    return used;
}

double paintLine(QPainter& painter, const MapSheet& sheet, std::span<const QPen> pens, QPointF topLeft,
                 double width, const QString& words) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = sampleWidth(sheet);
    const double left = topLeft.x() + (column - kSampleWidth) / 2;
    const double y = topLeft.y() + kSampleHeight / 2;
    for (const QPen& pen : pens) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left + 30, y), QPointF(left + kSampleWidth - 30, y));
    }
    const double used = paintWords(painter, topLeft, width, column, kSampleHeight, words, kPageGap);
    painter.restore();
    return used;
}

/// The lines that every map has.
double paintLines(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    if (sheet.ground == nullptr) {
        return 0;
    }
    double y = topLeft.y();
    if (sheet.opened) {
        y += paintLine(painter, sheet, openedPens(), QPointF(topLeft.x(), y), width, openedLine());
    }
    const std::array edge{edgePen()};
    y += paintLine(painter, sheet, edge, QPointF(topLeft.x(), y), width, edgeLine(sheet));
    if (sheet.options.epciBorders && !sheet.ground->epciBorders().empty()) {
        y += paintLine(painter, sheet, epciPens(sheet), QPointF(topLeft.x(), y), width, epciLine());
    }
    return y - topLeft.y();
}

} // namespace

double paintLegendEntry(QPainter& painter, const MapSheet& sheet, std::size_t rank, QPointF topLeft,
                        double width) {
    return paintEntryAs(painter, sheet, rank, topLeft, width, legendLine(sheet, rank), kLegendGap);
}

double paintGatheredEntry(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double column = sampleWidth(sheet);
    const QRectF sample(topLeft, QSizeF(column, kSampleHeight));
    constexpr std::size_t kExample = 3;
    paintBadge(painter, sample.center(), kExample, true);
    const double used =
        paintWords(painter, topLeft, width, column, kSampleHeight, gatheredLine(), kLegendGap);
    painter.restore();
    return used;
}

double paintLegendNote(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width) {
    const QString note = legendNote(sheet);
    if (note.isEmpty()) {
        return 0;
    }
    painter.save();
    painter.setFont(pageFont(kSmallestType));
    painter.setPen(kQuiet);
    QRectF used;
    painter.drawText(QRectF(topLeft.x(), topLeft.y(), width, 3000),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, note, &used);
    painter.restore();
    return used.height() + kLegendGap;
}

double paintLegend(QPainter& painter, const MapSheet& sheet, QPointF topLeft, double width,
                   bool gathersSigns) {
    double y = topLeft.y();
    y += paintText(painter, QRectF(topLeft.x(), y, width, 2000), pageFont(290, true), kInk,
                   legendTitle(sheet)) +
         kUnderTitle;
    for (std::size_t i = 0; i < sheet.legend.size(); ++i) {
        y += paintEntryAs(painter, sheet, i, QPointF(topLeft.x(), y), width, countedLine(sheet, i), kPageGap);
    }
    if (gathersSigns) {
        y += paintGatheredEntry(painter, sheet, QPointF(topLeft.x(), y), width);
    }
    y += paintLines(painter, sheet, QPointF(topLeft.x(), y), width);
    y += paintLegendNote(painter, sheet, QPointF(topLeft.x(), y), width);
    return y - topLeft.y();
}

} // namespace maillage
