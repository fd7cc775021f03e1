// Why a change does not fit its scenario, or a scenario its project.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ScenarioCode {
    ScenarioExists,              // name
    ScenarioNameEmpty,           // none
    ScenarioNameReserved,        // name
    ScenarioStructureUnknown,    // scenario, id of the structure
    ScenarioStructureClosed,     // scenario, name of the structure
    ScenarioAlreadyCentreSocial, // scenario, name of the structure
    ScenarioIdTaken,             // scenario, id of the opening
};
template <>
inline constexpr bool kIsErrorCode<ScenarioCode> = true;

namespace ErrorCode {
using enum ScenarioCode;
}

} // namespace maillage
