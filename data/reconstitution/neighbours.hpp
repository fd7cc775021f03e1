// Which communes are surely neighbours, told from their reference points alone.
#pragma once

#include "data/reconstitution/inputs.hpp"

#include <span>

namespace maillage::reconstitution {

/// Square metres.
[[nodiscard]] std::int64_t squaredDistance(const CommuneFacts& a, const CommuneFacts& b);

/// The relative neighbourhood graph: two communes are neighbours when no third one is nearer to both than
/// they are to each other. It is connected, needs no map, and its pairs share a border on any reasonable map.
///
/// G. T. Toussaint, "The relative neighbourhood graph of a finite planar set", Pattern Recognition 12 (1980).
[[nodiscard]] std::vector<CommuneSet> relativeNeighbours(std::span<const CommuneFacts> communes);

/// The part of `within` that `start` reaches by steps between neighbours. Precondition: start is in `within`.
[[nodiscard]] CommuneSet reachable(const std::vector<CommuneSet>& neighbours, const CommuneSet& within,
                                   CommuneRank start);

} // namespace maillage::reconstitution
