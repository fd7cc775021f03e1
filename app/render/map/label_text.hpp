// Names on the map: how large they are, where they break, how they are drawn.
#pragma once

#include <QGlyphRun>
#include <QPainter>
#include <QStringList>

namespace maillage {

/// Beside what a map is about, names are quiet.
enum class LabelKind { Commune, Epci, NeighbourCommune, NeighbourEpci, Qpv, Departement };

/// A name in one line or two, centred about each other, with the box of its ink from its top left corner
/// (hundredths of a millimetre).
struct NameLines {
    QStringList lines;
    /// Baseline's start of each line, from the box's top left corner.
    std::vector<QPointF> baselines;
    QSizeF size;
    /// The same text, shaped once, each line from its baseline's start: pixels are drawn from it.
    std::vector<QList<QGlyphRun>> glyphs;
};
struct NameText {
    NameLines whole;
    /// Empty lines where it cannot be broken, after a hyphen or at a space.
    NameLines broken;
};

/// Measured once per name.
[[nodiscard]] const NameText& nameText(const QString& name, LabelKind kind);

/// Real text over a white casing, readable on light and dark communes alike; that of a département, which
/// stands on one grey, without.
void paintName(QPainter& painter, const NameLines& name, QPointF topLeft, LabelKind kind);

/// How far the casing reaches beyond the ink.
inline constexpr double kCasing = 31;

} // namespace maillage
