// What is wrong with a charte graphique.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class StyleCode {
    StyleNotJson,            // path, line
    StyleKeyUnknown,         // path, key, known keys
    StyleValueInvalid,       // path, key or empty for the whole, value, expected (a word for style_text)
    StyleFileMissing,        // path, key, file
    StyleFileOutside,        // path, key, file
    StyleLogoUnsafe,         // path, file, why (a word of faultOfDrawing)
    StyleLogoUnreadable,     // path, file
    LogoKindUnknown,         // path
    LogoUnreadable,          // path
    LogoUnsafe,              // path, why (a word of faultOfDrawing)
    StyleFontFileUnreadable, // path, file
    StyleFontUnknown,        // path, family, families that the font files have
    // path, colour, colour, vision ("normale", …, "gris"), difference, least one, count of other such pairs
    StyleColoursTooNear,
};
template <>
inline constexpr bool kIsErrorCode<StyleCode> = true;

namespace ErrorCode {
using enum StyleCode;
}

} // namespace maillage
