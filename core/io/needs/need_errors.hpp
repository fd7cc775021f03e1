// Why a file of needs, or what is asked of the needs of a project, gets one sentence and no answer.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class NeedCode {
    NeedFileParquet,       // file
    NeedFileNotRecognised, // file, titles of its columns or what it holds
    NeedMeasureUnknown,    // what was asked, some that are there
    NeedIndicatorUnknown,  // what was asked, those that there are
    NeedMeasuresMissing,   // indicator, stems, who publishes them
    NeedYearUnknown,       // measure, year asked, years there are
    NeedFormulaInvalid,    // file, line, what is wrong: a word that need_text.cpp turns into a phrase
};
template <>
inline constexpr bool kIsErrorCode<NeedCode> = true;

namespace ErrorCode {
using enum NeedCode;
}

} // namespace maillage
