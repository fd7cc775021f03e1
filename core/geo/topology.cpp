#include "core/geo/topology.hpp"

#include "core/geo/area_builder.hpp"
#include "core/geo/envelope_grid.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/geos_handle.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

/// Smaller overlaps are the rounding of a computed crossing: told, but no reason to look further.
constexpr double kNoise = 1e-3; // m²

struct Segment {
    MapPoint a; // before b by x, then y
    MapPoint b;
    bool isForward = false; // the area lies to the left of a → b
    std::uint32_t owner = 0;
};

auto sortKey(const Segment& s) {
    return std::tuple(s.a.x, s.a.y, s.b.x, s.b.y);
}

void addSegments(const Area& area, std::uint32_t owner, std::vector<Segment>& segments) {
    for (std::size_t polygon = 0; polygon < area.polygonCount(); ++polygon) {
        for (std::size_t r = area.polygonBegin(polygon); r < area.polygonEnd(polygon); ++r) {
            const std::span<const MapPoint> ring = area.ring(r);
            const bool isShell = r == area.polygonBegin(polygon);
            const bool areaIsLeft = (twiceSignedArea(ring) > 0) == isShell;
            for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
                const bool isSorted =
                    std::tuple(ring[i].x, ring[i].y) < std::tuple(ring[i + 1].x, ring[i + 1].y);
                if (ring[i] == ring[i + 1]) {
                    continue;
                }
                segments.push_back({isSorted ? ring[i] : ring[i + 1], isSorted ? ring[i + 1] : ring[i],
                                    isSorted == areaIsLeft, owner});
            }
        }
    }
}

/// The segments that do not have an area on either side, one of each.
std::vector<Segment> unmatchedSegments(std::span<const Area> areas) {
    std::vector<Segment> segments;
    for (std::uint32_t i = 0; i < areas.size(); ++i) {
        addSegments(areas[i], i, segments);
    }
    std::ranges::sort(segments, {}, sortKey);
    std::vector<Segment> unmatched;
    for (std::size_t i = 0; i < segments.size();) {
        std::size_t end = i;
        std::ptrdiff_t balance = 0;
        for (; end < segments.size() && sortKey(segments[end]) == sortKey(segments[i]); ++end) {
            balance += segments[end].isForward ? 1 : -1;
        }
        if (balance != 0) {
            unmatched.insert(unmatched.end(), segments.begin() + static_cast<std::ptrdiff_t>(i),
                             segments.begin() + static_cast<std::ptrdiff_t>(end));
        }
        i = end;
    }
    return unmatched;
}

Patchwork patchOf(const GEOSGeometry& geometry) {
    Patchwork patch;
    double perimeter = 0;
    if (GEOSArea_r(geosContext(), &geometry, &patch.squareMetres) != 1 ||
        GEOSLength_r(geosContext(), &geometry, &perimeter) != 1) {
        throw Error(ErrorCode::GeometryFailed, {"area"});
    }
    patch.meanWidth = perimeter > 0 ? 2 * patch.squareMetres / perimeter : 0;
    const Area area = fromGeos(geometry);
    if (!area.isEmpty()) {
        patch.place = interiorPoint(area);
    }
    return patch;
}

class Checker {
public:
    Checker(std::span<const Area> areas, const Monitor& monitor)
        : m_monitor(monitor), m_areas(areas.begin(), areas.end()), m_geometries(areas.size()) {}

    Topology run() {
        validate();
        m_grid = EnvelopeGrid(m_areas);
        const std::vector<Segment> unmatched = unmatchedSegments(m_areas);
        m_monitor.step(0.3);
        findOverlaps(unmatched);
        m_monitor.step(0.7);
        findGaps(unmatched);
        m_monitor.step(1);
        return std::move(m_topology);
    }

private:
    void validate() {
        for (std::uint32_t i = 0; i < m_areas.size(); ++i) {
            if (m_areas[i].isEmpty()) {
                continue;
            }
            BuiltArea built = buildValidArea(m_areas[i]);
            if (!built.repairReason.empty()) {
                m_topology.invalid.push_back({i, built.repairReason});
                m_areas[i] = std::move(built.area);
            }
            if (i % 256 == 0) {
                m_monitor.step(0.25 * i / static_cast<double>(m_areas.size()));
            }
        }
    }

    const GEOSGeometry& geometry(std::uint32_t i) {
        if (!m_geometries[i]) {
            m_geometries[i] = toGeos(m_areas[i]);
        }
        return *m_geometries[i];
    }

    void findOverlaps(const std::vector<Segment>& unmatched) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (const Segment& segment : unmatched) {
            Envelope envelope;
            envelope.add(segment.a);
            envelope.add(segment.b);
            m_grid.forEach(envelope, [&](std::uint32_t other) {
                if (other != segment.owner) {
                    pairs.emplace_back(std::min(other, segment.owner), std::max(other, segment.owner));
                }
            });
        }
        std::vector<bool> isExpanded(m_areas.size(), false);
        std::vector<std::pair<std::uint32_t, std::uint32_t>> done;
        // Deep inside a wide overlap every border has its counterpart: from each overlap found, on to the
        // pairs beside it.
        while (!pairs.empty()) {
            std::ranges::sort(pairs);
            pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
            std::vector<std::pair<std::uint32_t, std::uint32_t>> fresh;
            std::ranges::set_difference(pairs, done, std::back_inserter(fresh));
            std::vector<std::pair<std::uint32_t, std::uint32_t>> next;
            for (const auto& [a, b] : fresh) {
                if (!overlaps(a, b)) {
                    continue;
                }
                for (const std::uint32_t grown : {a, b}) {
                    if (isExpanded[grown]) {
                        continue;
                    }
                    isExpanded[grown] = true;
                    m_grid.forEach(m_areas[grown].envelope(), [&, x = grown](std::uint32_t other) {
                        if (other != x) {
                            next.emplace_back(std::min(other, x), std::max(other, x));
                        }
                    });
                }
            }
            done.insert(done.end(), fresh.begin(), fresh.end());
            std::ranges::sort(done);
            pairs = std::move(next);
        }
        std::ranges::sort(m_topology.overlaps, {}, [](const AreaOverlap& o) { return std::pair(o.a, o.b); });
    }

    /// Keeps the overlap of a pair; true when it is more than noise.
    bool overlaps(std::uint32_t a, std::uint32_t b) {
        m_monitor.step(0.5);
        const GeosGeometry common = geosResult(GEOSIntersection_r(geosContext(), &geometry(a), &geometry(b)));
        double surface = 0;
        if (GEOSArea_r(geosContext(), common.get(), &surface) != 1) {
            throw Error(ErrorCode::GeometryFailed, {"area"});
        }
        if (surface <= 0) {
            return false;
        }
        m_topology.overlaps.push_back({a, b, patchOf(*toGeos(fromGeos(*common)))});
        return surface > kNoise;
    }

    GeosGeometry unionOf(const std::vector<std::uint32_t>& members) {
        std::vector<GEOSGeometry*> parts;
        parts.reserve(members.size());
        for (const std::uint32_t i : members) {
            parts.push_back(GEOSGeom_clone_r(geosContext(), &geometry(i)));
        }
        const GeosGeometry all = geosResult(GEOSGeom_createCollection_r(
            geosContext(), GEOS_GEOMETRYCOLLECTION, parts.data(), static_cast<unsigned>(parts.size())));
        return geosResult(GEOSUnaryUnion_r(geosContext(), all.get()));
    }

    /// A gap is bordered by unmatched segments alone, so it is a part of what the union of their owners
    /// leaves over; the other parts are the outside, and areas all of whose segments are matched.
    void findGaps(const std::vector<Segment>& unmatched) {
        std::vector<std::uint32_t> owners;
        owners.reserve(unmatched.size());
        for (const Segment& segment : unmatched) {
            owners.push_back(segment.owner);
        }
        std::ranges::sort(owners);
        owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
        if (owners.empty()) {
            return;
        }
        const GeosGeometry whole = unionOf(owners);
        Envelope frame;
        for (const Area& area : m_areas) {
            frame.add(area.envelope());
        }
        constexpr double kMargin = 1000; // metres, so that all around stays one part
        const double x0 = frame.minX - kMargin;
        const double y0 = frame.minY - kMargin;
        const double x1 = frame.maxX + kMargin;
        const double y1 = frame.maxY + kMargin;
        const Area surroundings({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}, {5}, {1});
        const GeosGeometry left =
            geosResult(GEOSDifference_r(geosContext(), toGeos(surroundings).get(), whole.get()));
        addGaps(fromGeos(*left), surroundings.envelope());
    }

    void addGaps(const Area& left, const Envelope& frame) {
        for (std::size_t polygon = 0; polygon < left.polygonCount(); ++polygon) {
            std::vector<MapPoint> points;
            std::vector<std::uint32_t> ends;
            for (std::size_t r = left.polygonBegin(polygon); r < left.polygonEnd(polygon); ++r) {
                const std::span<const MapPoint> ring = left.ring(r);
                points.insert(points.end(), ring.begin(), ring.end());
                ends.push_back(static_cast<std::uint32_t>(points.size()));
            }
            const auto ringCount = static_cast<std::uint32_t>(ends.size());
            const Area part(std::move(points), std::move(ends), {ringCount});
            if (part.envelope() == frame) {
                continue; // the outside
            }
            const GeosGeometry shape = toGeos(part);
            AreaGap gap{patchOf(*shape), {}};
            // A wide part is an inland without unmatched segments, more often than not: looked at no further.
            if (gap.patch.squareMetres <= 0 || isFilled(gap.patch.place)) {
                continue;
            }
            m_grid.forEach(part.envelope(), [&](std::uint32_t i) {
                if (geosAnswer(GEOSIntersects_r(geosContext(), shape.get(), &geometry(i)))) {
                    gap.around.push_back(i);
                }
            });
            std::ranges::sort(gap.around);
            m_topology.gaps.push_back(std::move(gap));
        }
    }

    [[nodiscard]] bool isFilled(MapPoint place) const {
        Envelope point;
        point.add(place);
        bool filled = false;
        m_grid.forEach(point, [&](std::uint32_t i) { filled = filled || m_areas[i].contains(place); });
        return filled;
    }

    const Monitor& m_monitor;
    std::vector<Area> m_areas;
    std::vector<GeosGeometry> m_geometries;
    EnvelopeGrid m_grid;
    Topology m_topology;
};

} // namespace

Topology checkTopology(std::span<const Area> areas, const Monitor& monitor) {
    return Checker(areas, monitor).run();
}

} // namespace maillage
