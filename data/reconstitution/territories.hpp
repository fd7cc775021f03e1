// Territories of the centres sociaux, then of the EVS, grown from their seats.
#pragma once

#include "data/reconstitution/draft.hpp"

namespace maillage::reconstitution {

/// Precondition: the seats of the centres sociaux are settled. After it exactly the wanted number of communes
/// is covered. Throws Unreachable.
void growCentresSociaux(Draft& draft);

/// Precondition: the seats of the EVS are settled. Adds the supposed EVS-only communes, then communes that a
/// centre social covers. Throws Unreachable.
void growEvs(Draft& draft);

} // namespace maillage::reconstitution
