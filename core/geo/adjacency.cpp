#include "core/geo/adjacency.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace maillage {

namespace {

constexpr double kTolerance = 0.01; // metres
constexpr double kCell = 2000;      // metres, side of the grid that pairs unmatched segments

struct Segment {
    MapPoint a;
    MapPoint b;
    std::uint32_t owner = 0;
};

using Pair = std::pair<std::uint32_t, std::uint32_t>;

auto key(const Segment& s) {
    return std::tuple(s.a.x, s.a.y, s.b.x, s.b.y);
}

Pair ordered(std::uint32_t a, std::uint32_t b) {
    return {std::min(a, b), std::max(a, b)};
}

std::vector<Segment> allSegments(std::span<const Area> areas) {
    std::vector<Segment> segments;
    std::size_t total = 0;
    for (const Area& area : areas) {
        total += area.points().size();
    }
    segments.reserve(total);
    for (std::uint32_t owner = 0; owner < areas.size(); ++owner) {
        for (std::size_t r = 0; r < areas[owner].ringCount(); ++r) {
            const std::span<const MapPoint> ring = areas[owner].ring(r);
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                MapPoint a = ring[i];
                MapPoint b = ring[i + 1];
                if (a == b) {
                    continue;
                }
                if (std::tuple(b.x, b.y) < std::tuple(a.x, a.y)) {
                    std::swap(a, b);
                }
                segments.push_back({a, b, owner});
            }
        }
    }
    return segments;
}

/// Do the two lie on one line and overlap by more than the tolerance?
bool overlap(const Segment& s, const Segment& t) {
    const double length = distance(s.a, s.b);
    const MapPoint u{(s.b.x - s.a.x) / length, (s.b.y - s.a.y) / length};
    const auto along = [&](MapPoint p) { return (p.x - s.a.x) * u.x + (p.y - s.a.y) * u.y; };
    const auto across = [&](MapPoint p) { return std::abs((p.x - s.a.x) * u.y - (p.y - s.a.y) * u.x); };
    if (across(t.a) > kTolerance || across(t.b) > kTolerance) {
        return false;
    }
    const double from = std::max(0.0, std::min(along(t.a), along(t.b)));
    const double to = std::min(length, std::max(along(t.a), along(t.b)));
    return to - from > kTolerance;
}

void pairUnmatched(const std::vector<Segment>& segments, std::vector<Pair>& pairs) {
    std::unordered_map<std::uint64_t, std::vector<std::uint32_t>> grid;
    const auto cellIndex = [](double v) { return static_cast<std::int32_t>(std::floor(v / kCell)); };
    for (std::uint32_t i = 0; i < segments.size(); ++i) {
        const Segment& s = segments[i];
        for (std::int32_t cx = cellIndex(s.a.x - kTolerance); cx <= cellIndex(s.b.x + kTolerance); ++cx) {
            for (std::int32_t cy = cellIndex(std::min(s.a.y, s.b.y) - kTolerance);
                 cy <= cellIndex(std::max(s.a.y, s.b.y) + kTolerance); ++cy) {
                grid[(static_cast<std::uint64_t>(static_cast<std::uint32_t>(cx)) << 32U) |
                     static_cast<std::uint32_t>(cy)]
                    .push_back(i);
            }
        }
    }
    for (const auto& [cell, members] : grid) {
        for (std::size_t i = 0; i < members.size(); ++i) {
            for (std::size_t j = i + 1; j < members.size(); ++j) {
                const Segment& s = segments[members[i]];
                const Segment& t = segments[members[j]];
                if (s.owner != t.owner && overlap(s, t)) {
                    pairs.push_back(ordered(s.owner, t.owner));
                }
            }
        }
    }
}

} // namespace

Adjacency::Adjacency(std::span<const Area> areas) : m_ends(areas.size(), 0) {
    std::vector<Segment> segments = allSegments(areas);
    std::ranges::sort(segments, {},
                      [](const Segment& s) { return std::tuple_cat(key(s), std::tuple(s.owner)); });

    std::vector<Pair> pairs;
    std::vector<Segment> unmatched;
    for (std::size_t i = 0; i < segments.size();) {
        std::size_t end = i + 1;
        while (end < segments.size() && key(segments[end]) == key(segments[i])) {
            ++end;
        }
        if (end - i == 1) {
            unmatched.push_back(segments[i]);
        }
        for (std::size_t j = i; j + 1 < end; ++j) {
            if (segments[j].owner != segments[j + 1].owner) {
                pairs.push_back(ordered(segments[j].owner, segments[j + 1].owner));
            }
        }
        i = end;
    }
    pairUnmatched(unmatched, pairs);

    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());

    std::vector<std::uint32_t> degrees(areas.size(), 0);
    for (const auto& [a, b] : pairs) {
        ++degrees[a];
        ++degrees[b];
    }
    std::uint32_t end = 0;
    std::vector<std::uint32_t> next(areas.size());
    for (std::size_t i = 0; i < areas.size(); ++i) {
        next[i] = end;
        end += degrees[i];
        m_ends[i] = end;
    }
    m_neighbours.resize(end);
    for (const auto& [a, b] : pairs) {
        m_neighbours[next[a]++] = b;
        m_neighbours[next[b]++] = a;
    }
    for (std::uint32_t i = 0; i < m_ends.size(); ++i) {
        const auto begin = m_neighbours.begin() + (i == 0 ? 0 : m_ends[i - 1]);
        std::sort(begin, m_neighbours.begin() + m_ends[i]);
    }
}

std::span<const std::uint32_t> Adjacency::neighbours(std::uint32_t area) const {
    const std::size_t begin = area == 0 ? 0 : m_ends[area - 1];
    return std::span(m_neighbours).subspan(begin, m_ends[area] - begin);
}

} // namespace maillage
