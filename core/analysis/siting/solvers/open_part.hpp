// The Lagrangian bound at work: the open part of a subproblem in flat arrays.
#pragma once

#include "core/analysis/siting/solvers/bound.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

namespace maillage {

/// The bound as a function of the multipliers, on the open part alone and in flat arrays: the descent asks
/// for it hundreds of times.
class OpenPart {
public:
    explicit OpenPart(const Subproblem& problem)
        : m_problem(problem), m_demands(problem.openDemands()), m_missing(problem.missing()) {
        const SitingInstance& instance = problem.instance();
        std::vector<std::uint32_t> placeOf(instance.demandCount(), 0);
        std::vector<bool> isOpen(instance.demandCount(), false);
        for (std::uint32_t p = 0; p < m_demands.size(); ++p) {
            placeOf[m_demands[p]] = p;
            isOpen[m_demands[p]] = true;
            m_weights.push_back(instance.weights[m_demands[p]] * kDualScale);
        }
        std::vector<Rank> list;
        for (const Rank site : problem.freeSites()) {
            list.clear();
            std::int64_t full = 0;
            for (const Rank demand : instance.covered[site]) {
                if (isOpen[demand]) {
                    list.push_back(placeOf[demand]);
                    full += m_weights[placeOf[demand]];
                }
            }
            m_covered.add(list);
            m_full.push_back(full);
        }
        m_greatestFirst.resize(m_full.size());
        std::iota(m_greatestFirst.begin(), m_greatestFirst.end(), 0U);
        std::ranges::stable_sort(m_greatestFirst, std::greater(), [&](std::uint32_t s) { return m_full[s]; });
    }

    [[nodiscard]] const std::vector<Rank>& demands() const { return m_demands; }
    [[nodiscard]] const std::vector<std::int64_t>& weights() const { return m_weights; }
    [[nodiscard]] std::span<const Rank> coveredBy(std::uint32_t position) const {
        return m_covered[position];
    }

    /// The bound and its top alone.
    void evaluateTop(const std::vector<std::int64_t>& lambda, LagrangianBound& bound) {
        // No site is worth more than with full weights as multipliers: those that could not enter the top are
        // the last ones, and a country has very many.
        m_heap.clear();
        for (const std::uint32_t s : m_greatestFirst) {
            if (m_heap.size() < m_missing) {
                m_heap.emplace_back(worthOf(s, lambda), s);
                std::ranges::push_heap(m_heap, comesBefore);
                continue;
            }
            if (m_missing == 0 || m_full[s] < m_heap.front().first) {
                break;
            }
            const Worth worth{worthOf(s, lambda), s};
            if (comesBefore(worth, m_heap.front())) {
                std::ranges::pop_heap(m_heap, comesBefore);
                m_heap.back() = worth;
                std::ranges::push_heap(m_heap, comesBefore);
            }
        }
        bound.scaled = m_problem.value() * kDualScale;
        for (std::size_t p = 0; p < m_demands.size(); ++p) {
            bound.scaled += std::max<std::int64_t>(0, m_weights[p] - lambda[p]);
        }
        bound.top.clear();
        for (const auto& [worth, s] : m_heap) {
            bound.scaled += worth;
            bound.top.push_back(s);
        }
        bound.leastOfTop = m_heap.empty() ? 0 : m_heap.front().first;
    }

    /// The worth of every site too.
    void evaluate(const std::vector<std::int64_t>& lambda, LagrangianBound& bound) {
        evaluateTop(lambda, bound);
        bound.worth.resize(m_covered.size());
        for (std::uint32_t s = 0; s < m_covered.size(); ++s) {
            bound.worth[s] = worthOf(s, lambda);
        }
        std::vector<bool> isTop(m_covered.size(), false);
        for (const std::uint32_t s : bound.top) {
            isTop[s] = true;
        }
        bound.greatestOfOthers = 0;
        for (std::uint32_t s = 0; s < m_covered.size(); ++s) {
            if (!isTop[s]) {
                bound.greatestOfOthers = std::max(bound.greatestOfOthers, bound.worth[s]);
            }
        }
    }

private:
    using Worth = std::pair<std::int64_t, std::uint32_t>;
    static bool comesBefore(const Worth& a, const Worth& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    }
    [[nodiscard]] std::int64_t worthOf(std::uint32_t site, const std::vector<std::int64_t>& lambda) const {
        std::int64_t sum = 0;
        for (const Rank p : m_covered[site]) {
            sum += lambda[p];
        }
        return sum;
    }

    const Subproblem& m_problem;
    std::vector<Rank> m_demands;
    std::size_t m_missing;
    std::vector<std::int64_t> m_weights; // scaled, one per open demand
    RankLists m_covered;                 // places in m_demands, one list per free site
    std::vector<std::int64_t> m_full;    // what each would be worth with full multipliers
    std::vector<std::uint32_t> m_greatestFirst;
    std::vector<Worth> m_heap; // the top so far, its last at the front
};

} // namespace maillage
