// The signs of the map: structures, QPV, numbers; on the map and in the legend alike.
#pragma once

#include "app/render/map/view_transform.hpp"
#include "core/carto/map_sheet.hpp"

#include <QPainter>

namespace maillage {

[[nodiscard]] inline QColor toQt(Colour c) {
    return {c.red, c.green, c.blue};
}

/// In the colours of `palette`; a supposed place is drawn hollow, one beside what the map is about faint.
void paintSymbol(QPainter& painter, const Palette& palette, SymbolKind kind, QPointF centre,
                 bool isSupposed = false, SymbolMark mark = SymbolMark::None, bool isFaint = false);
/// The letter of the one of two scenarios that has a structure, beside its sign; nothing for both.
void paintSide(QPainter& painter, QPointF centre, SymbolSide side);
/// How far each simulated structure serves, by its scenario: a dashed circle over the map.
void paintReaches(QPainter& painter, const MapSheet& sheet, const ViewTransform& view);
/// A number in a disc: the rank of a patch, or how many signs are gathered there (`isGathered`, bolder).
void paintBadge(QPainter& painter, QPointF centre, std::size_t number, bool isGathered = false,
                bool isFaint = false);
/// Several QPV drawn as one: their number in a ring, doubled where one of them has no structure.
void paintGroupedRings(QPainter& painter, const Palette& palette, QPointF centre, std::size_t number,
                       bool hasGap);
/// A circle of a commune's population in the fill of its class.
void paintCircle(QPainter& painter, QPointF centre, double radius, const LegendEntry& entry);

/// Half the side of the square that a sign takes, its pen included, hundredths of a millimetre.
[[nodiscard]] double reachOf(const Symbol& symbol);
/// The same of a badge, and of a ring around a number.
inline constexpr double kBadgeReach = 215;
inline constexpr double kGroupedRingReach = 265;

} // namespace maillage
