// The best answers in order: those that tie, and those that come next.
#pragma once

#include "core/analysis/siting/instance.hpp"

namespace maillage {

/// A choice of sites (ranks, ascending) and what it is worth.
struct SitingAnswer {
    std::int64_t value = 0;
    std::vector<Rank> sites;

    bool operator==(const SitingAnswer&) const = default;
};

struct Ranking {
    /// The answers of the greatest value, in lexicographic order.
    std::vector<SitingAnswer> ties;
    /// False: there are more than were asked for.
    bool tiesAreAll = true;
    /// The best answers worth less than the ties, by value then in lexicographic order.
    std::vector<SitingAnswer> next;
    /// False: the search was stopped; `next` holds what it had found.
    bool nextIsExact = true;
};

/// Collects a Ranking from answers offered in any order; the same one offered again changes nothing.
class RankingCollector {
public:
    RankingCollector(std::size_t tieLimit, std::size_t nextLimit)
        : m_tieLimit(tieLimit), m_nextLimit(nextLimit) {}

    /// True when an answer of this value would change the ranking.
    [[nodiscard]] bool wants(std::int64_t value) const {
        return m_ranking.ties.empty() || value >= m_ranking.ties.front().value ||
               m_ranking.next.size() < m_nextLimit ||
               (m_nextLimit > 0 && value >= m_ranking.next.back().value);
    }
    void offer(std::int64_t value, std::span<const Rank> sites);
    [[nodiscard]] const Ranking& ranking() const { return m_ranking; }

private:
    std::size_t m_tieLimit;
    std::size_t m_nextLimit;
    Ranking m_ranking;
};

} // namespace maillage
