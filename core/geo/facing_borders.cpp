#include "core/geo/facing_borders.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <unordered_map>

namespace maillage {

namespace {

/// Metres: two drawings of one line, whichever way it runs.
constexpr double kSameLine = 0.01;
/// Borders that face one another run opposite ways, within 45°: a corner faces nothing.
constexpr double kLeastOpposite = 0.7;
/// They run parallel within 5°.
constexpr double kLeastEven = 0.9962;
/// Metres after which the nearest area is looked for anew where several are near.
constexpr double kStretch = 10;

struct CellRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// Segments by square cells. A long one is entered piece by piece, so that it is not in every cell of its
/// frame.
class SegmentGrid {
public:
    SegmentGrid(const std::vector<BorderSegment>& segments, double cell) : m_cell(cell) {
        for (std::uint32_t i = 0; i < segments.size(); ++i) {
            forEachCell(segments[i], 0, [&](std::uint64_t key) {
                // Pieces that follow one another share their cells.
                if (m_entries.empty() || m_entries.back() != std::pair(key, i)) {
                    m_entries.emplace_back(key, i);
                }
            });
        }
        std::ranges::sort(m_entries);
        m_entries.erase(std::unique(m_entries.begin(), m_entries.end()), m_entries.end());
        for (std::uint32_t i = 0; i < m_entries.size(); ++i) {
            CellRange& range = m_cells.try_emplace(m_entries[i].first, CellRange{i, i}).first->second;
            range.end = i + 1;
        }
    }

    /// Into `found`: what may come within `reach` of the segment, each once, ascending.
    void near(const BorderSegment& segment, double reach, std::vector<std::uint32_t>& found) const {
        found.clear();
        forEachCell(segment, reach, [&](std::uint64_t key) {
            const auto cell = m_cells.find(key);
            if (cell != m_cells.end()) {
                for (std::uint32_t i = cell->second.begin; i < cell->second.end; ++i) {
                    found.push_back(m_entries[i].second);
                }
            }
        });
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
    }

private:
    template <typename Visit>
    void forEachCell(const BorderSegment& s, double margin, Visit visit) const {
        const auto index = [&](double v) { return static_cast<std::int32_t>(std::floor(v / m_cell)); };
        const auto count = static_cast<int>(distance(s.a, s.b) / m_cell) + 1;
        for (int piece = 0; piece < count; ++piece) {
            const auto at = [&](int end) {
                const double t = static_cast<double>(end) / count;
                return MapPoint{s.a.x + t * (s.b.x - s.a.x), s.a.y + t * (s.b.y - s.a.y)};
            };
            Envelope frame;
            frame.add(at(piece));
            frame.add(at(piece + 1));
            for (std::int32_t x = index(frame.minX - margin); x <= index(frame.maxX + margin); ++x) {
                for (std::int32_t y = index(frame.minY - margin); y <= index(frame.maxY + margin); ++y) {
                    visit((static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32U) |
                          static_cast<std::uint32_t>(y));
                }
            }
        }
    }

    double m_cell;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_entries;
    std::unordered_map<std::uint64_t, CellRange> m_cells;
};

/// Coordinates along a segment and across it, to the left positive.
struct Frame {
    MapPoint origin;
    MapPoint u;
    double length = 0;

    explicit Frame(const BorderSegment& s) : origin(s.a), length(distance(s.a, s.b)) {
        u = {(s.b.x - s.a.x) / length, (s.b.y - s.a.y) / length};
    }
    [[nodiscard]] MapPoint of(MapPoint p) const {
        const double dx = p.x - origin.x;
        const double dy = p.y - origin.y;
        return {dx * u.x + dy * u.y, dy * u.x - dx * u.y};
    }
};

/// A part of a segment before which another one runs, from `from` to `to` along it; `atFrom` and `atTo` say
/// how far across.
struct Stretch {
    double from = 0;
    double to = 0;
    double atFrom = 0;
    double atTo = 0;
    std::uint32_t owner = 0;
    bool isEven = false;

    [[nodiscard]] double across(double at) const {
        return to > from ? atFrom + (atTo - atFrom) * (at - from) / (to - from) : atFrom;
    }
};

/// The stretch without the part that is further across than `reach`; nullopt when nothing is left.
std::optional<Stretch> within(Stretch s, double reach) {
    for (const double limit : {reach, -reach}) {
        const auto isOut = [&](double across) { return limit > 0 ? across > limit : across < limit; };
        if (isOut(s.atFrom) && isOut(s.atTo)) {
            return std::nullopt;
        }
        if (!isOut(s.atFrom) && !isOut(s.atTo)) {
            continue;
        }
        const double at = s.from + (s.to - s.from) * (limit - s.atFrom) / (s.atTo - s.atFrom);
        if (isOut(s.atFrom)) {
            s.from = at;
            s.atFrom = limit;
        } else {
            s.to = at;
            s.atTo = limit;
        }
    }
    return s;
}

/// In the frame of a segment, what is near it.
struct LocalSegment {
    MapPoint p; // p.x ≤ q.x
    MapPoint q;
    std::uint32_t owner = 0;
};

class FacingSide {
public:
    FacingSide(const BorderSegment& segment, double reach)
        : m_segment(segment), m_frame(segment), m_reach(reach) {}

    /// A border of the same area only stands in the way: what lies behind it is not faced.
    void add(const BorderSegment& other) {
        MapPoint p = m_frame.of(other.a);
        MapPoint q = m_frame.of(other.b);
        const double rise = distance(p, q);
        const double along = (q.x - p.x) / rise;
        // Both areas to the left of their segment: they face one another where these run opposite ways.
        const bool isOpposite = (along < 0) == (m_segment.isForward == other.isForward);
        if (p.x > q.x) {
            std::swap(p, q);
        }
        if (q.x <= 0 || p.x >= m_frame.length || std::min(p.y, q.y) > m_reach ||
            std::max(p.y, q.y) < -m_reach) {
            return;
        }
        m_near.push_back({p, q, other.owner});
        if (std::abs(along) < kLeastOpposite || other.owner == m_segment.owner) {
            return;
        }
        const double slope = (q.y - p.y) / (q.x - p.x);
        Stretch stretch{std::max(p.x, 0.0), std::min(q.x, m_frame.length), 0, 0,
                        other.owner,        std::abs(along) >= kLeastEven};
        stretch.atFrom = p.y + slope * (stretch.from - p.x);
        stretch.atTo = p.y + slope * (stretch.to - p.x);
        if (const auto inside = within(stretch, isOpposite ? m_reach : kSameLine)) {
            m_stretches.push_back(*inside);
        }
    }

    /// `visit(stretch, metres, metres across)` for each part that faces an area; answers how many metres do.
    template <typename Visit>
    [[nodiscard]] double measure(Visit visit) const {
        std::vector<double> cuts;
        for (const Stretch& s : m_stretches) {
            cuts.push_back(s.from);
            cuts.push_back(s.to);
        }
        std::ranges::sort(cuts);
        double total = 0;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const double length = cuts[i + 1] - cuts[i];
            const int parts = isDisputed(cuts[i], cuts[i + 1]) ? static_cast<int>(length / kStretch) + 1 : 1;
            for (int part = 0; part < parts && length > 0; ++part) {
                const double middle = cuts[i] + length * (part + 0.5) / parts;
                const Stretch* nearest = nearestAt(middle);
                if (nearest != nullptr && isClear(middle, nearest->across(middle), nearest->owner)) {
                    visit(*nearest, length / parts, std::abs(nearest->across(middle)));
                    total += length / parts;
                }
            }
        }
        return total;
    }

private:
    [[nodiscard]] bool isDisputed(double from, double to) const {
        const std::uint32_t first = m_stretches.front().owner;
        return std::ranges::any_of(
            m_stretches, [&](const Stretch& s) { return s.owner != first && s.from < to && s.to > from; });
    }

    /// Of two that are as near, the longer one: where four overlap in a corner, the one in the opposite
    /// corner is as near as the one beside it.
    [[nodiscard]] const Stretch* nearestAt(double at) const {
        const Stretch* best = nullptr;
        for (const Stretch& s : m_stretches) {
            if (s.from > at || at > s.to) {
                continue;
            }
            const double nearer =
                best == nullptr ? kSameLine + 1 : std::abs(best->across(at)) - std::abs(s.across(at));
            if (nearer > kSameLine || (nearer > -kSameLine && s.to - s.from > best->to - best->from)) {
                best = &s;
            }
        }
        return best;
    }

    /// Whether no border but that of `owner` crosses the straight way across.
    [[nodiscard]] bool isClear(double at, double across, std::uint32_t owner) const {
        return std::ranges::none_of(m_near, [&](const LocalSegment& s) {
            if (s.owner == owner || s.p.x > at || s.q.x < at || s.p.x == s.q.x) {
                return false;
            }
            const double y = s.p.y + (s.q.y - s.p.y) * (at - s.p.x) / (s.q.x - s.p.x);
            return y > std::min(across, 0.0) + kSameLine && y < std::max(across, 0.0) - kSameLine;
        });
    }

    const BorderSegment& m_segment;
    Frame m_frame;
    double m_reach;
    std::vector<LocalSegment> m_near;
    std::vector<Stretch> m_stretches;
};

/// Metres: small where corners are dense, as in a map of high resolution; large where sides are long.
double cellFor(const std::vector<BorderSegment>& segments, double reach) {
    constexpr double kLargest = 500;
    double total = 0;
    for (const BorderSegment& segment : segments) {
        total += distance(segment.a, segment.b);
    }
    const double mean = total / static_cast<double>(std::max<std::size_t>(segments.size(), 1));
    return std::clamp(2 * mean, 2 * reach, std::max(kLargest, 2 * reach));
}

struct Tally {
    double length = 0;
    double weighted = 0; // metres along times metres across
    double evenLength = 0;
    double evenWeighted = 0;

    [[nodiscard]] double mean() const { return length > 0 ? weighted / length : 0; }
    void add(double metres, double across, bool isEven) {
        length += metres;
        weighted += metres * across;
        evenLength += isEven ? metres : 0;
        evenWeighted += isEven ? metres * across : 0;
    }
};

} // namespace

FacingBorders facingBorders(const std::vector<BorderSegment>& segments, double reach) {
    const SegmentGrid grid(segments, cellFor(segments, reach));
    // By the area that is measured and the one that it faces.
    std::map<std::pair<std::uint32_t, std::uint32_t>, Tally> tallies;
    FacingBorders result;
    std::vector<std::uint32_t> near;
    for (const BorderSegment& segment : segments) {
        grid.near(segment, reach, near);
        FacingSide side(segment, reach);
        for (const std::uint32_t i : near) {
            if (segments[i] != segment) {
                side.add(segments[i]);
            }
        }
        const double faced = side.measure([&](const Stretch& stretch, double metres, double across) {
            tallies[{segment.owner, stretch.owner}].add(metres, across, stretch.isEven);
        });
        if (2 * faced < distance(segment.a, segment.b)) {
            result.alone.push_back(segment);
        }
    }
    std::unordered_map<std::uint32_t, Tally> wholes;
    for (const auto& [who, tally] : tallies) {
        Tally& whole = wholes[who.first];
        whole.length += tally.length;
        whole.weighted += tally.weighted;
    }
    for (const auto& [who, tally] : tallies) {
        const auto& [a, b] = who;
        const auto other = tallies.find({b, a});
        // Of the two sides the longer one; the lower index where they are equal, or alone.
        if (other != tallies.end() &&
            (other->second.length > tally.length || (other->second.length == tally.length && b < a))) {
            continue;
        }
        FacingPair pair{std::min(a, b), std::max(a, b), tally.length, tally.mean()};
        pair.evenLength = tally.evenLength;
        pair.evenDistance = tally.evenLength > 0 ? tally.evenWeighted / tally.evenLength : 0;
        pair.usualDistance = std::max(wholes[a].mean(), wholes[b].mean());
        result.pairs.push_back(pair);
    }
    std::ranges::sort(result.pairs, {}, [](const FacingPair& p) { return std::pair(p.a, p.b); });
    return result;
}

} // namespace maillage
