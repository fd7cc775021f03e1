#include "core/report/portrait.hpp"

#include "core/base/error.hpp"
#include "core/model/model_errors.hpp"

#include <algorithm>
#include <set>

namespace maillage {

namespace {

/// What a table says of a place; absent where the table has not the place.
NeedPlace placeIn(const NeedTable& table, const std::string& code) {
    const NeedPlace* found = code.empty() ? nullptr : table.find(code);
    return found == nullptr ? NeedPlace{code, {}} : *found;
}

bool saysSomething(const NeedPlace& place) {
    return place.value.state != NeedState::Absent;
}

std::vector<std::string> producersOf(std::initializer_list<const NeedTable*> tables) {
    std::vector<std::string> producers;
    for (const NeedTable* table : tables) {
        for (const NeedDataSet* set : table->sets) {
            const std::string& name = set->producer.empty() ? set->file : set->producer;
            if (std::ranges::find(producers, name) == producers.end()) {
                producers.push_back(name);
            }
        }
    }
    return producers;
}

std::vector<const NeedIndicator*> portraitIndicators(const Project& project) {
    std::vector<const NeedIndicator*> all;
    for (const NeedIndicator& one : builtInIndicators()) {
        all.push_back(project.needs->indicator(one.id));
    }
    for (const NeedIndicator& one : project.needs->indicators) {
        if (std::ranges::find(all, &one) == all.end()) {
            all.push_back(&one);
        }
    }
    std::ranges::stable_partition(all, [](const NeedIndicator* one) { return !one->isContext; });
    return all;
}

void addNeeds(const Project& project, Portrait& portrait) {
    for (const NeedIndicator* indicator : portraitIndicators(project)) {
        const NeedTable communes = indicatorTable(project, *indicator, NeedLevel::Commune);
        const std::optional<int> year = communes.year == 0 ? std::nullopt : std::optional(communes.year);
        // The level above of the same year where it has it, else of its own latest.
        const auto above = [&](NeedLevel level) {
            NeedTable same = indicatorTable(project, *indicator, level, year);
            return same.missing.empty() ? same : indicatorTable(project, *indicator, level);
        };
        const NeedTable epcis = above(NeedLevel::Epci);
        const NeedTable all = above(NeedLevel::Departement);
        const bool isCommune = portrait.level == NeedLevel::Commune;
        PortraitNeed need{indicator,
                          isCommune && communes.year != 0 ? communes.year : epcis.year,
                          isCommune && communes.year != 0 ? communes.denominatorYear : epcis.denominatorYear,
                          producersOf({&communes, &epcis, &all}),
                          isCommune ? placeIn(communes, portrait.code) : NeedPlace{},
                          placeIn(epcis, portrait.epci),
                          placeIn(all, project.territory->departement())};
        if (saysSomething(need.commune) || saysSomething(need.epci) || saysSomething(need.departement)) {
            portrait.needs.push_back(std::move(need));
        }
    }
}

void addPeople(const Territory& territory, Portrait& portrait) {
    std::int64_t population = 0;
    for (const CommuneIndex commune : portrait.communes) {
        const auto its = territory.commune(commune).population;
        if (!its) {
            return;
        }
        population += *its;
    }
    portrait.population = population;
}

void addCover(const Situation& situation, const std::vector<CommuneState>& states, Portrait& portrait) {
    std::set<std::uint32_t> structures;
    for (const CommuneIndex commune : portrait.communes) {
        structures.insert(states[commune].structures.begin(), states[commune].structures.end());
        if (!situation.structures.empty() &&
            states[commune].known.coverageClass == CoverageClass::ZoneBlanche) {
            portrait.blank.push_back(commune);
        }
    }
    portrait.structures.assign(structures.begin(), structures.end());
}

} // namespace

Portrait communePortrait(const Project& project, const Situation& situation, CommuneIndex commune) {
    const Commune& its = project.territory->commune(commune);
    Portrait portrait{NeedLevel::Commune, its.code, its.name, its.epci, {commune}};
    const std::vector<CommuneState> states = communeStates(situation, knownCoverage(project, situation));
    portrait.state = states[commune];
    const auto neighbours = project.baseMap->adjacency().neighbours(commune);
    portrait.neighbours.assign(neighbours.begin(), neighbours.end());
    addPeople(*project.territory, portrait);
    addCover(situation, states, portrait);
    addNeeds(project, portrait);
    return portrait;
}

Portrait epciPortrait(const Project& project, const Situation& situation, const std::string& siren) {
    Portrait portrait{NeedLevel::Epci, siren, project.territory->epciName(siren), siren,
                      project.territory->communesOfEpci(siren)};
    if (portrait.communes.empty()) {
        throw Error(ErrorCode::EpciWithoutCommunes, {siren});
    }
    addPeople(*project.territory, portrait);
    addCover(situation, communeStates(situation, knownCoverage(project, situation)), portrait);
    addNeeds(project, portrait);
    return portrait;
}

} // namespace maillage
