#include "core/analysis/siting/ranking.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool comesBefore(const SitingAnswer& a, const SitingAnswer& b) {
    return a.value != b.value ? a.value > b.value : a.sites < b.sites;
}

/// Puts the answer at its place; true when one fell out at the end.
bool insertSorted(std::vector<SitingAnswer>& answers, SitingAnswer answer, std::size_t limit) {
    const auto place = std::ranges::lower_bound(answers, answer, comesBefore);
    if (place != answers.end() && *place == answer) {
        return false;
    }
    answers.insert(place, std::move(answer));
    if (answers.size() <= limit) {
        return false;
    }
    answers.pop_back();
    return true;
}

} // namespace

void RankingCollector::offer(std::int64_t value, std::span<const Rank> sites) {
    if (!wants(value)) {
        return;
    }
    SitingAnswer answer{value, {sites.begin(), sites.end()}};
    std::vector<SitingAnswer>& ties = m_ranking.ties;
    if (ties.empty() || value > ties.front().value) {
        // The former best are the first of the next-best; `next` keeps its limit, which ties never hide
        // since more of them are kept than that.
        for (SitingAnswer& former : ties) {
            insertSorted(m_ranking.next, std::move(former), m_nextLimit);
        }
        ties.clear();
        m_ranking.tiesAreAll = true;
    }
    if (ties.empty() || value == ties.front().value) {
        if (insertSorted(ties, std::move(answer), std::max(m_tieLimit, m_nextLimit))) {
            m_ranking.tiesAreAll = false;
        }
        return;
    }
    insertSorted(m_ranking.next, std::move(answer), m_nextLimit);
}

} // namespace maillage
