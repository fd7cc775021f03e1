// The entries of a legend in words: what each class and sign is, and how those of a theme are made.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QString>

namespace maillage {

/// What a class or a sign of the legend is; legendLine with its number.
[[nodiscard]] QString legendText(const LegendEntry& entry);
[[nodiscard]] QString legendLine(const LegendEntry& entry);
/// How the classes or signs of the theme are made; empty where they need no word.
[[nodiscard]] QString legendNote(const MapSheet& sheet);

} // namespace maillage
