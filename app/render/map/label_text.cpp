#include "app/render/map/label_text.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTextLayout>

#include <array>
#include <cmath>
#include <map>

namespace maillage {

namespace {

/// Names as they are set in one family.
struct Face {
    QFont commune = pageFont(kSmallestType);
    QFont epci = pageFont(kSmallestType, true);
    QFont qpv = pageFont(kSmallestType, true);
    QFont departement = wideFont(kWideType);
    std::array<std::map<QString, NameText>, 6> texts;
};

Face& face() {
    // Nodes stay where they are: layouts point to them, after the family has changed too.
    thread_local std::map<QString, Face> known;
    return known[pageFamily()];
}

const QFont& fontOf(LabelKind kind) {
    return kind == LabelKind::Departement                                ? face().departement
           : kind == LabelKind::Qpv                                      ? face().qpv
           : kind == LabelKind::Epci || kind == LabelKind::NeighbourEpci ? face().epci
                                                                         : face().commune;
}

const QColor& inkOf(LabelKind kind) {
    return kind == LabelKind::Commune || kind == LabelKind::Qpv ? kInk
           : kind == LabelKind::Epci                            ? kEpciInk
           : kind == LabelKind::Departement                     ? kDepartementInk
                                                                : kQuiet;
}

/// From the baseline's start.
QList<QGlyphRun> shaped(const QString& text, const QFont& font) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    line.setPosition(QPointF(0, -line.ascent()));
    return layout.glyphRuns();
}

NameLines measured(const QStringList& lines, LabelKind kind) {
    const QFontMetricsF metrics(fontOf(kind));
    NameLines name{lines, {}, {}, {}};
    std::vector<QRectF> inks;
    double width = 0;
    for (const QString& line : lines) {
        inks.push_back(metrics.tightBoundingRect(line));
        width = std::max(width, inks.back().width());
    }
    const double pitch = metrics.height() * 0.88;
    const double top = -inks.front().top();
    for (std::size_t k = 0; k < inks.size(); ++k) {
        name.baselines.emplace_back((width - inks[k].width()) / 2 - inks[k].left(),
                                    top + static_cast<double>(k) * pitch);
    }
    name.size = QSizeF(width, name.baselines.back().y() + inks.back().bottom());
    for (const QString& line : lines) {
        name.glyphs.push_back(shaped(line, fontOf(kind)));
    }
    return name;
}

/// After a hyphen or at a space, where the longer part is shortest; short words at an end stay with theirs.
QStringList brokenInTwo(const QString& name) {
    constexpr qsizetype kShortest = 10;
    constexpr qsizetype kLeastPart = 4; // no article stands alone
    qsizetype best = -1;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if ((name[i] != u'-' && name[i] != u' ') || i < kLeastPart || name.size() - i <= kLeastPart) {
            continue;
        }
        if (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size())) {
            best = i;
        }
    }
    if (best < 0 || name.size() < kShortest) {
        return {};
    }
    return {name.left(name[best] == u'-' ? best + 1 : best), name.mid(best + 1)};
}

/// On pixels the casing is the text itself, shifted: stroking outlines took ten times as long as the whole
/// map, and shaping the text for each shift most of what was left.
void paintPixels(QPainter& painter, const NameLines& name, QPointF topLeft, QPointF shift) {
    for (std::size_t k = 0; k < name.baselines.size(); ++k) {
        for (const QGlyphRun& run : name.glyphs[k]) {
            painter.drawGlyphRun(topLeft + name.baselines[k] + shift, run);
        }
    }
}

void paintPixelCasing(QPainter& painter, const NameLines& name, QPointF topLeft) {
    constexpr double kDiagonal = kCasing * 0.7;
    painter.setPen(Qt::white);
    for (const QPointF& shift :
         {QPointF(kCasing, 0), QPointF(-kCasing, 0), QPointF(0, kCasing), QPointF(0, -kCasing),
          QPointF(kDiagonal, kDiagonal), QPointF(-kDiagonal, kDiagonal), QPointF(kDiagonal, -kDiagonal),
          QPointF(-kDiagonal, -kDiagonal)}) {
        paintPixels(painter, name, topLeft, shift);
    }
}

/// In a vector file the casing is one outline, so that the text is found once.
void paintVectorCasing(QPainter& painter, const NameLines& name, QPointF topLeft, const QFont& font) {
    QPainterPath outline;
    for (std::size_t k = 0; k < name.baselines.size(); ++k) {
        outline.addText(topLeft + name.baselines[k], font, name.lines[static_cast<int>(k)]);
    }
    painter.strokePath(outline, QPen(Qt::white, 2 * kCasing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

const NameText& nameText(const QString& name, LabelKind kind) {
    std::map<QString, NameText>& texts = face().texts.at(static_cast<std::size_t>(kind));
    const auto found = texts.find(name);
    if (found != texts.end()) {
        return found->second;
    }
    NameText text{measured({name}, kind), {}};
    if (const QStringList lines = brokenInTwo(name); !lines.isEmpty()) {
        text.broken = measured(lines, kind);
    }
    return texts.emplace(name, std::move(text)).first->second;
}

void paintName(QPainter& painter, const NameLines& name, QPointF topLeft, LabelKind kind) {
    const QColor& ink = inkOf(kind);
    // Every casing before any ink: a line would cut into the one above.
    const bool isCased = kind != LabelKind::Departement;
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        if (isCased) {
            paintPixelCasing(painter, name, topLeft);
        }
        painter.setPen(ink);
        paintPixels(painter, name, topLeft, QPointF());
        return;
    }
    if (isCased) {
        paintVectorCasing(painter, name, topLeft, fontOf(kind));
    }
    painter.setFont(fontOf(kind));
    painter.setPen(ink);
    for (std::size_t k = 0; k < name.baselines.size(); ++k) {
        painter.drawText(topLeft + name.baselines[k], name.lines[static_cast<int>(k)]);
    }
}

} // namespace maillage
