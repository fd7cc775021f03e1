#include "data/reconstitution/territories.hpp"

#include "data/reconstitution/known_size.hpp"
#include "data/reconstitution/neighbours.hpp"

#include <algorithm>
#include <tuple>

namespace maillage::reconstitution {

namespace {

std::int64_t sizeOf(const CommuneSet& territory) {
    return static_cast<std::int64_t>(territory.size());
}

/// The communes for which `isCandidate` holds; the one of the smallest `order`, of equals the smallest code.
template <typename IsCandidate, typename Order>
std::optional<CommuneRank> smallest(const Draft& draft, IsCandidate isCandidate, Order order) {
    std::optional<CommuneRank> best;
    for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
        if (isCandidate(c) && (!best || order(c) < order(*best))) {
            best = c;
        }
    }
    return best;
}

bool isUrban(const Draft& draft, StructureRank structure) {
    const Parameters& p = draft.parameters();
    const std::vector<CommuneFacts>& communes = draft.inputs().communes;
    return std::any_of(communes.begin(), communes.end(), [&](const CommuneFacts& commune) {
        return commune.population >= p.urbanPopulation &&
               squaredDistance(draft.seatFacts(structure), commune) <= p.urbanRadius * p.urbanRadius;
    });
}

/// Gives free communes until every attested commune of the structure is linked to its seat.
void linkAttested(Draft& draft, StructureRank structure) {
    for (;;) {
        const CommuneSet linked = draft.linkedToSeat(structure);
        const CommuneSet& territory = draft.territory(structure);
        const auto apart = std::find_if(territory.begin(), territory.end(),
                                        [&](CommuneRank c) { return !linked.contains(c); });
        if (apart == territory.end()) {
            return;
        }
        const CommuneFacts& wanted = draft.commune(*apart);
        const std::optional<CommuneRank> step = smallest(
            draft, [&](CommuneRank c) { return draft.isFree(c) && draft.touches(c, linked); },
            [&](CommuneRank c) { return squaredDistance(draft.commune(c), wanted); });
        if (!step) {
            throw Unreachable("« " + draft.structure(structure).id +
                              " » ne peut pas être relié à sa commune attestée " + wanted.code);
        }
        draft.give(structure, *step, Rule::LinkToAttested);
    }
}

/// Gives the free neighbouring commune nearest to the seat; false when none is within `reach`.
bool growByOne(Draft& draft, StructureRank structure, std::optional<std::int64_t> reach) {
    const std::optional<CommuneRank> next = smallest(
        draft,
        [&](CommuneRank c) {
            return draft.isFree(c) && draft.touches(c, draft.territory(structure)) &&
                   (!reach || draft.cost(structure, c) <= Draft::costOf(*reach));
        },
        [&](CommuneRank c) { return draft.cost(structure, c); });
    if (next) {
        draft.give(structure, *next, Rule::NearestFree);
    }
    return next.has_value();
}

/// Who grows next: first those below the minimum, by number of communes; then by inhabitants served.
StructureRank nextToGrow(const Draft& draft, const std::vector<StructureRank>& active) {
    const auto order = [&](StructureRank s) {
        const std::int64_t communes = sizeOf(draft.territory(s));
        const bool hasMinimum = communes >= draft.parameters().ruralMinCommunes;
        return std::make_tuple(hasMinimum, hasMinimum ? draft.population(s) : communes,
                               draft.structure(s).id);
    };
    return *std::min_element(active.begin(), active.end(),
                             [&](StructureRank a, StructureRank b) { return order(a) < order(b); });
}

std::size_t wantedCount(const Draft& draft) {
    return static_cast<std::size_t>(draft.parameters().coveredCommunes);
}

void growRural(Draft& draft, std::vector<StructureRank> active) {
    const Parameters& p = draft.parameters();
    while (!active.empty() && draft.coveredCount() < wantedCount(draft)) {
        const StructureRank next = nextToGrow(draft, active);
        const std::int64_t communes = sizeOf(draft.territory(next));
        const std::optional<std::int64_t> reach =
            communes < p.ruralMinCommunes ? std::nullopt : std::optional(p.ruralReach);
        if (communes >= p.ruralMaxCommunes || !growByOne(draft, next, reach)) {
            std::erase(active, next);
        }
    }
}

bool isSameEpciAsSeat(const Draft& draft, StructureRank structure, CommuneRank commune) {
    return draft.commune(commune).epci == draft.seatFacts(structure).epci;
}

/// The most populous white commune beside an EVS, within its EPCI; each EVS takes one at most.
void addSupposedEvsOnly(Draft& draft, const std::vector<StructureRank>& all) {
    std::set<StructureRank> served;
    CommuneSet supposed;
    while (supposed.size() < static_cast<std::size_t>(draft.parameters().supposedEvsOnly)) {
        std::optional<std::pair<CommuneRank, StructureRank>> best;
        for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
            const auto server = std::find_if(all.begin(), all.end(), [&](StructureRank s) {
                return !served.contains(s) && draft.touches(c, draft.territory(s)) &&
                       isSameEpciAsSeat(draft, s, c);
            });
            const bool isMorePopulous =
                !best || draft.commune(c).population > draft.commune(best->first).population;
            if (draft.isFree(c) && !supposed.contains(c) && server != all.end() && isMorePopulous) {
                best = {c, *server};
            }
        }
        if (!best) {
            throw Unreachable("pas assez de communes blanches à côté d'un EVS pour "
                              "communes_evs_seul_supposees (parametres.json)");
        }
        draft.give(best->second, best->first, Rule::SupposedEvsOnly);
        supposed.insert(best->first);
        served.insert(best->second);
    }
}

} // namespace

void growCentresSociaux(Draft& draft) {
    const Parameters& p = draft.parameters();
    std::vector<StructureRank> urban;
    std::vector<StructureRank> rural;
    for (const StructureRank s : draft.structuresOfKind(true)) {
        linkAttested(draft, s);
        if (!p.knownSizes.contains(s) && !p.territoriesByEpci.contains(s)) {
            (isUrban(draft, s) ? urban : rural).push_back(s);
        }
    }
    for (const auto& [structure, size] : p.knownSizes) {
        giveKnownSize(draft, structure, size);
    }
    for (const StructureRank s : urban) {
        bool isGrowing = true;
        while (isGrowing && sizeOf(draft.territory(s)) < p.urbanMaxCommunes) {
            isGrowing = growByOne(draft, s, p.urbanReach);
        }
    }
    growRural(draft, std::move(rural));
    if (draft.coveredCount() != wantedCount(draft)) {
        throw Unreachable("le nombre de communes couvertes par un centre social ne peut pas être atteint : "
                          "augmentez rural_communes_max ou rural_portee_km dans parametres.json");
    }
}

void growEvs(Draft& draft) {
    const std::vector<StructureRank> all = draft.structuresOfKind(false);
    addSupposedEvsOnly(draft, all);
    for (const StructureRank s : all) {
        bool isGrowing = true;
        while (isGrowing && sizeOf(draft.territory(s)) < draft.parameters().evsMaxCommunes) {
            const std::optional<CommuneRank> next = smallest(
                draft,
                [&](CommuneRank c) {
                    return draft.isCovered(c) && !draft.territory(s).contains(c) &&
                           draft.touches(c, draft.territory(s)) && isSameEpciAsSeat(draft, s, c);
                },
                [&](CommuneRank c) { return squaredDistance(draft.seatFacts(s), draft.commune(c)); });
            if (next) {
                draft.give(s, *next, Rule::AroundEvs);
            }
            isGrowing = next.has_value();
        }
    }
}

} // namespace maillage::reconstitution
