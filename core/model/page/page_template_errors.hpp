// Why a page template is not one, or cannot be had.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class PageTemplateCode {
    TemplateUnknown,      // name, known names
    TemplatesTooMany,     // how many at most
    TemplateNotJson,      // path, line
    TemplateTooNew,       // path
    TemplateValueInvalid, // path, key, a word of what is expected ("partie", "place", "papier"…)
};
template <>
inline constexpr bool kIsErrorCode<PageTemplateCode> = true;

namespace ErrorCode {
using enum PageTemplateCode;
}

} // namespace maillage
