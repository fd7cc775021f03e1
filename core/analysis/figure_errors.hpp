// What is wrong with a published figure, or with the name of one.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class FigureCode {
    FigureDuplicate,  // id, date
    FigureUnknown,    // id, known ids
    FiguresNotOfDate, // date, dates of the published figures
};
template <>
inline constexpr bool kIsErrorCode<FigureCode> = true;

namespace ErrorCode {
using enum FigureCode;
}

} // namespace maillage
