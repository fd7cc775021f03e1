// What stands about the insets of QPV: the key of their rings, and the names that no map has room for.
#pragma once

#include "app/render/map/fonts.hpp"
#include "core/carto/map_sheet.hpp"

#include <QPainter>
#include <QStringList>

namespace maillage {

// Hundredths of a millimetre.
inline constexpr int kInsetWords = kSmallestType;
/// A row of the key.
inline constexpr double kInsetKey = 620;

// Each returns the height used.

/// The two kinds of rings, side by side where both fit.
double paintKey(QPainter& painter, const MapSheet& sheet, const QRectF& room);
/// As many of the names as the room holds.
double paintUnnamed(QPainter& painter, const QStringList& names, const QRectF& room);
/// Where no frame has room: the names alone, those without structure first.
double paintNamesAlone(QPainter& painter, const MapSheet& sheet, const QRectF& room);

} // namespace maillage
