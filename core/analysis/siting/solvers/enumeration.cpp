#include "core/analysis/siting/solvers/enumeration.hpp"

#include <algorithm>

namespace maillage {

namespace {

class Enumeration {
public:
    Enumeration(const SitingInstance& instance, RankingCollector& collector, const Monitor& monitor)
        : m_instance(instance), m_collector(collector), m_monitor(monitor) {
        for (Rank site = 0; site < instance.candidateCount(); ++site) {
            if (!std::ranges::binary_search(instance.compulsory, site)) {
                m_order.push_back(site);
            }
        }
    }

    void run() {
        const IndexSet covered = demandsCovered(m_instance, m_instance.compulsory);
        const std::int64_t value = valueOf(m_instance, m_instance.compulsory);
        choose(0, m_instance.count - m_instance.compulsory.size(), covered, value);
    }

private:
    void offer(std::int64_t value) {
        if (!m_collector.wants(value)) {
            return;
        }
        std::vector<Rank> sites = m_instance.compulsory;
        sites.insert(sites.end(), m_chosen.begin(), m_chosen.end());
        std::ranges::sort(sites);
        m_collector.offer(value, sites);
    }

    [[nodiscard]] std::int64_t gain(Rank site, const IndexSet& covered) const {
        std::int64_t sum = 0;
        for (const Rank demand : m_instance.covered[site]) {
            sum += covered.contains(demand) ? 0 : m_instance.weights[demand];
        }
        return sum;
    }

    void choose(std::size_t from, std::size_t missing, const IndexSet& covered, std::int64_t value) {
        if (missing == 0) {
            offer(value);
            return;
        }
        for (std::size_t next = from; next + missing <= m_order.size(); ++next) {
            const Rank site = m_order[next];
            if (m_chosen.empty()) {
                m_monitor.step(static_cast<double>(next) / static_cast<double>(m_order.size()));
            }
            const std::int64_t sum = value + gain(site, covered);
            m_chosen.push_back(site);
            if (missing == 1) {
                offer(sum);
            } else {
                IndexSet more = covered;
                for (const Rank demand : m_instance.covered[site]) {
                    more.insert(demand);
                }
                choose(next + 1, missing - 1, more, sum);
            }
            m_chosen.pop_back();
        }
    }

    const SitingInstance& m_instance;
    RankingCollector& m_collector;
    const Monitor& m_monitor;
    std::vector<Rank> m_order;
    std::vector<Rank> m_chosen;
};

} // namespace

std::uint64_t choicesUpTo(std::uint64_t limit, std::size_t candidates, std::size_t chosen) {
    std::uint64_t choices = 1;
    for (std::uint64_t i = 1; i <= std::min(chosen, candidates - chosen); ++i) {
        choices = choices * (candidates - std::min(chosen, candidates - chosen) + i) / i;
        if (choices > limit) {
            return limit;
        }
    }
    return choices;
}

Ranking enumerateSitings(const SitingInstance& instance, std::size_t tieLimit, std::size_t nextLimit,
                         const Monitor& monitor) {
    RankingCollector collector(tieLimit, nextLimit);
    Enumeration(instance, collector, monitor).run();
    return collector.ranking();
}

} // namespace maillage
