// What is wrong with a person's list.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ListCode {
    ListWithoutRows,     // path
    ListTellsNothing,    // path
    ListNotRecognised,   // path, columns present
    ListOfPostalCodes,   // path, columns present
    ColumnOfPostalCodes, // path, row, column, value, communes of this postal code
    ListAsksBlanks,      // path, column, empty cells, communes served if they mean none, and if they repeat
    ListAsksApprovalBlanks, // the same with agréments
    ListAsksDates,          // path, column
    ListAsksPeriod,         // path, column
    ListAsksColumn,         // path, role, columns, one of them
    ListAsksWhether,        // path, role, column
    ColumnNamedTwice,       // path, title, columns
    SheetsNoneFit,          // path, visible sheets
    SheetHiddenFits,        // path, hidden sheets that fit, one of them
    SheetsSeveralFit,       // path, sheets, one of them
    ImportIncomplete,       // count of rows
    ChoiceUnused,           // the choice as it was typed
    TravelTimesSeparator,   // path, header
    TravelTimesUnit,        // path, column, median, what they look like ("secondes", "heures")
    PassagesNone,           // path, département of the project
};
template <>
inline constexpr bool kIsErrorCode<ListCode> = true;

namespace ErrorCode {
using enum ListCode;
}

} // namespace maillage
