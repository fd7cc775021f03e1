// What is known of some communes, and of how many there are, allows many coverages: the possible worlds. What
// holds in all of them, and between which ends every figure lies.
#pragma once

#include "core/analysis/published/readings.hpp"
#include "core/base/bitset.hpp"

namespace maillage {

/// What is known for sure, commune by commune.
struct CoverageFacts {
    IndexSet centreSocial;    // covered by a centre social
    IndexSet avs;             // covered by one or the other; contains `centreSocial`
    IndexSet notCentreSocial; // disjoint from `centreSocial`
    IndexSet notAvs;          // covered by neither; contained in `notCentreSocial`, disjoint from `avs`
};

/// The answer to "is this commune covered?" that would narrow a population's range most.
struct CommuneQuestion {
    CommuneIndex commune = 0;
    IntegerRange ifCovered;
    IntegerRange ifNot;
    /// Inhabitants by which the range narrows whatever the answer.
    std::int64_t narrowing = 0;
};

/// One meaning of "covered": by a centre social, or by any structure (AVS).
struct CoveredInWorlds {
    IntegerRange communes;
    /// Inhabitants of communes of known population.
    IntegerRange population;
    IndexSet surely;
    IndexSet surelyNot;
    /// Neither: covered in some worlds and not in others.
    IndexSet open;
    /// The least code among equals; nullopt when no answer narrows anything.
    std::optional<CommuneQuestion> question;
};

struct PossibleWorlds {
    CoveredInWorlds centreSocial;
    CoveredInWorlds avs;
    IntegerRange evsOnly;
    IntegerRange zonesBlanches;
    IntegerRange zonesBlanchesPopulation;
};

/// The pairs (a, e) that the facts alone allow.
[[nodiscard]] Region regionOf(const CoverageFacts& facts);

/// Every end is reached in some world; nullopt when there is no world.
///
/// Exact without an integer program. The facts part the communes into six kinds that are alike but for their
/// population, and the constraints only count, so that a world exists for a pair (a, e) just where counting
/// allows it (regionOf). From a world with a communes of centres sociaux one always gets to a + 1 by adding
/// one and to a - 1 by leaving one out, where that number is allowed, and likewise for a + e: since no
/// population is negative, a population is least where its communes are fewest and greatest where they are
/// most. For that number they are taken from two kinds, the least or the most populated of each; how many of
/// each is tried.
[[nodiscard]] std::optional<PossibleWorlds> possibleWorlds(const Territory& territory,
                                                           const CoverageFacts& facts, const Region& counts);

} // namespace maillage
