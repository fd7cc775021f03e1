#include "core/geo/nearest_place.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maillage {

NearestPlace::NearestPlace(const std::vector<MapPoint>& places) {
    for (const MapPoint& place : places) {
        m_extent.add(place);
    }
    const double width = m_extent.maxX - m_extent.minX;
    const double height = m_extent.maxY - m_extent.minY;
    const auto count = static_cast<double>(places.size());
    // Also where all stand on a line, or in one point.
    m_side = std::max({std::sqrt(width * height / count), std::max(width, height) / count, 1.0});
    m_columns = static_cast<std::ptrdiff_t>(width / m_side) + 1;
    m_rows = static_cast<std::ptrdiff_t>(height / m_side) + 1;

    const auto cellOf = [&](const MapPoint& place) {
        return static_cast<std::size_t>(rowOf(place.y) * m_columns + columnOf(place.x));
    };
    m_ends.assign(static_cast<std::size_t>(m_columns * m_rows) + 1, 0);
    for (const MapPoint& place : places) {
        ++m_ends[cellOf(place) + 1];
    }
    for (std::size_t c = 1; c < m_ends.size(); ++c) {
        m_ends[c] += m_ends[c - 1];
    }
    m_places.resize(places.size());
    for (const MapPoint& place : places) {
        m_places[m_ends[cellOf(place)]++] = place;
    }
}

std::ptrdiff_t NearestPlace::columnOf(double x) const {
    return std::clamp(static_cast<std::ptrdiff_t>((x - m_extent.minX) / m_side), std::ptrdiff_t{0},
                      m_columns - 1);
}

std::ptrdiff_t NearestPlace::rowOf(double y) const {
    return std::clamp(static_cast<std::ptrdiff_t>((y - m_extent.minY) / m_side), std::ptrdiff_t{0},
                      m_rows - 1);
}

double NearestPlace::squaredDistanceFrom(MapPoint point) const {
    const std::ptrdiff_t column = columnOf(point.x);
    const std::ptrdiff_t row = rowOf(point.y);
    double least = std::numeric_limits<double>::infinity();
    // Cells of one row; what lies outside the grid is left out.
    const auto look = [&](std::ptrdiff_t r, std::ptrdiff_t firstColumn, std::ptrdiff_t lastColumn) {
        const std::ptrdiff_t first = std::max(firstColumn, std::ptrdiff_t{0});
        const std::ptrdiff_t last = std::min(lastColumn, m_columns - 1);
        if (r < 0 || r >= m_rows || first > last) {
            return;
        }
        const auto from = static_cast<std::size_t>(r * m_columns + first);
        const auto to = static_cast<std::size_t>(r * m_columns + last);
        for (std::uint32_t i = from == 0 ? 0 : m_ends[from - 1]; i < m_ends[to]; ++i) {
            least = std::min(least, squaredDistance(point, m_places[i]));
        }
    };
    look(row, column, column);
    const std::ptrdiff_t furthest = std::max(m_rows, m_columns);
    for (std::ptrdiff_t ring = 1; ring <= furthest; ++ring) {
        // Whatever is in this ring is at least so far from the point: its own cell lies between.
        const double near = static_cast<double>(ring - 1) * m_side;
        if (near * near > least) {
            break;
        }
        look(row - ring, column - ring, column + ring);
        look(row + ring, column - ring, column + ring);
        const std::ptrdiff_t lowest = std::max(row - ring + 1, std::ptrdiff_t{0});
        const std::ptrdiff_t highest = std::min(row + ring - 1, m_rows - 1);
        for (std::ptrdiff_t r = lowest; r <= highest; ++r) {
            look(r, column - ring, column - ring);
            look(r, column + ring, column + ring);
        }
    }
    return least;
}

} // namespace maillage
