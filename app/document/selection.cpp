#include "app/document/selection.hpp"

#include <algorithm>

namespace maillage {

bool Selection::contains(CommuneIndex commune) const {
    return std::ranges::binary_search(m_communes, commune);
}

void Selection::choose(std::optional<CommuneIndex> commune) {
    replace(commune ? std::vector{*commune} : std::vector<CommuneIndex>{}, commune);
}

void Selection::set(std::vector<CommuneIndex> communes) {
    std::ranges::sort(communes);
    communes.erase(std::unique(communes.begin(), communes.end()), communes.end());
    std::optional<CommuneIndex> current;
    if (communes.size() == 1) {
        current = communes.front();
    } else if (m_current && std::ranges::binary_search(communes, *m_current)) {
        current = m_current;
    }
    replace(std::move(communes), current);
}

void Selection::toggle(CommuneIndex commune) {
    std::vector<CommuneIndex> communes = m_communes;
    const auto place = std::ranges::lower_bound(communes, commune);
    if (place == communes.end() || *place != commune) {
        communes.insert(place, commune);
        return replace(std::move(communes), commune);
    }
    communes.erase(place);
    replace(std::move(communes), m_current == commune ? std::nullopt : m_current);
}

void Selection::add(const std::vector<CommuneIndex>& communes) {
    std::vector<CommuneIndex> all = m_communes;
    all.insert(all.end(), communes.begin(), communes.end());
    set(std::move(all));
}

void Selection::reduceToCurrent() {
    choose(m_current);
}

void Selection::follow(const Territory& before, const Territory& after) {
    const auto now = [&](CommuneIndex i) { return after.find(before.commune(i).code); };
    std::vector<CommuneIndex> communes;
    for (const CommuneIndex i : m_communes) {
        if (const auto found = now(i)) {
            communes.push_back(*found);
        }
    }
    std::ranges::sort(communes);
    replace(std::move(communes), m_current ? now(*m_current) : std::nullopt);
}

void Selection::replace(std::vector<CommuneIndex> communes, std::optional<CommuneIndex> current) {
    if (communes == m_communes && current == m_current) {
        return;
    }
    const bool isOther = current != m_current;
    m_communes = std::move(communes);
    m_current = current;
    Q_EMIT changed();
    if (isOther) {
        Q_EMIT currentChanged(m_current);
    }
}

} // namespace maillage
