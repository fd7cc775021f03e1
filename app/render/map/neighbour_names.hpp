// The names of the départements around the territory, on the ground outside it.
#pragma once

#include "app/render/map/map_layout.hpp"

namespace maillage {

/// Whether some of the area lies under the box (on paper).
[[nodiscard]] bool liesUnder(const QRectF& box, const Area& area, const ViewTransform& view);

/// Writes them into a layout whose other names are placed: each where its département is the nearest one, as
/// near to the common border as there is room for it within `target`, over no commune, no name and nothing
/// that a page lays on the map. None on small maps, and none whose border is far from `target`.
void placeNeighbourNames(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view,
                         const QRectF& target);

} // namespace maillage
