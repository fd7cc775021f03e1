// One legend for two maps side by side.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// The sheet of the right map with the entries of either: `count` is that of the right one, `countBefore`
/// that of the left one, 0 where it has none. Patches, which each map numbers for itself, are one entry.
[[nodiscard]] MapSheet pairedLegend(const MapSheet& left, const MapSheet& right);

/// The rank in that legend of an entry of one of its maps; nullopt where it has none of that kind.
[[nodiscard]] std::optional<std::size_t> rankInLegend(const MapSheet& legend, const LegendEntry& entry);

} // namespace maillage
