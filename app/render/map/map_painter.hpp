// The one painter of maps: screen, PNG, SVG and PDF call the same functions. Units are hundredths of a
// millimetre.
#pragma once

#include "app/render/map/fonts.hpp"
#include "app/render/map/map_layout.hpp"

#include <QPainter>

#include <array>
#include <span>

namespace maillage {

/// The grey that lies outside, fills, hatches, borders, signs and labels, clipped to `target`. Returns where
/// signs and names are.
MapLayout paintMap(QPainter& painter, const MapSheet& sheet, const ViewTransform& view, const QRectF& target);
/// The same, with its layout, of what reaches into one of `parts`; the painter's clip keeps it there.
void paintMapParts(QPainter& painter, const MapSheet& sheet, const MapLayout& layout,
                   const ViewTransform& view, const QRectF& target, std::span<const QRectF> parts);

/// The line around the territory, and the two that the border of an EPCI is drawn with, one over the other.
[[nodiscard]] QPen edgePen();
[[nodiscard]] std::array<QPen, 2> epciPens(const MapSheet& sheet);
/// The two of the territory that a scenario gives to structures.
[[nodiscard]] std::array<QPen, 2> openedPens();

} // namespace maillage
