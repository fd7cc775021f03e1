#include "core/geo/area.hpp"

#include <cassert>
#include <utility>

namespace maillage {

Area::Area(std::vector<MapPoint> points, std::vector<std::uint32_t> ringEnds,
           std::vector<std::uint32_t> polygonEnds)
    : m_points(std::move(points)), m_ringEnds(std::move(ringEnds)), m_polygonEnds(std::move(polygonEnds)) {
    assert(m_points.empty() ||
           (m_ringEnds.back() == m_points.size() && m_polygonEnds.back() == m_ringEnds.size()));
    for (const MapPoint& point : m_points) {
        m_envelope.add(point);
    }
}

std::span<const MapPoint> Area::ring(std::size_t index) const {
    const std::size_t begin = index == 0 ? 0 : m_ringEnds[index - 1];
    return std::span(m_points).subspan(begin, m_ringEnds[index] - begin);
}

double Area::squareMetres() const {
    double twice = 0;
    for (std::size_t polygon = 0; polygon < polygonCount(); ++polygon) {
        for (std::size_t r = polygonBegin(polygon); r < polygonEnd(polygon); ++r) {
            const double surface = std::abs(twiceSignedArea(ring(r)));
            twice += r == polygonBegin(polygon) ? surface : -surface;
        }
    }
    return twice / 2;
}

bool Area::contains(MapPoint p) const {
    if (!m_envelope.contains(p)) {
        return false;
    }
    bool inside = false;
    for (std::size_t r = 0; r < ringCount(); ++r) {
        const std::span<const MapPoint> points = ring(r);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const MapPoint a = points[i];
            const MapPoint b = points[i + 1];
            if ((a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x) {
                inside = !inside;
            }
        }
    }
    return inside;
}

double Area::distanceTo(MapPoint p) const {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t r = 0; r < ringCount(); ++r) {
        const std::span<const MapPoint> points = ring(r);
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const MapPoint a = points[i];
            const MapPoint b = points[i + 1];
            const double length = squaredDistance(a, b);
            const double along =
                length == 0 ? 0 : ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length;
            const double share = std::clamp(along, 0.0, 1.0);
            least =
                std::min(least, squaredDistance(p, {a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)}));
        }
    }
    return std::sqrt(least);
}

double twiceSignedArea(std::span<const MapPoint> ring) {
    double sum = 0;
    if (ring.empty()) {
        return sum;
    }
    const MapPoint origin = ring.front();
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        sum += (ring[i].x - origin.x) * (ring[i + 1].y - origin.y) -
               (ring[i + 1].x - origin.x) * (ring[i].y - origin.y);
    }
    return sum;
}

} // namespace maillage
