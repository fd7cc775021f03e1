#include "data/reconstitution/seats.hpp"

#include "data/reconstitution/neighbours.hpp"

#include <algorithm>

namespace maillage::reconstitution {

namespace {

/// Ranks are in the order of the codes, so the first of equals has the smallest code.
std::optional<CommuneRank> mostPopulous(const Draft& draft, const CommuneSet& candidates) {
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [&](CommuneRank a, CommuneRank b) {
            return draft.commune(a).population < draft.commune(b).population;
        });
    return best == candidates.end() ? std::nullopt : std::optional(*best);
}

CommuneRank orUnreachable(std::optional<CommuneRank> seat, const StructureFacts& structure) {
    if (!seat) {
        throw Unreachable("aucune commune ne peut être le siège de « " + structure.id +
                          " » : diminuez les distances entre sièges dans parametres.json");
    }
    return *seat;
}

bool isWithin(const CommuneFacts& a, const CommuneFacts& b, std::int64_t metres) {
    return squaredDistance(a, b) <= metres * metres;
}

/// No seat of the same kind nearer than `metres`.
bool isFarFromSeats(const Draft& draft, CommuneRank candidate, std::int64_t metres, bool isCentreSocial) {
    const std::vector<StructureRank> structures = draft.structuresOfKind(isCentreSocial);
    return std::all_of(structures.begin(), structures.end(), [&](StructureRank s) {
        return !draft.seat(s) ||
               squaredDistance(draft.commune(candidate), draft.seatFacts(s)) >= metres * metres;
    });
}

void giveNamedEpcis(Draft& draft) {
    for (const auto& [structure, epcis] : draft.parameters().territoriesByEpci) {
        for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
            if (epcis.contains(draft.commune(c).epci) && !draft.isBarred(c)) {
                draft.give(structure, c, Rule::NamedEpci);
            }
        }
    }
}

CommuneSet nearAttested(const Draft& draft, StructureRank structure) {
    const StructureFacts& facts = draft.structure(structure);
    const bool bearsEpciName = draft.parameters().territoriesByEpci.contains(structure);
    CommuneSet found;
    for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
        const bool isPossible =
            bearsEpciName ? draft.territory(structure).contains(c) : draft.isFree(c) && !draft.hasQpv(c);
        if (isPossible && isWithin(draft.commune(c), draft.commune(*facts.attested.begin()),
                                   draft.parameters().seatNearAttested)) {
            found.insert(c);
        }
    }
    return found;
}

bool canSeatUnnamed(const Draft& draft, CommuneRank candidate) {
    const Parameters& p = draft.parameters();
    const CommuneFacts& facts = draft.commune(candidate);
    if (!draft.isFree(candidate) || draft.hasQpv(candidate) || facts.population < p.seatMinPopulation) {
        return false;
    }
    const bool isFarFromEvsOnly =
        std::all_of(draft.evsOnly().begin(), draft.evsOnly().end(), [&](CommuneRank other) {
            return squaredDistance(facts, draft.commune(other)) >= p.seatFromEvsOnly * p.seatFromEvsOnly;
        });
    const std::int64_t spacing = facts.population >= p.townPopulation ? p.townSpacing : p.seatSpacing;
    return isFarFromEvsOnly && isFarFromSeats(draft, candidate, spacing, true);
}

struct Endowment {
    std::int64_t population = 0;
    std::int64_t centres = 0;
};

/// Per EPCI: its inhabitants, and the centres sociaux that sit in it or bear its name.
std::map<std::string, Endowment> endowments(const Draft& draft) {
    std::map<std::string, Endowment> found;
    for (const CommuneFacts& commune : draft.inputs().communes) {
        found[commune.epci].population += commune.population;
    }
    for (const StructureRank s : draft.structuresOfKind(true)) {
        const auto named = draft.parameters().territoriesByEpci.find(s);
        if (named != draft.parameters().territoriesByEpci.end()) {
            for (const std::string& epci : named->second) {
                ++found[epci].centres;
            }
        } else if (draft.seat(s)) {
            ++found[draft.seatFacts(s).epci].centres;
        }
    }
    return found;
}

/// The candidates of the EPCI with the highest average, inhabitants / (centres + 1): d'Hondt's method. Of
/// equals, the EPCI of the smallest code.
CommuneSet candidatesOfLeastEndowed(const Draft& draft) {
    std::map<std::string, CommuneSet> candidates;
    for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
        if (canSeatUnnamed(draft, c)) {
            candidates[draft.commune(c).epci].insert(c);
        }
    }
    const std::map<std::string, Endowment> endowed = endowments(draft);
    const auto best =
        std::max_element(candidates.begin(), candidates.end(), [&](const auto& a, const auto& b) {
            const Endowment& left = endowed.at(a.first);
            const Endowment& right = endowed.at(b.first);
            return left.population * (right.centres + 1) < right.population * (left.centres + 1);
        });
    return best == candidates.end() ? CommuneSet{} : best->second;
}

} // namespace

void settleSeatsOfCentresSociaux(Draft& draft) {
    giveNamedEpcis(draft);
    const std::vector<StructureRank> centres = draft.structuresOfKind(true);
    for (const StructureRank s : centres) {
        if (!draft.seat(s) && !draft.structure(s).attested.empty()) {
            draft.settleSeat(s,
                             orUnreachable(mostPopulous(draft, nearAttested(draft, s)), draft.structure(s)),
                             Rule::SeatNearAttested);
        }
    }
    for (const StructureRank s : centres) {
        if (!draft.seat(s)) {
            draft.settleSeat(
                s, orUnreachable(mostPopulous(draft, candidatesOfLeastEndowed(draft)), draft.structure(s)),
                Rule::SeatFarFromOthers);
        }
    }
    for (const StructureRank s : centres) {
        draft.give(s, draft.seat(s).value(), Rule::SupposedSeat);
    }
}

void settleSeatsOfEvs(Draft& draft) {
    const std::vector<StructureRank> all = draft.structuresOfKind(false);
    for (const StructureRank s : all) {
        const StructureFacts& facts = draft.structure(s);
        if (!draft.seat(s) && !facts.attested.empty()) {
            draft.settleSeat(s, orUnreachable(mostPopulous(draft, facts.attested), facts),
                             Rule::SeatOnlyAttested);
        }
    }
    for (const StructureRank s : all) {
        if (!draft.seat(s)) {
            CommuneSet candidates;
            for (CommuneRank c = 0; c < draft.inputs().communes.size(); ++c) {
                if (draft.isCovered(c) && !draft.hasQpv(c) &&
                    isFarFromSeats(draft, c, draft.parameters().evsSpacing, false)) {
                    candidates.insert(c);
                }
            }
            draft.settleSeat(s, orUnreachable(mostPopulous(draft, candidates), draft.structure(s)),
                             Rule::EvsSeatFarFromOthers);
        }
        draft.give(s, draft.seat(s).value(), Rule::SupposedSeat);
    }
}

} // namespace maillage::reconstitution
