// What a project does not have, or has twice.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ModelCode {
    CommuneUnknown,      // code, the one likely meant ("03118 (Gannat)") or empty
    CommuneWithoutEpci,  // code, name
    EpciWithoutCommunes, // name
    EpciNotNamed,        // what was typed, names of all
    EpciNamedTwice,      // what was typed, names of those it can be
    CodeDuplicate,       // path, row, field, value, first row
    ScenarioUnknown,     // name, known names
    TravelTimesMissing,  // none
};
template <>
inline constexpr bool kIsErrorCode<ModelCode> = true;

namespace ErrorCode {
using enum ModelCode;
}

} // namespace maillage
