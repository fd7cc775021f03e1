// What is wrong with a person's list.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class ListCode {
    ListWithoutRows,     // path
    ListTellsNothing,    // path
    ListNotRecognised,   // path, columns present, what is missing (MissingColumn)
    ListOfPostalCodes,   // path, columns present
    ColumnOfPostalCodes, // path, row, column, value, communes of this postal code
    ListAsksBlanks,      // path, column, empty cells, communes served if they mean none, and if they repeat
    ListAsksApprovalBlanks, // the same with agréments
    ListAsksDates,          // path, column
    ListAsksPeriod,         // path, column
    ListAsksColumn,         // path, role, columns, one of them
    ListAsksWhether,        // path, role, column
    ListAsksCommunes,       // path, column that holds communes and is not read
    ListAsksSeat,           // path, column, communes that it names, role if they are those served
    ListAsksState,          // path, column, its values ("Refusé")
    ListAsksYears,          // path, column, its years
    ColumnNamedTwice,       // path, title, columns
    SheetsNoneFit,          // path, visible sheets
    SheetHiddenFits,        // path, hidden sheets that fit, one of them
    SheetsSeveralFit,       // path, sheets, one of them
    SheetsOfYears,          // path, sheets of one list in several years, the last of them
    ImportIncomplete,       // count of rows
    ChoiceUnused,           // the choice as it was typed
    TravelTimesSeparator,   // path, header
    TravelTimesUnit,        // path, column, median, what they look like ("secondes", "heures", "jours")
    TravelTimesSeveral,     // path, columns
    PassagesNone,           // path, département of the project
    EpcisNotRecognised,     // path, columns present
    EpcisNone,              // path, département of the project
    EpciTwice,              // path, row, INSEE code, the two SIREN
};
template <>
inline constexpr bool kIsErrorCode<ListCode> = true;

/// What a list lacks to be read.
namespace MissingColumn {
inline constexpr std::string_view kStructures = "structures";
inline constexpr std::string_view kPlaces = "communes";
inline constexpr std::string_view kBoth = "structures, communes";
inline constexpr std::string_view kPopulation = "population";
} // namespace MissingColumn

namespace ErrorCode {
using enum ListCode;
}

} // namespace maillage
