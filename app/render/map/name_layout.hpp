// The names of communes and EPCI on a map, where signs and the names of QPV leave room.
#pragma once

#include "app/render/map/map_layout.hpp"

namespace maillage {

/// Writes them into a layout whose signs are placed, those within `target`, and what found no room. What
/// rings are about is named first.
void placeNamesOn(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view, const QRectF& target);

} // namespace maillage
