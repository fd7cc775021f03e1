// What goes wrong with coordinates and shapes.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class GeoCode {
    CrsTransformFailed, // detail
    GeometryFailed,     // detail
};
template <>
inline constexpr bool kIsErrorCode<GeoCode> = true;

namespace ErrorCode {
using enum GeoCode;
}

} // namespace maillage
