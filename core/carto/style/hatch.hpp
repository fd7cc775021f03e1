// Oblique hatching as lines, so that it stays a vector on every device.
#pragma once

#include "core/geo/point.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace maillage {

struct HatchLine {
    MapPoint from;
    MapPoint to;
};

/// The parts inside the rings (even-odd, page units, closed) of lines at 45° that rise to the right
/// (`rising`, with y downwards) or fall, `spacing` apart and anchored to the origin, so that neighbouring
/// areas are hatched as one.
[[nodiscard]] std::vector<HatchLine> hatchLines(std::span<const std::vector<MapPoint>> rings, double spacing,
                                                bool rising);

/// The parts inside the rings of level lines, `spacing` apart and anchored to the origin too.
[[nodiscard]] std::vector<HatchLine> levelLines(std::span<const std::vector<MapPoint>> rings, double spacing);

/// Dots inside the rings on the same lines, `spacing` apart along them, anchored to the origin too.
[[nodiscard]] std::vector<MapPoint> hatchDots(std::span<const std::vector<MapPoint>> rings, double spacing);

} // namespace maillage
