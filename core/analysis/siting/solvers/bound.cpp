#include "core/analysis/siting/solvers/bound.hpp"

#include "core/analysis/siting/solvers/open_part.hpp"

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

namespace {

/// Of the descent: how much of the former direction is kept, after how many steps in vain steps get shorter,
/// and by how much.
struct Pace {
    double memory;
    int patience;
    double shortening;
};
constexpr Pace kShort{0.7, 20, 0.7};
/// Where there is time for it, a slow one comes much nearer to the relaxation: on all France, 15 km and 500
/// sites, to 29,011 after 9,000 steps, where the short pace stays at 29,057 and the relaxation is 29,006.7.
constexpr Pace kLong{0.9, 100, 0.8};
constexpr int kLongSteps = 1000;

} // namespace

BoundSearch lowerBound(const Subproblem& problem, const Multipliers& start, std::int64_t needed, int steps,
                       const Monitor& monitor) {
    OpenPart part(problem);
    const std::size_t demands = part.demands().size();
    std::vector<std::int64_t> lambda = picked(start, part.demands());
    std::vector<std::int64_t> best = lambda;
    std::vector<double> exact(lambda.begin(), lambda.end());
    std::vector<std::int32_t> slope(demands);
    std::vector<double> direction(demands, 0);
    LagrangianBound bound;
    BoundSearch search;
    search.shares.assign(problem.freeSites().size(), 0);
    const double target = static_cast<double>(needed) * static_cast<double>(kDualScale);
    const Pace pace = steps < kLongSteps ? kShort : kLong;
    // A direction is the sum of the slopes it remembers: as long a step as along one of them.
    double reach = steps < kLongSteps ? 1.0 : 1.0 / (1.0 - pace.memory);
    int patience = 0;
    for (int step = 0;; ++step) {
        part.evaluateTop(lambda, bound);
        if (step == 0 || bound.scaled < search.bound.scaled) {
            search.bound = bound;
            best = lambda;
            patience = 0;
        } else if (++patience == pace.patience) {
            reach *= pace.shortening;
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
        for (std::size_t p = 0; p < demands; ++p) {
            direction[p] = slope[p] + pace.memory * direction[p];
            const bool isAtEnd =
                direction[p] > 0 ? exact[p] <= 0 : exact[p] >= static_cast<double>(part.weights()[p]);
            if (isAtEnd) {
                direction[p] = 0;
            }
            square += direction[p] * direction[p];
        }
        if (square == 0) {
            break; // λ is the best there is
        }
        const double length = reach * (static_cast<double>(bound.scaled) - target + 1) / square;
        for (std::size_t p = 0; p < demands; ++p) {
            exact[p] =
                std::clamp(exact[p] - length * direction[p], 0.0, static_cast<double>(part.weights()[p]));
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
