// Why a description of a project cannot be its own.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class DescriptionCode {
    SettingInvalid,          // path or empty, key, value, expected (a word that app/text/errors knows)
    SettingUnknown,          // path, key, keys known
    SettingOtherDepartement, // path, its département, that of the project
    SettingsNotJson,         // path, line
    PublishedInvalid,        // path or empty, id, column, value, expected (as of ValueInvalid)
};
template <>
inline constexpr bool kIsErrorCode<DescriptionCode> = true;

namespace ErrorCode {
using enum DescriptionCode;
}

} // namespace maillage
