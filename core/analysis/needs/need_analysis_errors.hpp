// Why needs cannot be ranked, classed or measured.
#pragma once

#include "core/base/error.hpp"

#include <cstddef>

namespace maillage {

/// Above, the whole numbers of the comparison over all weights would no longer be exact.
inline constexpr std::size_t kMostCommunesRanked = 2000;

enum class NeedAnalysisCode {
    NeedIndicatorsTooMany, // indicators asked for, the most
    NeedCommunesTooMany,   // communes of the project, the most
    NeedClassesOutOfRange, // classes asked for, the fewest, the most
    NeedBoundsUnordered,   // bounds as typed
    NeedAllUnknown,        // indicator
    NeedIndicatorRepeated, // indicator
    NeedNotAnIndicator,    // as typed, those that there are
    NeedOfCount,           // indicator
    NeedNotAShare,         // indicator
    NeedNothingKnown,      // nothing: the project has no facts about needs
};
template <>
inline constexpr bool kIsErrorCode<NeedAnalysisCode> = true;

namespace ErrorCode {
using enum NeedAnalysisCode;
}

} // namespace maillage
