#include "core/geo/adjacency.hpp"

#include <algorithm>

namespace maillage {

Adjacency::Adjacency(std::size_t count, std::span<const AreaPair> pairs) : m_ends(count, 0) {
    std::vector<std::uint32_t> degrees(count, 0);
    for (const auto& [a, b] : pairs) {
        ++degrees[a];
        ++degrees[b];
    }
    std::uint32_t end = 0;
    std::vector<std::uint32_t> next(count);
    for (std::size_t i = 0; i < count; ++i) {
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

bool Adjacency::areNeighbours(std::uint32_t a, std::uint32_t b) const {
    return std::ranges::binary_search(neighbours(a), b);
}

} // namespace maillage
