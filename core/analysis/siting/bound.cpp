#include "core/analysis/siting/bound.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maillage {

Subproblem::Subproblem(const SitingInstance& instance)
    : m_instance(&instance), m_free(instance.candidateCount()), m_covered(instance.demandCount()) {
    std::iota(m_free.begin(), m_free.end(), 0U);
    for (const Rank site : instance.compulsory) {
        take(site);
    }
}

void Subproblem::take(Rank site) {
    exclude(std::span(&site, 1));
    m_taken.push_back(site);
    for (const Rank demand : m_instance->covered[site]) {
        if (!m_covered.contains(demand)) {
            m_covered.insert(demand);
            m_value += m_instance->weights[demand];
        }
    }
}

void Subproblem::exclude(std::span<const Rank> sites) {
    std::vector<Rank> left;
    left.reserve(m_free.size());
    std::ranges::set_difference(m_free, sites, std::back_inserter(left));
    m_free = std::move(left);
}

bool Subproblem::isFree(Rank site) const {
    return std::ranges::binary_search(m_free, site);
}

std::vector<Rank> Subproblem::openDemands() const {
    IndexSet open(m_instance->demandCount());
    for (const Rank site : m_free) {
        for (const Rank demand : m_instance->covered[site]) {
            open.insert(demand);
        }
    }
    open -= m_covered;
    return open.members();
}

namespace {

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

std::vector<std::int64_t> picked(const Multipliers& all, const std::vector<Rank>& demands) {
    std::vector<std::int64_t> some;
    some.reserve(demands.size());
    for (const Rank demand : demands) {
        some.push_back(all[demand]);
    }
    return some;
}

} // namespace

LagrangianBound lagrangianBound(const Subproblem& problem, const Multipliers& multipliers) {
    OpenPart part(problem);
    LagrangianBound bound;
    part.evaluate(picked(multipliers, part.demands()), bound);
    return bound;
}

namespace {

std::vector<bool> topOf(const LagrangianBound& bound) {
    std::vector<bool> isTop(bound.worth.size(), false);
    for (const std::uint32_t position : bound.top) {
        isTop[position] = true;
    }
    return isTop;
}

} // namespace

void excludeSites(Subproblem& problem, const LagrangianBound& bound, std::int64_t needed) {
    const std::vector<bool> isTop = topOf(bound);
    std::vector<Rank> excluded;
    for (std::size_t s = 0; s < isTop.size(); ++s) {
        if (!isTop[s] && bound.scaled - bound.leastOfTop + bound.worth[s] < needed * kDualScale) {
            excluded.push_back(problem.freeSites()[s]);
        }
    }
    problem.exclude(excluded);
}

void fixSites(Subproblem& problem, const LagrangianBound& bound, std::int64_t needed) {
    const std::vector<Rank> sites = problem.freeSites();
    excludeSites(problem, bound, needed);
    if (sites.size() == bound.top.size()) {
        return;
    }
    for (const std::uint32_t position : bound.top) {
        if (bound.scaled - bound.worth[position] + bound.greatestOfOthers < needed * kDualScale) {
            problem.take(sites[position]);
        }
    }
}

BoundSearch lowerBound(const Subproblem& problem, const Multipliers& start, std::int64_t needed, int steps,
                       const Monitor& monitor) {
    OpenPart part(problem);
    const std::size_t demands = part.demands().size();
    std::vector<std::int64_t> lambda = picked(start, part.demands());
    std::vector<std::int64_t> best = lambda;
    std::vector<double> exact(lambda.begin(), lambda.end());
    std::vector<std::int32_t> slope(demands);
    LagrangianBound bound;
    BoundSearch search;
    search.shares.assign(problem.freeSites().size(), 0);
    const double target = static_cast<double>(needed) * static_cast<double>(kDualScale);
    double reach = 1.0;
    int patience = 0;
    for (int step = 0;; ++step) {
        part.evaluateTop(lambda, bound);
        if (step == 0 || bound.scaled < search.bound.scaled) {
            search.bound = bound;
            best = lambda;
            patience = 0;
        } else if (++patience == 8) {
            reach *= 0.6;
            patience = 0;
        }
        if (search.bound.scaled < needed * kDualScale || step == steps ||
            (monitor.isCancelled && monitor.isCancelled())) {
            break;
        }
        // The slope at λ: how often the top sites cover a demand, less one where it is also bought alone.
        for (std::size_t p = 0; p < demands; ++p) {
            slope[p] = lambda[p] < part.weights()[p] ? -1 : 0;
        }
        for (double& share : search.shares) {
            share *= 0.9;
        }
        for (const std::uint32_t position : bound.top) {
            search.shares[position] += 0.1;
            for (const Rank p : part.coveredBy(position)) {
                ++slope[p];
            }
        }
        double square = 0;
        for (const std::int32_t s : slope) {
            square += static_cast<double>(s) * s;
        }
        if (square == 0) {
            break; // λ is the best there is
        }
        const double length = reach * (static_cast<double>(bound.scaled) - target + 1) / square;
        for (std::size_t p = 0; p < demands; ++p) {
            exact[p] = std::clamp(exact[p] - length * slope[p], 0.0, static_cast<double>(part.weights()[p]));
            lambda[p] = std::llround(exact[p]);
        }
    }
    part.evaluate(best, search.bound);
    search.multipliers = start;
    for (std::size_t p = 0; p < demands; ++p) {
        search.multipliers[part.demands()[p]] = best[p];
    }
    return search;
}

Multipliers firstMultipliers(const SitingInstance& instance) {
    Multipliers multipliers = fullMultipliers(instance);
    for (std::int64_t& multiplier : multipliers) {
        multiplier /= 2;
    }
    return multipliers;
}

Multipliers fullMultipliers(const SitingInstance& instance) {
    Multipliers multipliers;
    for (const std::int64_t weight : instance.weights) {
        multipliers.push_back(weight * kDualScale);
    }
    return multipliers;
}

} // namespace maillage
