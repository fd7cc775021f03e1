#include "core/geo/power_diagram.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/geo/area_builder.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/geo/geos_handle.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace maillage {

namespace {

constexpr double kGrid = 1; // metres
// Two computed corners nearer than this are one corner of the diagram.
constexpr double kSameCorner = 0.25;

using Polygon = std::vector<MapPoint>;
using Corner = std::pair<double, double>;

/// Part of a convex polygon where a·x + b·y ≤ c (Sutherland–Hodgman).
Polygon clipped(const Polygon& polygon, double a, double b, double c) {
    Polygon kept;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const MapPoint p = polygon[i];
        const MapPoint q = polygon[(i + 1) % polygon.size()];
        const double dp = a * p.x + b * p.y - c;
        const double dq = a * q.x + b * q.y - c;
        if (dp <= 0) {
            kept.push_back(p);
        }
        if ((dp < 0 && dq > 0) || (dp > 0 && dq < 0)) {
            const double t = dp / (dp - dq);
            kept.push_back({p.x + t * (q.x - p.x), p.y + t * (q.y - p.y)});
        }
    }
    return kept;
}

Polygon cellOf(std::size_t i, std::span<const WeightedSite> sites, const Polygon& frame, MapPoint origin) {
    Polygon cell = frame;
    const auto local = [&](MapPoint p) { return MapPoint{p.x - origin.x, p.y - origin.y}; };
    const MapPoint s = local(sites[i].point);
    for (std::size_t j = 0; j < sites.size() && !cell.empty(); ++j) {
        if (j == i) {
            continue;
        }
        const MapPoint t = local(sites[j].point);
        const double c = t.x * t.x + t.y * t.y - s.x * s.x - s.y * s.y + sites[i].weight - sites[j].weight;
        cell = clipped(cell, 2 * (t.x - s.x), 2 * (t.y - s.y), c);
    }
    return cell;
}

/// Gives the corners that several cells computed for themselves one common place on the grid.
class CornerTable {
public:
    Corner place(MapPoint p) {
        const auto cell = [](double v) { return static_cast<long>(std::floor(v / kSameCorner)); };
        const long cx = cell(p.x);
        const long cy = cell(p.y);
        for (long dx = -1; dx <= 1; ++dx) {
            for (long dy = -1; dy <= 1; ++dy) {
                const auto found = m_corners.find({cx + dx, cy + dy});
                if (found != m_corners.end() && distance(found->second, p) < kSameCorner) {
                    return rounded(found->second);
                }
            }
        }
        m_corners.insert({{cx, cy}, p});
        return rounded(p);
    }

private:
    static Corner rounded(MapPoint p) {
        return {std::round(p.x / kGrid) * kGrid, std::round(p.y / kGrid) * kGrid};
    }

    std::map<std::pair<long, long>, MapPoint> m_corners;
};

using Edges = std::set<std::pair<Corner, Corner>>;

void addEdge(Edges& edges, Corner a, Corner b) {
    if (a == b) {
        return;
    }
    edges.insert(std::minmax(a, b));
}

GeosGeometry lineOf(Corner a, Corner b) {
    GEOSCoordSequence* sequence = GEOSCoordSeq_create_r(geosContext(), 2, 2);
    GEOSCoordSeq_setXY_r(geosContext(), sequence, 0, a.first, a.second);
    GEOSCoordSeq_setXY_r(geosContext(), sequence, 1, b.first, b.second);
    return geosResult(GEOSGeom_createLineString_r(geosContext(), sequence));
}

GeosGeometry collectionOf(int kind, std::vector<GeosGeometry> parts) {
    std::vector<GEOSGeometry*> raw;
    raw.reserve(parts.size());
    for (GeosGeometry& part : parts) {
        raw.push_back(part.release());
    }
    return geosResult(
        GEOSGeom_createCollection_r(geosContext(), kind, raw.data(), static_cast<unsigned>(raw.size())));
}

/// The faces that the edges, noded on the grid, enclose.
std::vector<Area> facesOf(const Edges& edges) {
    std::vector<GeosGeometry> lines;
    lines.reserve(edges.size());
    for (const auto& [a, b] : edges) {
        lines.push_back(lineOf(a, b));
    }
    const GeosGeometry all = collectionOf(GEOS_MULTILINESTRING, std::move(lines));
    const GeosGeometry noded = geosResult(GEOSUnaryUnionPrec_r(geosContext(), all.get(), kGrid));
    const GEOSGeometry* input = noded.get();
    const GeosGeometry faces = geosResult(GEOSPolygonize_r(geosContext(), &input, 1));
    std::vector<Area> areas;
    const int count = GEOSGetNumGeometries_r(geosContext(), faces.get());
    areas.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        areas.push_back(fromGeos(*GEOSGetGeometryN_r(geosContext(), faces.get(), i)));
    }
    return areas;
}

std::size_t siteAt(MapPoint p, std::span<const WeightedSite> sites) {
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const double power = squaredDistance(p, sites[i].point) - sites[i].weight;
        if (power < least) {
            least = power;
            best = i;
        }
    }
    return best;
}

Area unionOf(const std::vector<const Area*>& faces) {
    if (faces.size() == 1) {
        return *faces.front();
    }
    std::vector<GeosGeometry> parts;
    parts.reserve(faces.size());
    for (const Area* face : faces) {
        parts.push_back(toGeos(*face));
    }
    const GeosGeometry all = collectionOf(GEOS_GEOMETRYCOLLECTION, std::move(parts));
    return fromGeos(*geosResult(GEOSUnaryUnion_r(geosContext(), all.get())));
}

double sharedLength(const Area& a, const Area& b) {
    const GeosGeometry ga = toGeos(a);
    const GeosGeometry gb = toGeos(b);
    const GeosGeometry common = geosResult(GEOSIntersection_r(geosContext(), ga.get(), gb.get()));
    double length = 0;
    GEOSLength_r(geosContext(), common.get(), &length);
    return length;
}

/// Splits what a cell's faces make into polygons, the largest first.
std::vector<Area> piecesOf(const Area& area) {
    std::vector<Area> pieces;
    for (std::size_t p = 0; p < area.polygonCount(); ++p) {
        std::vector<MapPoint> points;
        std::vector<std::uint32_t> ends;
        for (std::size_t r = area.polygonBegin(p); r < area.polygonEnd(p); ++r) {
            points.insert(points.end(), area.ring(r).begin(), area.ring(r).end());
            ends.push_back(static_cast<std::uint32_t>(points.size()));
        }
        const auto rings = static_cast<std::uint32_t>(ends.size());
        pieces.emplace_back(std::move(points), std::move(ends), std::vector<std::uint32_t>{rings});
    }
    std::ranges::stable_sort(pieces, std::ranges::greater{},
                             [](const Area& piece) { return piece.squareMetres(); });
    return pieces;
}

} // namespace

std::vector<Area> powerDiagram(std::span<const WeightedSite> sites, std::span<const MapPoint> outline) {
    Envelope frame;
    for (const MapPoint& point : outline) {
        frame.add(point);
    }
    const double margin = std::max(frame.width(), frame.height());
    const MapPoint origin = frame.centre();
    const double half = margin;
    const Polygon square{{-half, -half}, {half, -half}, {half, half}, {-half, half}};

    CornerTable corners;
    Edges edges;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        const Polygon cell = cellOf(i, sites, square, origin);
        for (std::size_t k = 0; k < cell.size(); ++k) {
            const MapPoint p = cell[k];
            const MapPoint q = cell[(k + 1) % cell.size()];
            addEdge(edges, corners.place({p.x + origin.x, p.y + origin.y}),
                    corners.place({q.x + origin.x, q.y + origin.y}));
        }
    }
    Polygon closed(outline.begin(), outline.end());
    if (!closed.empty() && closed.front() != closed.back()) {
        closed.push_back(closed.front());
    }
    for (std::size_t k = 0; k + 1 < closed.size(); ++k) {
        addEdge(edges, corners.place(closed[k]), corners.place(closed[k + 1]));
    }
    const Area inside(closed, {static_cast<std::uint32_t>(closed.size())}, {1});

    const std::vector<Area> faces = facesOf(edges);
    std::vector<std::vector<const Area*>> facesBySite(sites.size());
    for (const Area& face : faces) {
        const MapPoint point = interiorPoint(face);
        if (inside.contains(point)) {
            facesBySite[siteAt(point, sites)].push_back(&face);
        }
    }

    std::vector<std::vector<Area>> pieces(sites.size());
    std::vector<std::pair<std::size_t, Area>> strays;
    for (std::size_t i = 0; i < sites.size(); ++i) {
        if (facesBySite[i].empty()) {
            throw Error(ErrorCode::GeometryFailed, {"power diagram: empty cell " + formatCount(i)});
        }
        std::vector<Area> parts = piecesOf(unionOf(facesBySite[i]));
        for (std::size_t k = 1; k < parts.size(); ++k) {
            strays.emplace_back(i, parts[k]);
        }
        parts.resize(1);
        pieces[i] = std::move(parts);
    }
    for (const auto& [from, stray] : strays) {
        std::size_t best = from;
        double longest = 0;
        for (std::size_t i = 0; i < sites.size(); ++i) {
            if (i == from || !pieces[i].front().envelope().intersects(stray.envelope())) {
                continue;
            }
            const double length = sharedLength(pieces[i].front(), stray);
            if (length > longest) {
                longest = length;
                best = i;
            }
        }
        pieces[best].push_back(stray);
    }
    std::vector<Area> cells;
    cells.reserve(sites.size());
    for (const std::vector<Area>& parts : pieces) {
        std::vector<const Area*> pointers;
        pointers.reserve(parts.size());
        for (const Area& part : parts) {
            pointers.push_back(&part);
        }
        cells.push_back(unionOf(pointers));
    }
    return cells;
}

} // namespace maillage
