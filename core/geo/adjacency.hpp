// Which areas are neighbours of which.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace maillage {

/// Two areas by their indices, the smaller first.
using AreaPair = std::pair<std::uint32_t, std::uint32_t>;

/// Undirected graph over area indices, without loops; neighbours ascending. How it is found: borders.hpp.
class Adjacency {
public:
    Adjacency() = default;
    /// `pairs`: indices below `count`, none twice.
    Adjacency(std::size_t count, std::span<const AreaPair> pairs);

    [[nodiscard]] std::size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::uint32_t area) const;
    [[nodiscard]] bool areNeighbours(std::uint32_t a, std::uint32_t b) const;
    /// Number of neighbouring pairs.
    [[nodiscard]] std::size_t pairCount() const { return m_neighbours.size() / 2; }

    bool operator==(const Adjacency&) const = default;

private:
    std::vector<std::uint32_t> m_neighbours;
    std::vector<std::uint32_t> m_ends;
};

} // namespace maillage
