// A reconstitution under way: what is settled so far, and the questions that every step asks of it.
#pragma once

#include "data/reconstitution/inputs.hpp"

#include <stdexcept>

namespace maillage::reconstitution {

/// The targets cannot be reached from these tables with these parameters; what() is a French sentence.
class Unreachable : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

class Draft {
public:
    /// Settles what is attested. `inputs` must outlive the draft.
    explicit Draft(const Inputs& inputs);

    [[nodiscard]] const Inputs& inputs() const { return m_inputs; }
    [[nodiscard]] const Parameters& parameters() const { return m_inputs.parameters; }
    [[nodiscard]] const CommuneFacts& commune(CommuneRank rank) const { return m_inputs.communes[rank]; }
    [[nodiscard]] const StructureFacts& structure(StructureRank rank) const {
        return m_inputs.structures[rank];
    }
    [[nodiscard]] std::vector<StructureRank> structuresOfKind(bool isCentreSocial) const;

    [[nodiscard]] const CommuneSet& neighbours(CommuneRank rank) const { return m_neighbours[rank]; }
    [[nodiscard]] bool touches(CommuneRank rank, const CommuneSet& territory) const;
    /// The part of the structure's territory that neighbours link to its seat.
    [[nodiscard]] CommuneSet linkedToSeat(StructureRank structure) const;

    [[nodiscard]] std::optional<CommuneRank> seat(StructureRank structure) const {
        return m_seats[structure];
    }
    [[nodiscard]] const CommuneFacts& seatFacts(StructureRank structure) const {
        return commune(m_seats[structure].value());
    }
    [[nodiscard]] const CommuneSet& territory(StructureRank structure) const {
        return m_territories[structure];
    }
    [[nodiscard]] std::int64_t population(StructureRank structure) const;

    /// Attested as covered by an EVS alone.
    [[nodiscard]] const CommuneSet& evsOnly() const { return m_evsOnly; }
    /// Whose QPV are listed, all of them without a structure: nobody serves them.
    [[nodiscard]] bool isBarred(CommuneRank rank) const {
        return m_evsOnly.contains(rank) || m_withoutStructure.contains(rank);
    }
    /// The list of the structures in QPV is closed: no unnamed structure sits in such a commune.
    [[nodiscard]] bool hasQpv(CommuneRank rank) const { return m_withQpv.contains(rank); }
    [[nodiscard]] bool isCovered(CommuneRank rank) const { return m_covered.contains(rank); }
    [[nodiscard]] bool isFree(CommuneRank rank) const { return !isCovered(rank) && !isBarred(rank); }
    [[nodiscard]] std::size_t coveredCount() const { return m_covered.size(); }

    /// Squared metres from the seat, times 10,000; outside the seat's EPCI the distance counts for more.
    [[nodiscard]] std::int64_t cost(StructureRank structure, CommuneRank rank) const;
    /// The cost of a distance within the EPCI.
    [[nodiscard]] static std::int64_t costOf(std::int64_t metres) {
        return metres * metres * kPercentSquared;
    }

    void settleSeat(StructureRank structure, CommuneRank rank, Rule rule);
    /// Gives the commune to the structure, whatever it had been given to; a row is told unless attested.
    void give(StructureRank structure, CommuneRank rank, Rule rule);

    /// The draft's end.
    [[nodiscard]] Outputs& outputs() { return m_outputs; }

private:
    static constexpr std::int64_t kPercentSquared = 10000;

    const Inputs& m_inputs;
    std::vector<CommuneSet> m_neighbours;
    std::vector<std::optional<CommuneRank>> m_seats;
    std::vector<CommuneSet> m_territories;
    CommuneSet m_covered; // by a centre social
    CommuneSet m_evsOnly;
    CommuneSet m_withQpv;
    CommuneSet m_withoutStructure;
    Outputs m_outputs;
};

} // namespace maillage::reconstitution
