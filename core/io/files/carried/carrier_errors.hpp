// Why the parameters of a file cannot be told.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class CarrierCode {
    CarrierUnknown,    // path: of no kind that carries parameters
    CarrierTooLarge,   // path
    ParametersMissing, // path
    ParametersDamaged, // path
    ParametersTooNew,  // path, version of Maillage that wrote it
};
template <>
inline constexpr bool kIsErrorCode<CarrierCode> = true;

namespace ErrorCode {
using enum CarrierCode;
}

} // namespace maillage
