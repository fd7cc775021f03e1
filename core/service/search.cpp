#include "core/service/search.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <tuple>

namespace maillage {

namespace {

/// The better the smaller; nothing where the text does not fit.
std::optional<int> fitOf(const std::string& wanted, const std::string& name, std::string_view code) {
    if (wanted == name || (!code.empty() && asciiLower(code) == wanted)) {
        return 0;
    }
    if (name.starts_with(wanted)) {
        return 1;
    }
    if (!code.empty() && asciiLower(code).starts_with(wanted)) {
        return 2;
    }
    const std::vector<std::string> words = splitList(name, ' ');
    const bool allBegin = std::ranges::all_of(splitList(wanted, ' '), [&](const std::string& typed) {
        return std::ranges::any_of(words, [&](const std::string& word) { return word.starts_with(typed); });
    });
    return allBegin ? std::optional(3) : std::nullopt;
}

class Hits {
public:
    Hits(const Project& project, std::string_view text) : m_project(project), m_wanted(foldedName(text)) {}

    /// `weight`: the greater first among equals of a kind.
    void offer(SearchHit hit, std::string_view code, std::int64_t weight) {
        if (const auto fit = fitOf(m_wanted, foldedName(hit.name), code)) {
            m_found.push_back({*fit, -weight, std::move(hit)});
        }
    }
    [[nodiscard]] std::vector<SearchHit> best(std::size_t limit) {
        std::ranges::stable_sort(m_found, {}, [](const Found& f) {
            return std::tuple(f.fit, static_cast<int>(f.hit.kind), f.order);
        });
        std::vector<SearchHit> hits;
        for (Found& found : m_found) {
            if (hits.size() == limit) {
                break;
            }
            hits.push_back(std::move(found.hit));
        }
        return hits;
    }
    [[nodiscard]] bool isBlank() const { return m_wanted.empty(); }
    [[nodiscard]] std::string nameOf(CommuneIndex commune) const {
        return m_project.territory->commune(commune).name;
    }

private:
    struct Found {
        int fit = 0;
        std::int64_t order = 0;
        SearchHit hit;
    };
    const Project& m_project;
    std::string m_wanted;
    std::vector<Found> m_found;
};

} // namespace

std::vector<SearchHit> search(const Project& project, std::string_view text, std::size_t limit) {
    Hits hits(project, text);
    if (hits.isBlank()) {
        return {};
    }
    const Territory& territory = *project.territory;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        hits.offer({HitKind::Commune, commune.name, commune.code, {i}}, commune.code,
                   commune.population.value_or(0));
    }
    for (const Structure& structure : project.structures->structures) {
        SearchHit hit{HitKind::Structure, structure.name, {}, {}};
        if (structure.seat) {
            hit.detail = hits.nameOf(*structure.seat);
            hit.communes = {*structure.seat};
        }
        hits.offer(std::move(hit), structure.id, 0);
    }
    for (const Qpv& qpv : *project.qpvs) {
        std::vector<CommuneIndex> communes = qpv.communes;
        std::ranges::sort(communes);
        hits.offer({HitKind::Qpv, qpv.name, qpv.code, std::move(communes), qpv.generation}, qpv.code,
                   qpv.generation);
    }
    for (const Epci& epci : territory.epcis()) {
        hits.offer({HitKind::Epci, epci.name, epci.code, territory.communesOfEpci(epci.code)}, epci.code, 0);
    }
    return hits.best(limit);
}

} // namespace maillage
