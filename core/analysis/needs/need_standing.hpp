// What stands for a place of a study by itself.
#pragma once

#include "core/analysis/needs/need_study.hpp"

namespace maillage {

/// Never OfEpci: of an EPCI, or of a commune whatever its EPCI has.
[[nodiscard]] NeedStanding standingAlone(const NeedStudy& study, const NeedPlace& place);

} // namespace maillage
