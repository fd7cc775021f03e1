// Seats for the structures whose seat is not known.
#pragma once

#include "data/reconstitution/draft.hpp"

namespace maillage::reconstitution {

/// Settles the seats of the centres sociaux, and gives their communes to those that bear the name of EPCI.
/// Throws Unreachable when no commune is left to sit in.
void settleSeatsOfCentresSociaux(Draft& draft);

/// Precondition: the centres sociaux have their territories, for an unnamed EVS sits in one. Throws
/// Unreachable.
void settleSeatsOfEvs(Draft& draft);

} // namespace maillage::reconstitution
