// Which names a map places first: those that it is about, then the seats of structures, then by inhabitants.
#pragma once

#include "core/carto/map_sheet.hpp"

namespace maillage {

/// From this rank on a label is of what the map is about.
inline constexpr std::int64_t kSubjectRank = 200'000'000;

/// Raises the ranks of labels that still stand in the order of the communes, once fills and signs are there;
/// where the map is about some communes alone, the others come last.
void rankNames(MapSheet& sheet);

} // namespace maillage
