// The reference date of the Allier, which most tests look at.
#pragma once

#include "core/model/scenario/situation.hpp"

namespace maillage {

inline const Date kEnd(2022, 12, 31);
inline const SituationOptions kOptions{kEnd, true, nullptr};

} // namespace maillage
