// Why there is no fiche projet, or no such question of it.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class FicheCode {
    ScenarioWithoutOpening, // scenario
    OpeningNotNamed,        // scenario, ids of its openings
    OpeningUnknown,         // scenario, id, ids of its openings
    FicheQuestionUnknown,   // id, known ids
};
template <>
inline constexpr bool kIsErrorCode<FicheCode> = true;

namespace ErrorCode {
using enum FicheCode;
}

} // namespace maillage
