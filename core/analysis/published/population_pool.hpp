// Sums of the least or most populated communes of a kind.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

namespace maillage {

/// Populations, sorted once; one of them can be left out of a sum.
class PopulationPool {
public:
    explicit PopulationPool(std::vector<std::int64_t> populations) : m_sorted(std::move(populations)) {
        std::ranges::sort(m_sorted);
        for (const std::int64_t population : m_sorted) {
            m_sums.push_back(m_sums.back() + population);
        }
    }

    [[nodiscard]] std::int64_t total() const { return m_sums.back(); }

    /// Sum of the `count` least, after one commune of population `without`, which must be there, has left.
    [[nodiscard]] std::int64_t least(std::int64_t count, std::optional<std::int64_t> without) const {
        const auto n = static_cast<std::size_t>(count);
        const bool isAmong = without && n > 0 && m_sorted[n - 1] >= *without;
        return isAmong ? m_sums[n + 1] - *without : m_sums[n];
    }
    /// Likewise of the `count` greatest.
    [[nodiscard]] std::int64_t greatest(std::int64_t count, std::optional<std::int64_t> without) const {
        const auto size = static_cast<std::int64_t>(m_sorted.size()) - (without ? 1 : 0);
        return total() - without.value_or(0) - least(size - count, without);
    }

private:
    std::vector<std::int64_t> m_sorted;
    std::vector<std::int64_t> m_sums{0};
};

} // namespace maillage
