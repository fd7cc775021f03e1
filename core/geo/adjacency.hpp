// Which areas share a border of positive length.
#pragma once

#include "core/geo/area.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// Undirected graph over area indices, without loops; neighbours ascending.
///
/// Areas that share their border vertices are found by the segments that two of them have in common. Segments
/// that belong to one area alone are then compared with one another: two that lie on one line (within a
/// centimetre) and overlap by more than a centimetre make their areas neighbours too, so that borders
/// digitised differently count. Touching in a point does not.
class Adjacency {
public:
    Adjacency() = default;
    explicit Adjacency(std::span<const Area> areas);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t area) const;
    /// Number of neighbouring pairs.
    [[nodiscard]] std::size_t pairCount() const { return m_neighbours.size() / 2; }

private:
    std::vector<std::uint32_t> m_neighbours;
    std::vector<std::uint32_t> m_ends;
};

} // namespace maillage
