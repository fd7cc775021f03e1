// Which areas share a border of positive length.
#pragma once

#include "core/geo/adjacency.hpp"
#include "core/geo/area.hpp"
#include "core/geo/facing_borders.hpp"

#include <span>
#include <vector>

namespace maillage {

/// Borders that leave a gap, or overlap, of at most this many metres are two drawings of one border.
inline constexpr double kBorderTolerance = 20;
/// They face one another over at least this many times the distance between them (and that which is usual on
/// all their borders), or run parallel over at least the second: in a corner where several areas meet,
/// borders come near, cross, and diverge.
inline constexpr double kLeastFacing = 12;
inline constexpr double kLeastParallel = 2;
/// Borders further apart than the tolerance, up to this many metres, are told: they may have been one.
inline constexpr double kBorderSearch = 50;

struct Borders {
    Adjacency adjacency;
    /// Neighbours by the tolerance alone: their borders leave a gap or overlap. By a, then b.
    std::vector<FacingPair> joined;
    /// No neighbours, though their borders face one another further away than the tolerance.
    std::vector<FacingPair> apart;
};

/// Areas that share their border vertices are found by the segments that two of them have in common. Segments
/// that belong to one area alone are then compared with one another (core/decisions/0015): borders digitised
/// differently, drawn apart or simplified one by one count up to kBorderTolerance. Touching in a point does
/// not.
[[nodiscard]] Borders bordersOf(std::span<const Area> areas);

} // namespace maillage
