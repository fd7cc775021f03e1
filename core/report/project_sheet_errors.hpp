// Why there is no fiche projet, or no such question of it.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ProjectSheetCode {
    ScenarioWithoutOpening, // scenario
    OpeningNotNamed,        // scenario, ids of its openings
    OpeningUnknown,         // scenario, id, ids of its openings
    SheetQuestionUnknown,   // id, known ids
};
template <>
inline constexpr bool kIsErrorCode<ProjectSheetCode> = true;

namespace ErrorCode {
using enum ProjectSheetCode;
}

} // namespace maillage
