// What is wrong with a file of rows, or with a cell of it.
#pragma once

#include "core/base/error.hpp"

namespace maillage {

enum class TableCode {
    FileTruncated,      // path, announced count, read count
    FileNotALayer,      // path, detail
    FileOtherKind,      // path, what it is: a word that layer_file_text.cpp turns into a sentence
    ArchiveTooLarge,    // path
    SidecarMissing,     // path, extension
    WorksheetMissing,   // path, sheet wanted, sheets present
    QuoteNotClosed,     // path, line
    TableColumnMissing, // path, column, columns present
    ValueInvalid,     // path, row, column, value, expected (a word that table_errors.cpp turns into a phrase)
    ReferenceUnknown, // path, row, column, value
};
template <>
inline constexpr bool kIsErrorCode<TableCode> = true;

namespace ErrorCode {
using enum TableCode;
}

} // namespace maillage
