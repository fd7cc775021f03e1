#include "core/analysis/siting/proof_search.hpp"

#include "core/analysis/siting/gains.hpp"
#include "core/analysis/siting/greedy.hpp"
#include "core/analysis/siting/relaxation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maillage {

namespace {

/// The sites taken and those of the greatest shares, of at least a half.
std::vector<Rank> surestSites(const Subproblem& problem, const std::vector<double>& shares) {
    std::vector<std::uint32_t> order(shares.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t s) { return shares[s]; });
    std::vector<Rank> sites = problem.takenSites();
    for (const std::uint32_t s : order) {
        if (shares[s] < 0.5 || sites.size() == problem.instance().count) {
            break;
        }
        sites.push_back(problem.freeSites()[s]);
    }
    return sites;
}

std::vector<Rank> withTop(const Subproblem& problem, const std::vector<std::uint32_t>& top) {
    std::vector<Rank> sites = problem.takenSites();
    for (const std::uint32_t position : top) {
        sites.push_back(problem.freeSites()[position]);
    }
    return sites;
}

/// The free site of `rest` of which `shares`, one per free site of `bounded`, are least sure.
Rank siteToBranchOn(const Subproblem& bounded, const std::vector<double>& shares, const Subproblem& rest) {
    Rank chosen = rest.freeSites().front();
    double nearest = 2;
    for (std::size_t p = 0; p < bounded.freeSites().size(); ++p) {
        const double distance = std::abs(shares[p] - 0.5);
        if (distance < nearest && rest.isFree(bounded.freeSites()[p])) {
            nearest = distance;
            chosen = bounded.freeSites()[p];
        }
    }
    return chosen;
}

Subproblem without(const Subproblem& problem, Rank site) {
    Subproblem left = problem;
    left.exclude(std::span(&site, 1));
    return left;
}

Subproblem with(const Subproblem& problem, Rank site) {
    Subproblem left = problem;
    left.take(site);
    return left;
}

/// What a proof must say of the multipliers.
std::vector<std::pair<Rank, std::int64_t>> multipliersKept(const Subproblem& problem,
                                                           const Multipliers& multipliers) {
    std::vector<std::pair<Rank, std::int64_t>> kept;
    for (const Rank demand : problem.openDemands()) {
        if (multipliers[demand] != problem.instance().weights[demand] * kDualScale) {
            kept.emplace_back(demand, multipliers[demand]);
        }
    }
    return kept;
}

bool isCancelled(const Monitor& monitor) {
    return monitor.isCancelled && monitor.isCancelled();
}

/// Lowers the bound of a subproblem until it is below `needed`, first by descent, then by the linear
/// relaxation, and betters an answer with what is seen on the way.
class Bounder {
public:
    Bounder(const SitingInstance& instance, SitingAnswer best, const Monitor& monitor)
        : m_instance(instance), m_best(std::move(best)), m_monitor(monitor) {}

    [[nodiscard]] BoundSearch bound(const Subproblem& problem, const Multipliers& start, int steps) {
        if (problem.missing() <= 1) {
            return lowerBound(problem, fullMultipliers(m_instance), needed(), 0, m_monitor);
        }
        BoundSearch search = lowerBound(problem, start, needed(), steps, m_monitor);
        look(withTop(problem, search.bound.top));
        if (!isClosed(search)) {
            if (std::optional<Relaxation> relaxation = relax(problem, search, needed(), m_monitor)) {
                look(surestSites(problem, relaxation->shares));
                if (relaxation->bound.scaled < search.bound.scaled) {
                    search.multipliers = std::move(relaxation->multipliers);
                    search.bound = std::move(relaxation->bound);
                }
                search.shares = std::move(relaxation->shares);
            }
        }
        return search;
    }
    /// Betters the answer by what can be made of these sites.
    void look(const std::vector<Rank>& sites) {
        SitingAnswer answer = improvedBySwaps(m_instance, greedySiting(m_instance, sites), m_monitor);
        if (answer.value > m_best.value) {
            m_best = std::move(answer);
        }
    }
    [[nodiscard]] bool isClosed(const BoundSearch& search) const {
        return search.bound.scaled < needed() * kDualScale;
    }
    [[nodiscard]] std::int64_t needed() const { return m_best.value + 1; }
    [[nodiscard]] const SitingAnswer& best() const { return m_best; }

private:
    const SitingInstance& m_instance;
    SitingAnswer m_best;
    const Monitor& m_monitor;
};

/// Proves that nothing is worth more than the best answer, or finds something that is and gives up.
class Prover {
public:
    Prover(Bounder& bounder, const SearchLimits& limits, const Monitor& monitor)
        : m_bounder(bounder), m_needed(bounder.needed()), m_limits(limits), m_monitor(monitor) {}

    /// Null when it gave up: something better was found, or it was time to stop.
    std::unique_ptr<ProofNode> prove(const Subproblem& problem, const Multipliers& start) {
        if (m_nodes >= m_limits.nodes || isCancelled(m_monitor)) {
            return nullptr;
        }
        ++m_nodes;
        if (problem.freeSites().size() < problem.missing()) {
            return std::make_unique<ProofNode>();
        }
        if (problem.missing() == 0) {
            m_bounder.look(problem.takenSites());
            return isOutdated() ? nullptr : std::make_unique<ProofNode>();
        }
        const BoundSearch search = m_bounder.bound(problem, start, m_limits.nodeSteps);
        return isOutdated() ? nullptr : proveWith(problem, search);
    }

    /// The same, the bound being known.
    std::unique_ptr<ProofNode> proveWith(const Subproblem& problem, const BoundSearch& search) {
        auto node = std::make_unique<ProofNode>();
        node->multipliers = multipliersKept(problem, search.multipliers);
        if (m_bounder.isClosed(search)) {
            return node;
        }
        Subproblem rest = problem;
        excludeSites(rest, search.bound, m_needed);
        node->site = siteToBranchOn(problem, search.shares, rest);
        node->with = prove(with(rest, *node->site), search.multipliers);
        if (node->with != nullptr) {
            node->without = prove(without(rest, *node->site), search.multipliers);
        }
        return node->without != nullptr ? std::move(node) : nullptr;
    }
    [[nodiscard]] std::size_t nodes() const { return m_nodes; }

private:
    /// A better answer was found: what was excluded on the way here must be thought over again.
    [[nodiscard]] bool isOutdated() const { return m_bounder.needed() != m_needed; }

    Bounder& m_bounder;
    std::int64_t m_needed;
    SearchLimits m_limits;
    const Monitor& m_monitor;
    std::size_t m_nodes = 0;
};

/// Offers every choice that the collector may want; false when it was stopped.
class Ranker {
public:
    Ranker(const SitingInstance& instance, RankingCollector& collector, std::size_t nextLimit,
           const SearchLimits& limits, const Monitor& monitor)
        : m_full(fullMultipliers(instance)),
          m_collector(collector),
          m_nextLimit(nextLimit),
          m_limits(limits),
          m_monitor(monitor) {}

    bool rank(const Subproblem& problem, const Multipliers& start, int steps) {
        if (problem.freeSites().size() < problem.missing()) {
            return true;
        }
        if (problem.missing() == 0) {
            offer(problem.takenSites(), problem.value());
            return true;
        }
        if (problem.missing() <= 1) {
            offerLast(problem);
            return true;
        }
        if (m_nodes >= m_limits.nodes || isCancelled(m_monitor)) {
            return false;
        }
        ++m_nodes;
        const BoundSearch search = lowerBound(problem, start, needed(), steps, m_monitor);
        if (search.bound.scaled < needed() * kDualScale) {
            return true;
        }
        Subproblem rest = problem;
        fixSites(rest, search.bound, needed());
        if (rest.missing() < 2 || rest.freeSites().size() < rest.missing()) {
            return rank(rest, search.multipliers, m_limits.nodeSteps);
        }
        const Rank site = siteToBranchOn(problem, search.shares, rest);
        return rank(with(rest, site), search.multipliers, m_limits.nodeSteps) &&
               rank(without(rest, site), search.multipliers, m_limits.nodeSteps);
    }

private:
    [[nodiscard]] std::int64_t needed() const {
        const Ranking& found = m_collector.ranking();
        if (m_nextLimit == 0) {
            return found.ties.front().value + (found.tiesAreAll ? 0 : 1);
        }
        return found.next.size() < m_nextLimit ? 0 : found.next.back().value + 1;
    }
    void offer(std::vector<Rank> sites, std::int64_t value) {
        std::ranges::sort(sites);
        m_collector.offer(value, sites);
    }
    void offerLast(const Subproblem& problem) {
        const LagrangianBound exact = lagrangianBound(problem, m_full);
        for (std::size_t s = 0; s < exact.worth.size(); ++s) {
            const std::int64_t value = problem.value() + exact.worth[s] / kDualScale;
            if (value >= needed()) {
                std::vector<Rank> sites = problem.takenSites();
                sites.push_back(problem.freeSites()[s]);
                offer(std::move(sites), value);
            }
        }
    }

    Multipliers m_full;
    RankingCollector& m_collector;
    std::size_t m_nextLimit;
    SearchLimits m_limits;
    const Monitor& m_monitor;
    std::size_t m_nodes = 0;
};

/// Every exchange of one site of the optimum: the next-best answers are often among these, and the sooner
/// they are known the less is searched.
void offerNeighbours(const SitingInstance& instance, const SitingAnswer& optimum,
                     RankingCollector& collector) {
    Gains gains(instance);
    std::ranges::for_each(optimum.sites, [&](Rank site) { gains.add(site); });
    for (std::size_t place = 0; place < optimum.sites.size(); ++place) {
        if (std::ranges::binary_search(instance.compulsory, optimum.sites[place])) {
            continue;
        }
        gains.remove(optimum.sites[place]);
        for (Rank site = 0; site < instance.candidateCount(); ++site) {
            const std::int64_t value = gains.value() + gains.gain(site);
            if (collector.wants(value) && !std::ranges::binary_search(optimum.sites, site)) {
                std::vector<Rank> sites = optimum.sites;
                sites[place] = site;
                std::ranges::sort(sites);
                collector.offer(value, sites);
            }
        }
        gains.add(optimum.sites[place]);
    }
}

} // namespace

ProofResult proveSiting(const SitingInstance& instance, const SitingAnswer& start, const SearchLimits& limits,
                        const Monitor& monitor) {
    const Subproblem whole(instance);
    Bounder bounder(instance, start, monitor);
    const BoundSearch root = bounder.bound(whole, firstMultipliers(instance), limits.rootSteps);
    SearchLimits left = limits;
    for (;;) {
        const SitingAnswer answer = bounder.best();
        Prover prover(bounder, left, monitor);
        if (std::shared_ptr<const ProofNode> proof = prover.proveWith(whole, root)) {
            return {answer, answer.value, std::move(proof)};
        }
        left.nodes -= std::min(left.nodes, prover.nodes());
        if (bounder.best() == answer) {
            auto node = std::make_shared<ProofNode>();
            node->multipliers = multipliersKept(whole, root.multipliers);
            return {answer, root.bound.value(), std::move(node)};
        }
    }
}

Ranking rankSitings(const SitingInstance& instance, const SitingAnswer& optimum, std::size_t tieLimit,
                    std::size_t nextLimit, const SearchLimits& limits, const Monitor& monitor) {
    RankingCollector collector(tieLimit, nextLimit);
    collector.offer(optimum.value, optimum.sites);
    offerNeighbours(instance, optimum, collector);
    Ranker ranker(instance, collector, nextLimit, limits, monitor);
    const bool isWhole = ranker.rank(Subproblem(instance), firstMultipliers(instance), limits.rootSteps);
    Ranking ranking = collector.ranking();
    if (!isWhole) {
        ranking.tiesAreAll = false;
        ranking.nextIsExact = false;
    }
    return ranking;
}

} // namespace maillage
