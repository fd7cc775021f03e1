// Small siting problems at random, solved by looking at every subset as a bit mask: no code of the solvers.
#pragma once

#include "core/analysis/siting/ranking.hpp"

#include <algorithm>
#include <bit>
#include <random>

namespace maillage::test {

/// Up to 11 candidates and 12 demands; weights of 0 to 9, many equal; sometimes a compulsory site.
inline SitingInstance randomInstance(unsigned seed) {
    std::mt19937 random(seed);
    const auto below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
    SitingInstance instance;
    const unsigned candidates = 2 + below(10);
    const unsigned demands = 1 + below(12);
    instance.count = 1 + below(std::min(candidates, 5U));
    const unsigned most = below(2) == 0 ? 2 : 10;
    for (unsigned d = 0; d < demands; ++d) {
        instance.demands.push_back(d);
        instance.weights.push_back(below(most));
        instance.inhabitants.push_back(below(10));
    }
    for (unsigned s = 0; s < candidates; ++s) {
        instance.candidates.push_back(s);
        std::vector<Rank> list;
        for (Rank d = 0; d < demands; ++d) {
            if (below(3) == 0) {
                list.push_back(d);
            }
        }
        instance.covered.add(list);
    }
    instance.covering = instance.covered.transposed(demands);
    if (below(3) == 0) {
        instance.compulsory.push_back(below(candidates));
    }
    return instance;
}

/// Every feasible choice with its value, best first, then in lexicographic order.
inline std::vector<SitingAnswer> everyAnswer(const SitingInstance& instance) {
    std::vector<SitingAnswer> all;
    for (unsigned mask = 0; mask < (1U << instance.candidates.size()); ++mask) {
        if (static_cast<std::size_t>(std::popcount(mask)) != instance.count) {
            continue;
        }
        SitingAnswer answer;
        std::vector<bool> isCovered(instance.demands.size(), false);
        for (Rank s = 0; s < instance.candidates.size(); ++s) {
            if ((mask >> s & 1U) != 0) {
                answer.sites.push_back(s);
                for (const Rank d : instance.covered[s]) {
                    isCovered[d] = true;
                }
            }
        }
        for (std::size_t d = 0; d < isCovered.size(); ++d) {
            answer.value += isCovered[d] ? instance.weights[d] : 0;
        }
        if (std::ranges::includes(answer.sites, instance.compulsory)) {
            all.push_back(answer);
        }
    }
    std::ranges::sort(all, [](const SitingAnswer& a, const SitingAnswer& b) {
        return a.value != b.value ? a.value > b.value : a.sites < b.sites;
    });
    return all;
}

/// How many of them a brute-force test looks at, and more ties than any of them has.
constexpr unsigned kInstances = 600;
constexpr std::size_t kMany = 1000;

/// The best of them; the best that are worth less.
inline std::vector<SitingAnswer> tiesOf(const std::vector<SitingAnswer>& all) {
    std::vector<SitingAnswer> ties = all;
    std::erase_if(ties, [&](const SitingAnswer& a) { return a.value != all.front().value; });
    return ties;
}

inline std::vector<SitingAnswer> nextOf(const std::vector<SitingAnswer>& all, std::size_t limit) {
    std::vector<SitingAnswer> next = all;
    std::erase_if(next, [&](const SitingAnswer& a) { return a.value == all.front().value; });
    next.resize(std::min(next.size(), limit));
    return next;
}

} // namespace maillage::test
