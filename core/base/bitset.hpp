// A set of dense indices (communes) as bits, with counting and set algebra.
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace maillage {

/// Subset of {0 … size-1}. Sets of different sizes are never mixed (an assert holds it).
class IndexSet {
public:
    IndexSet() = default;
    explicit IndexSet(std::size_t size) : m_size(size), m_words((size + 63) / 64, 0) {}

    /// {0 … size-1} itself.
    [[nodiscard]] static IndexSet full(std::size_t size) {
        IndexSet all(size);
        for (std::size_t w = 0; w < all.m_words.size(); ++w) {
            const std::size_t bits = size - 64 * w;
            all.m_words[w] = bits < 64 ? (std::uint64_t{1} << bits) - 1 : ~std::uint64_t{0};
        }
        return all;
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool contains(std::size_t index) const {
        assert(index < m_size);
        return ((m_words[index / 64] >> (index % 64)) & 1U) != 0;
    }
    void insert(std::size_t index) {
        assert(index < m_size);
        m_words[index / 64] |= std::uint64_t{1} << (index % 64);
    }
    void erase(std::size_t index) {
        assert(index < m_size);
        m_words[index / 64] &= ~(std::uint64_t{1} << (index % 64));
    }
    [[nodiscard]] std::size_t count() const {
        std::size_t total = 0;
        for (const std::uint64_t word : m_words) {
            total += static_cast<std::size_t>(std::popcount(word));
        }
        return total;
    }
    [[nodiscard]] bool isEmpty() const { return count() == 0; }

    IndexSet& operator|=(const IndexSet& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a | b; });
    }
    IndexSet& operator&=(const IndexSet& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & b; });
    }
    /// Set difference.
    IndexSet& operator-=(const IndexSet& other) {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    }
    friend IndexSet operator|(IndexSet a, const IndexSet& b) { return a |= b; }
    friend IndexSet operator&(IndexSet a, const IndexSet& b) { return a &= b; }
    friend IndexSet operator-(IndexSet a, const IndexSet& b) { return a -= b; }

    /// Calls `visit(index)` for each member, ascending.
    template <typename Visit>
    void forEach(Visit visit) const {
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            for (std::uint64_t word = m_words[w]; word != 0; word &= word - 1) {
                visit(static_cast<std::uint32_t>(w * 64 + static_cast<std::size_t>(std::countr_zero(word))));
            }
        }
    }
    [[nodiscard]] std::vector<std::uint32_t> members() const {
        std::vector<std::uint32_t> indices;
        forEach([&](std::uint32_t index) { indices.push_back(index); });
        return indices;
    }

    bool operator==(const IndexSet&) const = default;

private:
    template <typename Combine>
    IndexSet& combine(const IndexSet& other, Combine operation) {
        assert(m_size == other.m_size);
        for (std::size_t w = 0; w < m_words.size(); ++w) {
            m_words[w] = operation(m_words[w], other.m_words[w]);
        }
        return *this;
    }

    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace maillage
