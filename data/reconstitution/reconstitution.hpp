// From what is attested to a whole département that has the published figures: a pure function.
//
// Deterministic: whole numbers only, ties broken by INSEE code. data/README.md tells the procedure and what
// it cannot know.
#pragma once

#include "data/reconstitution/inputs.hpp"

namespace maillage::reconstitution {

/// Preconditions: communes by ascending code; seats, attested communes and parameters name what exists.
/// Throws Unreachable when the targets cannot be met.
[[nodiscard]] Outputs reconstitute(const Inputs& inputs);

} // namespace maillage::reconstitution
