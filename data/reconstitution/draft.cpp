#include "data/reconstitution/draft.hpp"

#include "data/reconstitution/neighbours.hpp"

#include <algorithm>

namespace maillage::reconstitution {

Draft::Draft(const Inputs& inputs)
    : m_inputs(inputs),
      m_neighbours(relativeNeighbours(inputs.communes)),
      m_territories(inputs.structures.size()) {
    m_outputs.territories.resize(inputs.structures.size());
    for (StructureRank s = 0; s < inputs.structures.size(); ++s) {
        const StructureFacts& facts = inputs.structures[s];
        m_seats.push_back(facts.seat);
        m_territories[s] = facts.attested;
        (facts.isCentreSocial ? m_covered : m_evsOnly).insert(facts.attested.begin(), facts.attested.end());
    }
    for (const CommuneRank covered : m_covered) {
        m_evsOnly.erase(covered);
    }
    for (const QpvFacts& qpv : inputs.qpvs) {
        m_withQpv.insert(qpv.communes.begin(), qpv.communes.end());
    }
    m_withoutStructure = m_withQpv;
    for (const QpvFacts& qpv : inputs.qpvs) {
        for (const CommuneRank served : qpv.communes) {
            if (qpv.hasStructure) {
                m_withoutStructure.erase(served);
            }
        }
    }
}

std::vector<StructureRank> Draft::structuresOfKind(bool isCentreSocial) const {
    std::vector<StructureRank> found;
    for (StructureRank s = 0; s < m_inputs.structures.size(); ++s) {
        if (structure(s).isCentreSocial == isCentreSocial) {
            found.push_back(s);
        }
    }
    return found;
}

bool Draft::touches(CommuneRank rank, const CommuneSet& territory) const {
    return std::any_of(m_neighbours[rank].begin(), m_neighbours[rank].end(),
                       [&](CommuneRank neighbour) { return territory.contains(neighbour); });
}

CommuneSet Draft::linkedToSeat(StructureRank structure) const {
    return reachable(m_neighbours, m_territories[structure], m_seats[structure].value());
}

std::int64_t Draft::population(StructureRank structure) const {
    std::int64_t sum = 0;
    for (const CommuneRank rank : m_territories[structure]) {
        sum += commune(rank).population;
    }
    return sum;
}

std::int64_t Draft::cost(StructureRank structure, CommuneRank rank) const {
    const CommuneFacts& from = seatFacts(structure);
    const std::int64_t penalty = parameters().epciPenaltyPercent;
    const bool isSameEpci = commune(rank).epci == from.epci;
    return squaredDistance(from, commune(rank)) * (isSameEpci ? kPercentSquared : penalty * penalty);
}

void Draft::settleSeat(StructureRank structure, CommuneRank rank, Rule rule) {
    m_seats[structure] = rank;
    m_outputs.seats[structure] = {rank, rule};
}

void Draft::give(StructureRank structure, CommuneRank rank, Rule rule) {
    m_territories[structure].insert(rank);
    const StructureFacts& facts = this->structure(structure);
    if (facts.isCentreSocial) {
        m_covered.insert(rank);
    }
    if (!facts.attested.contains(rank)) {
        m_outputs.territories[structure].try_emplace(rank, rule);
    }
}

} // namespace maillage::reconstitution
