#include "core/geo/outline_edges.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <unordered_map>

namespace maillage {

namespace {

/// The shadow on the x axis of the part of an edge inside the band; nullopt when none is.
std::optional<Span> shadowOf(const Edge& edge, double low, double high) {
    const auto& [p, q] = edge;
    if ((p.y < low && q.y < low) || (p.y > high && q.y > high)) {
        return std::nullopt;
    }
    if (p.y == q.y) {
        return Span{std::min(p.x, q.x), std::max(p.x, q.x)};
    }
    const auto xAt = [&p = p, &q = q](double y) {
        return p.x +
               (q.x - p.x) * (std::clamp(y, std::min(p.y, q.y), std::max(p.y, q.y)) - p.y) / (q.y - p.y);
    };
    const double a = xAt(low);
    const double b = xAt(high);
    return Span{std::min(a, b), std::max(a, b)};
}

struct SideKey {
    MapPoint a;
    MapPoint b;
    std::size_t group = 0;
    bool operator==(const SideKey&) const = default;
};

struct SideHash {
    std::size_t operator()(const SideKey& key) const {
        std::size_t hash = key.group;
        for (const double value : {key.a.x, key.a.y, key.b.x, key.b.y}) {
            hash = (hash ^ std::bit_cast<std::uint64_t>(value)) * 0x9E3779B97F4A7C15ULL;
            hash ^= hash >> 32U;
        }
        return hash;
    }
};

bool comesBefore(MapPoint a, MapPoint b) {
    return a.x < b.x || (a.x == b.x && a.y < b.y);
}

/// From west to east.
Edge directed(const Edge& edge) {
    return comesBefore(edge.to, edge.from) ? Edge{edge.to, edge.from} : edge;
}

bool edgeComesBefore(const Edge& a, const Edge& b) {
    return a.from == b.from ? comesBefore(a.to, b.to) : comesBefore(a.from, b.from);
}

} // namespace

bool EdgeOutline::contains(MapPoint point) const {
    bool isInside = false;
    for (const auto& [p, q] : edges) {
        if ((p.y > point.y) != (q.y > point.y) &&
            point.x < (q.x - p.x) * (point.y - p.y) / (q.y - p.y) + p.x) {
            isInside = !isInside;
        }
    }
    return isInside;
}

EdgeOutline outlineOf(const Area& area) {
    EdgeOutline outline;
    outline.extent = area.envelope();
    outline.edges.reserve(area.points().size());
    for (std::size_t r = 0; r < area.ringCount(); ++r) {
        const auto ring = area.ring(r);
        for (std::size_t k = 1; k < ring.size(); ++k) {
            outline.edges.push_back({ring[k - 1], ring[k]});
        }
    }
    return outline;
}

std::vector<EdgeOutline> groupOutlines(std::span<const Area> areas, std::size_t groupCount,
                                       const std::function<std::size_t(std::size_t)>& groupOf) {
    std::unordered_map<SideKey, int, SideHash> sides;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const std::size_t group = groupOf(i);
        if (group >= groupCount) {
            continue;
        }
        for (const Edge& edge : outlineOf(areas[i]).edges) {
            const Edge side = directed(edge);
            ++sides[{side.from, side.to, group}];
        }
    }
    std::vector<EdgeOutline> outlines(groupCount);
    for (const auto& [side, count] : sides) {
        if (count % 2 == 1) {
            outlines[side.group].edges.push_back({side.a, side.b});
            outlines[side.group].extent.add(side.a);
            outlines[side.group].extent.add(side.b);
        }
    }
    for (EdgeOutline& outline : outlines) {
        // The map above has no order of its own: the same areas always give the same lines.
        std::ranges::sort(outline.edges, edgeComesBefore);
    }
    return outlines;
}

std::vector<std::vector<MapPoint>> chained(std::vector<Edge> edges) {
    std::ranges::transform(edges, edges.begin(), directed);
    std::ranges::sort(edges, edgeComesBefore);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    std::map<MapPoint, std::vector<std::size_t>, decltype(&comesBefore)> at(&comesBefore);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        at[edges[i].from].push_back(i);
        at[edges[i].to].push_back(i);
    }
    std::vector<bool> isUsed(edges.size(), false);
    std::vector<std::vector<MapPoint>> chains;
    const auto follow = [&](MapPoint start, std::size_t edge) {
        std::vector<MapPoint> chain{start};
        while (true) {
            isUsed[edge] = true;
            const MapPoint end = edges[edge].from == chain.back() ? edges[edge].to : edges[edge].from;
            chain.push_back(end);
            const std::vector<std::size_t>& onward = at.find(end)->second;
            const auto next = std::ranges::find_if(onward, [&](std::size_t i) { return !isUsed[i]; });
            if (onward.size() != 2 || next == onward.end()) {
                break;
            }
            edge = *next;
        }
        chains.push_back(std::move(chain));
    };
    // From the forks and ends first; what is left are rings.
    for (const auto& [point, around] : at) {
        for (const std::size_t i : around) {
            if (around.size() != 2 && !isUsed[i]) {
                follow(point, i);
            }
        }
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (!isUsed[i]) {
            follow(edges[i].from, i);
        }
    }
    return chains;
}

std::vector<Span> spansInside(const EdgeOutline& outline, double low, double high, double width) {
    std::vector<Span> blocked;
    for (const Edge& edge : outline.edges) {
        if (const auto shadow = shadowOf(edge, low, high)) {
            blocked.push_back(*shadow);
        }
    }
    std::ranges::sort(blocked, {}, &Span::from);
    std::vector<Span> inside;
    double reached = -std::numeric_limits<double>::infinity();
    for (const Span& shadow : blocked) {
        // Before the first shadow all is outside.
        if (std::isfinite(reached) && shadow.from - reached >= width &&
            outline.contains({(reached + shadow.from) / 2, (low + high) / 2})) {
            inside.push_back({reached, shadow.from});
        }
        reached = std::max(reached, shadow.to);
    }
    return inside;
}

} // namespace maillage
