#include "core/analysis/siting/proof_search.hpp"

#include "core/analysis/siting/gains.hpp"
#include "core/analysis/siting/greedy.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

std::vector<Rank> withTop(const Subproblem& problem, const std::vector<std::uint32_t>& top) {
    std::vector<Rank> sites = problem.takenSites();
    for (const std::uint32_t position : top) {
        sites.push_back(problem.freeSites()[position]);
    }
    std::ranges::sort(sites);
    return sites;
}

/// The free site that the descent was least sure of.
Rank siteToBranchOn(const Subproblem& bounded, const BoundSearch& search, const Subproblem& rest) {
    Rank chosen = rest.freeSites().front();
    double nearest = 2;
    for (std::size_t p = 0; p < bounded.freeSites().size(); ++p) {
        const double distance = std::abs(search.shares[p] - 0.5);
        if (distance < nearest && rest.isFree(bounded.freeSites()[p])) {
            nearest = distance;
            chosen = bounded.freeSites()[p];
        }
    }
    return chosen;
}

/// One site missing: with full weights as multipliers the bound is exact.
Multipliers fullMultipliers(const SitingInstance& instance) {
    Multipliers full;
    for (const std::int64_t weight : instance.weights) {
        full.push_back(weight * kDualScale);
    }
    return full;
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

bool isCancelled(const Monitor& monitor) {
    return monitor.isCancelled && monitor.isCancelled();
}

/// Proves that nothing is worth more than the best answer, or finds something that is and gives up.
class Prover {
public:
    Prover(const SitingInstance& instance, SitingAnswer best, const SearchLimits& limits,
           const Monitor& monitor)
        : m_instance(instance),
          m_best(std::move(best)),
          m_needed(m_best.value + 1),
          m_limits(limits),
          m_monitor(monitor) {}

    /// Null when it gave up: something better was found, or it was time to stop.
    std::unique_ptr<ProofNode> prove(const Subproblem& problem, const Multipliers& start, int steps) {
        if (m_nodes >= m_limits.nodes || isCancelled(m_monitor)) {
            return nullptr;
        }
        ++m_nodes;
        auto node = std::make_unique<ProofNode>();
        if (problem.freeSites().size() < problem.missing()) {
            return node;
        }
        if (problem.missing() == 0) {
            return isBetter(problem.takenSites()) ? nullptr : std::move(node);
        }
        const bool isExact = problem.missing() == 1;
        const BoundSearch search = lowerBound(problem, isExact ? fullMultipliers(m_instance) : start,
                                              m_needed, isExact ? 0 : steps, m_monitor);
        if (!m_root) {
            m_root = search;
        }
        for (const Rank demand : problem.openDemands()) {
            node->multipliers.push_back(search.multipliers[demand]);
        }
        const bool isClosed = search.bound.scaled < m_needed * kDualScale;
        return isClosed ||
                       (!isBetter(withTop(problem, search.bound.top)) && proveRest(problem, search, *node))
                   ? std::move(node)
                   : nullptr;
    }

    [[nodiscard]] const std::optional<SitingAnswer>& better() const { return m_better; }
    [[nodiscard]] const std::optional<BoundSearch>& root() const { return m_root; }
    [[nodiscard]] std::size_t nodes() const { return m_nodes; }

private:
    bool proveRest(const Subproblem& problem, const BoundSearch& search, ProofNode& node) {
        Subproblem rest = problem;
        fixSites(rest, search.bound, m_needed);
        if (rest.missing() == 0) {
            return !isBetter(rest.takenSites());
        }
        if (rest.freeSites().size() < rest.missing()) {
            return true;
        }
        // A much smaller problem has a better bound: it is worth asking for before branching.
        if (rest.missing() < problem.missing() ||
            rest.freeSites().size() * 10 < problem.freeSites().size() * 9) {
            node.next = prove(rest, search.multipliers, m_limits.nodeSteps);
            return node.next != nullptr;
        }
        node.site = siteToBranchOn(problem, search, rest);
        node.with = prove(with(rest, *node.site), search.multipliers, m_limits.nodeSteps);
        if (node.with != nullptr) {
            node.without = prove(without(rest, *node.site), search.multipliers, m_limits.nodeSteps);
        }
        return node.without != nullptr;
    }

    bool isBetter(std::vector<Rank> sites) {
        std::ranges::sort(sites);
        const std::int64_t value = valueOf(m_instance, sites);
        if (value > m_best.value) {
            m_better = SitingAnswer{value, std::move(sites)};
        }
        return m_better.has_value();
    }

    const SitingInstance& m_instance;
    SitingAnswer m_best;
    std::int64_t m_needed;
    SearchLimits m_limits;
    const Monitor& m_monitor;
    std::size_t m_nodes = 0;
    std::optional<SitingAnswer> m_better;
    std::optional<BoundSearch> m_root;
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
        if (problem.missing() == 1) {
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
        const Rank site = siteToBranchOn(problem, search, rest);
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
    ProofResult result{start, 0, nullptr};
    Multipliers multipliers = firstMultipliers(instance);
    SearchLimits left = limits;
    for (;;) {
        Prover prover(instance, result.answer, left, monitor);
        const Subproblem whole(instance);
        std::shared_ptr<const ProofNode> proof = prover.prove(whole, multipliers, limits.rootSteps);
        if (proof != nullptr) {
            result.bound = result.answer.value;
            result.proof = std::move(proof);
            return result;
        }
        if (prover.root()) {
            multipliers = prover.root()->multipliers;
        }
        left.nodes -= std::min(left.nodes, prover.nodes());
        if (!prover.better()) {
            auto root = std::make_shared<ProofNode>();
            for (const Rank demand : whole.openDemands()) {
                root->multipliers.push_back(multipliers[demand]);
            }
            result.bound = lagrangianBound(whole, multipliers).value();
            result.proof = std::move(root);
            return result;
        }
        result.answer = improvedBySwaps(instance, *prover.better(), monitor);
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
