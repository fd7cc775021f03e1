// Outlines as loose edges: the border of a group of areas, and the room inside it.
#pragma once

#include "core/geo/area.hpp"

#include <functional>
#include <span>
#include <vector>

namespace maillage {

struct Edge {
    MapPoint from;
    MapPoint to;

    bool operator==(const Edge&) const = default;
};

/// Edges that close rings, in any order.
struct EdgeOutline {
    std::vector<Edge> edges;
    Envelope extent;

    /// Even-odd test.
    [[nodiscard]] bool contains(MapPoint point) const;
};

[[nodiscard]] EdgeOutline outlineOf(const Area& area);

/// Per group 0 … `groupCount`-1 the border around its areas: what two areas of one group share, corner by
/// corner, is left out. `groupOf` answers below `groupCount`, or anything above for an area of none.
[[nodiscard]] std::vector<EdgeOutline>
groupOutlines(std::span<const Area> areas, std::size_t groupCount,
              const std::function<std::size_t(std::size_t area)>& groupOf);

/// The same lines, each once, joined end to end as long as they do not fork.
[[nodiscard]] std::vector<std::vector<MapPoint>> chained(std::vector<Edge> edges);

/// A stretch of a horizontal band.
struct Span {
    double from = 0;
    double to = 0;
};

/// The stretches of the band low ≤ y ≤ high, at least `width` long, that lie inside in their whole height,
/// from west to east.
[[nodiscard]] std::vector<Span> spansInside(const EdgeOutline& outline, double low, double high,
                                            double width);

} // namespace maillage
