// Where a ring could stand in a commune, and in which directions around it.
#pragma once

#include "core/geo/outline_edges.hpp"

namespace maillage {

/// A commune that a QPV lies in.
struct RingHome {
    /// Null where its outline is not known.
    const EdgeOutline* outline = nullptr;
    MapPoint heart;
};

/// Spots where a square of this half side lies wholly inside, the nearest to its heart first; none where its
/// outline is not known. `unit`: metres of a hundredth of a millimetre at the map's scale.
[[nodiscard]] std::vector<MapPoint> spotsInside(const RingHome& home, double reach, double unit);

/// Directions around a place: level first, since names are wide, then steeper and steeper.
inline constexpr int kRingDirections = 28;
/// A unit vector, for 0 ≤ k < kRingDirections.
[[nodiscard]] MapPoint ringDirection(int k);

} // namespace maillage
