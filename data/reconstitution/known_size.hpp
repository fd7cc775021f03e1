// The territory of a structure of which the number of communes and of inhabitants is known, but not which.
#pragma once

#include "data/reconstitution/draft.hpp"

namespace maillage::reconstitution {

/// Among all choices that have the number of communes and come nearest to the inhabitants (from below), gives
/// the structure the most compact: the smallest sum of costs. Exact, by dynamic programming over the
/// candidates. Throws Unreachable when there are not enough candidates.
void giveKnownSize(Draft& draft, StructureRank structure, const KnownSize& size);

} // namespace maillage::reconstitution
