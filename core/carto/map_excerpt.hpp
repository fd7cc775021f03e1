// A part of a map, with the legend of what is on it.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// The same map, whose legend keeps only the fills and signs that show within `window` (metres, EPSG:2154)
/// and counts these alone: a commune counts where its outline's envelope meets the window.
[[nodiscard]] MapSheet excerptOf(const MapSheet& sheet, const Envelope& window);

/// Writes into the legend how many structures of neighbours stand outside `window`: they count, and are not
/// seen.
void countOffMap(MapSheet& sheet, const Envelope& window);

/// The extent of the communes' outlines; where none is known, of their reference points. Empty for no
/// commune.
[[nodiscard]] Envelope extentOf(const Territory& territory, const BaseMap& map, const IndexSet& communes);

} // namespace maillage
