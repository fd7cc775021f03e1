// What is wrong with a person's list.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ListCode {
    ListWithoutRows,      // path
    ListTellsNothing,     // path
    ListNotRecognised,    // path, columns present
    ListOfPostalCodes,    // path, columns present
    ColumnOfPostalCodes,  // path, row, column, value, communes of this postal code
    ImportIncomplete,     // count of rows
    TravelTimesSeparator, // path, header
    TravelTimesUnit,      // path, column, median, what they look like ("secondes", "heures")
    PassagesNone,         // path, département of the project
};
template <>
inline constexpr bool kIsErrorCode<ListCode> = true;

namespace ErrorCode {
using enum ListCode;
}

} // namespace maillage
