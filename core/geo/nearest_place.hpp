// How far the nearest of many places is.
#pragma once

#include "core/geo/point.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace maillage {

/// Places in the cells of a grid, a place or two in each: of a point only the cells around it are looked
/// through.
class NearestPlace {
public:
    /// At least one place.
    explicit NearestPlace(const std::vector<MapPoint>& places);

    /// Square metres: the least squaredDistance to a place, to the last bit.
    [[nodiscard]] double squaredDistanceFrom(MapPoint point) const;

private:
    /// Of a coordinate, clamped into the grid.
    [[nodiscard]] std::ptrdiff_t columnOf(double x) const;
    [[nodiscard]] std::ptrdiff_t rowOf(double y) const;

    Envelope m_extent;
    double m_side = 1;
    std::ptrdiff_t m_columns = 1;
    std::ptrdiff_t m_rows = 1;
    /// Sorted by cell; those of cell c end at m_ends[c].
    std::vector<MapPoint> m_places;
    std::vector<std::uint32_t> m_ends;
};

} // namespace maillage
