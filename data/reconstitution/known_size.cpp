#include "data/reconstitution/known_size.hpp"

#include "data/reconstitution/neighbours.hpp"

#include <algorithm>
#include <tuple>

namespace maillage::reconstitution {

namespace {

struct Choice {
    std::int64_t communes = 0;
    std::int64_t population = 0;
    bool operator<(const Choice& other) const {
        return std::tie(communes, population) < std::tie(other.communes, other.population);
    }
};

/// Smallest sum of costs that reaches each choice.
using Costs = std::map<Choice, std::int64_t>;

std::vector<CommuneRank> candidatesFor(const Draft& draft, StructureRank structure) {
    const Parameters& p = draft.parameters();
    const std::vector<StructureRank> centres = draft.structuresOfKind(true);
    std::vector<CommuneRank> found;
    for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
        const bool isAwayFromOthers = std::all_of(centres.begin(), centres.end(), [&](StructureRank other) {
            return other == structure || squaredDistance(draft.seatFacts(other), draft.commune(c)) >=
                                             p.knownSizeOtherSeat * p.knownSizeOtherSeat;
        });
        if (draft.isFree(c) && isAwayFromOthers &&
            draft.cost(structure, c) <= Draft::costOf(p.knownSizeReach)) {
            found.push_back(c);
        }
    }
    return found;
}

/// The costs before the first candidate and after each.
std::vector<Costs> costsByCandidate(const Draft& draft, StructureRank structure,
                                    const std::vector<CommuneRank>& candidates, const Choice& wanted) {
    std::vector<Costs> costs{{{Choice{}, 0}}};
    for (const CommuneRank candidate : candidates) {
        Costs next = costs.back();
        for (const auto& [choice, cost] : costs.back()) {
            const Choice larger{choice.communes + 1, choice.population + draft.commune(candidate).population};
            if (larger.communes <= wanted.communes && larger.population <= wanted.population) {
                const std::int64_t sum = cost + draft.cost(structure, candidate);
                const auto [known, isNew] = next.try_emplace(larger, sum);
                known->second = std::min(known->second, sum);
            }
        }
        costs.push_back(std::move(next));
    }
    return costs;
}

} // namespace

void giveKnownSize(Draft& draft, StructureRank structure, const KnownSize& size) {
    const auto settled = static_cast<std::int64_t>(draft.territory(structure).size());
    const Choice wanted{size.communes - settled, size.population - draft.population(structure)};
    const std::vector<CommuneRank> candidates = candidatesFor(draft, structure);
    const std::vector<Costs> costs = costsByCandidate(draft, structure, candidates, wanted);

    const Costs& last = costs.back();
    auto best = last.upper_bound(wanted); // choices are ordered by communes, then by population
    if (best == last.begin() || (--best)->first.communes != wanted.communes) {
        throw Unreachable("pas assez de communes autour du siège de « " + draft.structure(structure).id +
                          " » : augmentez chiffre_portee_km dans parametres.json");
    }
    Choice rest = best->first;
    for (std::size_t i = candidates.size(); i-- > 0;) {
        const auto without = costs[i].find(rest);
        const bool isTaken = without == costs[i].end() || without->second != costs[i + 1].at(rest);
        if (isTaken) {
            draft.give(structure, candidates[i], Rule::KnownSize);
            rest = {rest.communes - 1, rest.population - draft.commune(candidates[i]).population};
        }
    }
}

} // namespace maillage::reconstitution
