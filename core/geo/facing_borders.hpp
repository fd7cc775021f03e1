// How long, and how far apart, the borders of two areas run along one another.
#pragma once

#include "core/geo/point.hpp"

#include <cstdint>
#include <vector>

namespace maillage {

/// A side of an area, from west to east (from south to north where it stands upright).
struct BorderSegment {
    MapPoint a;
    MapPoint b;
    std::uint32_t owner = 0;
    /// The area lies to the left of a → b.
    bool isForward = false;
};

/// Two areas whose borders face one another with nothing between.
struct FacingPair {
    std::uint32_t a = 0; // a < b
    std::uint32_t b = 0;
    /// Metres of border that face the other, the longer of both sides.
    double length = 0;
    /// Metres between the two, on average over that length.
    double distance = 0;
    /// Of the length, what runs parallel, within 5°; and the distance there.
    double evenLength = 0;
    double evenDistance = 0;
    /// What the distance is on average along all borders of the one of the two where it is larger.
    double usualDistance = 0;
};

struct FacingBorders {
    /// By a, then b.
    std::vector<FacingPair> pairs;
    /// The segments of which more than half faces no other area, in the order given.
    std::vector<BorderSegment> alone;
};

/// Of each segment, what lies within `reach` metres straight before it (a gap) or behind it (an overlap)
/// counts for the nearest area whose border runs the other way there; nothing counts through a third area.
[[nodiscard]] FacingBorders facingBorders(const std::vector<BorderSegment>& segments, double reach);

} // namespace maillage
