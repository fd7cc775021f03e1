#include "core/analysis/siting/solvers/branching.hpp"
#include "core/analysis/siting/solvers/gains.hpp"
#include "core/analysis/siting/solvers/proof_search.hpp"

#include <algorithm>

namespace maillage {

namespace {

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
