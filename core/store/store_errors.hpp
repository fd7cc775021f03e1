// Why a file is no project that can be opened.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class StoreCode {
    ProjectNotMaillage, // path
    ProjectTooNew,      // path, version
    ProjectDamaged,     // path, detail
};
template <>
inline constexpr bool kIsErrorCode<StoreCode> = true;

namespace ErrorCode {
using enum StoreCode;
}

} // namespace maillage
