// Which indicators of need can weigh people.
#pragma once

#include "core/model/needs/need_indicator.hpp"

namespace maillage {

/// A percentage of which more is more need.
[[nodiscard]] inline bool weighsPeople(const NeedIndicator& indicator) {
    return indicator.unit == "%" && indicator.direction == NeedDirection::More;
}

} // namespace maillage
