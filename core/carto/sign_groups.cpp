#include "core/carto/sign_groups.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace maillage {

namespace {

constexpr std::size_t kSideBySide = 3;

/// Sets that are joined pair by pair.
class Joined {
public:
    explicit Joined(std::size_t size) : m_parents(size) { std::iota(m_parents.begin(), m_parents.end(), 0U); }
    [[nodiscard]] std::size_t rootOf(std::size_t i) {
        while (m_parents[i] != i) {
            m_parents[i] = m_parents[m_parents[i]];
            i = m_parents[i];
        }
        return i;
    }
    void join(std::size_t a, std::size_t b) { m_parents[rootOf(a)] = rootOf(b); }

private:
    std::vector<std::size_t> m_parents;
};

bool mayGather(const Symbol& symbol) {
    return (symbol.kind == SymbolKind::CentreSocial || symbol.kind == SymbolKind::Evs) &&
           symbol.mark == SymbolMark::None;
}

} // namespace

std::vector<std::vector<std::size_t>> gatheredSigns(std::span<const Symbol> symbols,
                                                    std::span<const PagePlace> places, double reach) {
    std::vector<std::size_t> signs;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (mayGather(symbols[i])) {
            signs.push_back(i);
        }
    }
    std::ranges::sort(signs, {}, [&](std::size_t i) { return places[i].x; });
    Joined joined(symbols.size());
    std::map<std::pair<double, double>, std::vector<std::size_t>> seats;
    for (std::size_t a = 0; a < signs.size(); ++a) {
        const PagePlace& place = places[signs[a]];
        seats[{symbols[signs[a]].point.x, symbols[signs[a]].point.y}].push_back(signs[a]);
        for (std::size_t b = a + 1; b < signs.size() && places[signs[b]].x - place.x < reach; ++b) {
            if (std::hypot(places[signs[b]].x - place.x, places[signs[b]].y - place.y) < reach) {
                joined.join(signs[a], signs[b]);
            }
        }
    }
    const auto isAlone = [&](std::size_t sign) {
        return std::ranges::none_of(
            signs, [&](std::size_t i) { return i != sign && joined.rootOf(i) == joined.rootOf(sign); });
    };
    for (const auto& [seat, members] : seats) {
        // Side by side as long as they are few and touch no other; else all of the seat together.
        if (members.size() > kSideBySide || !std::ranges::all_of(members, isAlone)) {
            for (const std::size_t i : members) {
                joined.join(members.front(), i);
            }
        }
    }
    std::map<std::size_t, std::vector<std::size_t>> groups;
    for (const std::size_t i : signs) {
        groups[joined.rootOf(i)].push_back(i);
    }
    std::vector<std::vector<std::size_t>> gathered;
    for (auto& [root, members] : groups) {
        if (members.size() > 1) {
            std::ranges::sort(members);
            gathered.push_back(std::move(members));
        }
    }
    std::ranges::sort(gathered);
    return gathered;
}

} // namespace maillage
