#include "core/geo/borders.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

/// Metres: the rounding of coordinates, no gap.
constexpr double kRounding = 0.01;

auto key(const BorderSegment& s) {
    return std::tuple(s.a.x, s.a.y, s.b.x, s.b.y);
}

AreaPair ordered(std::uint32_t a, std::uint32_t b) {
    return {std::min(a, b), std::max(a, b)};
}

std::vector<BorderSegment> allSegments(std::span<const Area> areas) {
    std::vector<BorderSegment> segments;
    std::size_t total = 0;
    for (const Area& area : areas) {
        total += area.points().size();
    }
    segments.reserve(total);
    for (std::uint32_t owner = 0; owner < areas.size(); ++owner) {
        const Area& area = areas[owner];
        for (std::size_t polygon = 0; polygon < area.polygonCount(); ++polygon) {
            for (std::size_t r = area.polygonBegin(polygon); r < area.polygonEnd(polygon); ++r) {
                const std::span<const MapPoint> ring = area.ring(r);
                const bool isShell = r == area.polygonBegin(polygon);
                const bool areaIsLeft = (twiceSignedArea(ring) > 0) == isShell;
                for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                    const MapPoint a = ring[i];
                    const MapPoint b = ring[i + 1];
                    if (a == b) {
                        continue;
                    }
                    const bool isSorted = std::tuple(a.x, a.y) < std::tuple(b.x, b.y);
                    segments.push_back({isSorted ? a : b, isSorted ? b : a, owner, isSorted == areaIsLeft});
                }
            }
        }
    }
    return segments;
}

/// The pairs that share a segment; `unmatched` receives the segments of one area alone.
std::vector<AreaPair> pairsBySegment(std::vector<BorderSegment> segments,
                                     std::vector<BorderSegment>& unmatched) {
    std::ranges::sort(segments, {},
                      [](const BorderSegment& s) { return std::tuple_cat(key(s), std::tuple(s.owner)); });
    std::vector<AreaPair> pairs;
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
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

/// Whether the two borders face one another over a length that is more than their nearness at a corner.
bool isBorder(const FacingPair& pair) {
    if (pair.length <= kRounding) {
        return false;
    }
    const bool isEven = pair.evenLength > kRounding && pair.evenLength >= kLeastParallel * pair.evenDistance;
    return pair.distance <= kRounding || isEven ||
           pair.length >= kLeastFacing * std::max(pair.distance, pair.usualDistance);
}

/// Those of `facing` that look like one border and are not among `known`, which is sorted.
std::vector<FacingPair> newBorders(const FacingBorders& facing, const std::vector<AreaPair>& known) {
    std::vector<FacingPair> found;
    std::ranges::copy_if(facing.pairs, std::back_inserter(found), [&](const FacingPair& pair) {
        return isBorder(pair) && !std::ranges::binary_search(known, AreaPair(pair.a, pair.b));
    });
    return found;
}

} // namespace

Borders bordersOf(std::span<const Area> areas) {
    Borders borders;
    std::vector<BorderSegment> unmatched;
    std::vector<AreaPair> pairs = pairsBySegment(allSegments(areas), unmatched);

    const FacingBorders facing = facingBorders(unmatched, kBorderTolerance);
    unmatched = {};
    borders.joined = newBorders(facing, pairs);
    for (const FacingPair& pair : borders.joined) {
        pairs.emplace_back(pair.a, pair.b);
    }
    std::ranges::sort(pairs);
    std::erase_if(borders.joined, [](const FacingPair& pair) { return pair.distance <= kRounding; });
    // What is left alone on both sides is the edge of the map, or a border drawn too far apart.
    borders.apart = newBorders(facingBorders(facing.alone, kBorderSearch), pairs);
    borders.adjacency = Adjacency(areas.size(), pairs);
    return borders;
}

} // namespace maillage
