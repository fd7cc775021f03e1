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
            for (const Rank demand : instance.covered[site]) {
                if (isOpen[demand]) {
                    list.push_back(placeOf[demand]);
                }
            }
            m_covered.add(list);
        }
    }

    [[nodiscard]] const std::vector<Rank>& demands() const { return m_demands; }
    [[nodiscard]] const std::vector<std::int64_t>& weights() const { return m_weights; }
    [[nodiscard]] std::span<const Rank> coveredBy(std::uint32_t position) const {
        return m_covered[position];
    }

    void evaluate(const std::vector<std::int64_t>& lambda, LagrangianBound& bound) {
        const std::size_t sites = m_covered.size();
        bound.scaled = m_problem.value() * kDualScale;
        for (std::size_t p = 0; p < m_demands.size(); ++p) {
            bound.scaled += std::max<std::int64_t>(0, m_weights[p] - lambda[p]);
        }
        bound.worth.resize(sites);
        for (std::size_t s = 0; s < sites; ++s) {
            std::int64_t sum = 0;
            for (const Rank p : m_covered[s]) {
                sum += lambda[p];
            }
            bound.worth[s] = sum;
        }
        m_order.resize(sites);
        std::iota(m_order.begin(), m_order.end(), 0U);
        const auto before = [&](std::uint32_t a, std::uint32_t b) {
            return bound.worth[a] != bound.worth[b] ? bound.worth[a] > bound.worth[b] : a < b;
        };
        const auto cut = m_order.begin() + static_cast<std::ptrdiff_t>(m_missing);
        if (m_missing < sites) {
            std::nth_element(m_order.begin(), cut, m_order.end(), before);
        }
        bound.top.assign(m_order.begin(), cut);
        bound.leastOfTop = 0;
        for (std::size_t t = 0; t < bound.top.size(); ++t) {
            const std::int64_t worth = bound.worth[bound.top[t]];
            bound.scaled += worth;
            bound.leastOfTop = t == 0 ? worth : std::min(bound.leastOfTop, worth);
        }
        bound.greatestOfOthers = m_missing < sites ? bound.worth[*cut] : 0;
    }

private:
    const Subproblem& m_problem;
    std::vector<Rank> m_demands;
    std::size_t m_missing;
    std::vector<std::int64_t> m_weights; // scaled, one per open demand
    RankLists m_covered;                 // places in m_demands, one list per free site
    std::vector<std::uint32_t> m_order;
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

void fixSites(Subproblem& problem, const LagrangianBound& bound, std::int64_t needed) {
    const std::vector<Rank> sites = problem.freeSites();
    const std::int64_t threshold = needed * kDualScale;
    std::vector<bool> isTop(sites.size(), false);
    for (const std::uint32_t position : bound.top) {
        isTop[position] = true;
    }
    std::vector<Rank> excluded;
    for (std::size_t s = 0; s < sites.size(); ++s) {
        if (isTop[s]) {
            if (sites.size() > bound.top.size() &&
                bound.scaled - bound.worth[s] + bound.greatestOfOthers < threshold) {
                problem.take(sites[s]);
            }
        } else if (bound.scaled - bound.leastOfTop + bound.worth[s] < threshold) {
            excluded.push_back(sites[s]);
        }
    }
    problem.exclude(excluded);
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
        part.evaluate(lambda, bound);
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
    search.multipliers = start;
    for (std::size_t p = 0; p < demands; ++p) {
        search.multipliers[part.demands()[p]] = best[p];
    }
    return search;
}

Multipliers firstMultipliers(const SitingInstance& instance) {
    Multipliers multipliers;
    for (const std::int64_t weight : instance.weights) {
        multipliers.push_back(weight * kDualScale / 2);
    }
    return multipliers;
}

} // namespace maillage
