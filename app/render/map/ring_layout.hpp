// The rings of QPV on a map: each in its commune or led from it, with its name, by the scale alone.
#pragma once

#include "app/render/map/map_layout.hpp"

namespace maillage {

/// Writes where the rings and their names are into a layout whose other signs are placed.
void placeRingsOf(MapLayout& layout, const MapSheet& sheet, const ViewTransform& view);
/// The name of a QPV as a map bears it: of a very long one the beginning.
[[nodiscard]] QString ringName(const Symbol& ring);

} // namespace maillage
