#include "core/analysis/advice/advice_parts.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace maillage {

namespace {

struct Near {
    double metres = 0;
    CommuneIndex commune = 0;

    [[nodiscard]] bool operator<(const Near& other) const {
        return std::tie(metres, commune) < std::tie(other.metres, other.commune);
    }
};

/// Communes by their easting: those around a place are a few of a narrow strip.
class Strip {
public:
    explicit Strip(const Territory& territory) : m_territory(territory), m_order(territory.size()) {
        for (CommuneIndex i = 0; i < m_order.size(); ++i) {
            m_order[i] = i;
        }
        std::ranges::sort(m_order, {}, [&](CommuneIndex i) { return easting(i); });
    }

    /// Within so many metres of a commune, itself included, in no order.
    [[nodiscard]] std::vector<Near> around(CommuneIndex centre, double metres) const {
        const MapPoint place = m_territory.commune(centre).reference;
        std::vector<Near> near;
        const auto first = std::ranges::lower_bound(m_order, place.x - metres, {},
                                                    [&](CommuneIndex i) { return easting(i); });
        for (auto i = first; i != m_order.end() && easting(*i) <= place.x + metres; ++i) {
            const double far = distance(place, m_territory.commune(*i).reference);
            if (far <= metres) {
                near.push_back({far, *i});
            }
        }
        return near;
    }

private:
    [[nodiscard]] double easting(CommuneIndex i) const { return m_territory.commune(i).reference.x; }

    const Territory& m_territory;
    std::vector<CommuneIndex> m_order;
};

struct ChosenOpening {
    CommuneIndex site = 0;
    double metres = 0;
    double kilometres = 0; // the smallest radius
    std::size_t gained = 0;
    std::int64_t population = 0;

    [[nodiscard]] bool isBetter(const ChosenOpening& other) const {
        return std::tuple(other.gained, other.population, metres, site) <
               std::tuple(gained, population, other.metres, other.site);
    }
};

AdvisedChange openingOf(const AdviceQuestion& question, CommuneIndex commune, const ChosenOpening& choice,
                        const Strip& strip, const std::string& id) {
    const Commune& site = question.commune(choice.site);
    AdvisedChange change;
    change.kind = AdvisedKind::Opening;
    change.structure = "EVS " + site.name;
    change.edit =
        OpenStructure{change.structure, StructureKind::Evs, site.code, RadiusRule{choice.kilometres}, id};
    change.kilometres = choice.metres / metresOf(1);
    change.more = choice.kilometres;
    std::vector<Near> near = strip.around(choice.site, metresOf(choice.kilometres));
    std::ranges::sort(near, std::less{});
    for (const Near& one : near) {
        change.added.push_back(one.commune);
    }
    tellEffect(question, commune, change);
    return change;
}

} // namespace

Advised advisedOpenings(const AdviceQuestion& question) {
    const std::size_t size = question.territory().size();
    const double most = question.options.radiusKilometres;
    const Strip strip(question.territory());
    IndexSet wanted(size);
    IndexSet sites(size);
    for (const CommuneIndex commune : question.wanted) {
        wanted.insert(commune);
        for (const Near& near : strip.around(commune, metresOf(most))) {
            sites.insert(near.commune);
        }
    }
    std::vector<std::optional<ChosenOpening>> choices(size);
    sites.forEach([&](CommuneIndex site) {
        std::vector<Near> blank = strip.around(site, metresOf(most));
        std::erase_if(blank, [&](const Near& near) { return question.covered.contains(near.commune); });
        std::ranges::sort(blank, std::less{});
        std::vector<std::int64_t> population{0}; // of the nearest 0, 1, 2…
        for (const Near& near : blank) {
            population.push_back(population.back() + question.commune(near.commune).population.value_or(0));
        }
        for (const Near& near : blank) {
            const double kilometres = tenthsRadius(near.metres);
            if (!wanted.contains(near.commune) || kilometres > most) {
                continue;
            }
            const auto within = static_cast<std::size_t>(
                std::ranges::upper_bound(blank, metresOf(kilometres), {}, &Near::metres) - blank.begin());
            const ChosenOpening choice{site, near.metres, kilometres, within - 1,
                                       population[within] -
                                           question.commune(near.commune).population.value_or(0)};
            if (!choices[near.commune] || choice.isBetter(*choices[near.commune])) {
                choices[near.commune] = choice;
            }
        }
    });
    const std::string id =
        freeOpeningId(question.options.scenario == nullptr ? Scenario{} : *question.options.scenario);
    Advised advised;
    advised.reserve(question.wanted.size());
    for (const CommuneIndex commune : question.wanted) {
        advised.emplace_back(openingOf(question, commune, *choices[commune], strip, id));
    }
    return advised;
}

} // namespace maillage
