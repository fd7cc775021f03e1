// How long a person waits for a frame while an EVS is dragged over the map.
#pragma once

#include "core/model/project.hpp"

#include <cstdint>

namespace maillage {

/// Mouse moves from commune to commune, from the event to the painted frame: of the map alone at 1400 x 900
/// pixels, then of the whole window with its figures. Prints median, 99th percentile and greatest. Needs a
/// QApplication.
void measureDrag(const Project& project, std::int64_t moves);

} // namespace maillage
