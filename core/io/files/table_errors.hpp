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
    FileNotAList,       // path, what it is (a word that foreign_file_text.cpp knows), a name in it
    WorkbookDamaged,    // path, part of it
    WorkbookTooLarge,   // path, of what it has too much
    QuoteNotClosed,     // path, line
    TableColumnMissing, // path, column, columns present
    ValueInvalid,     // path, row, column, value, expected (a word that table_errors.cpp turns into a phrase)
    ReferenceUnknown, // path, row, column, value
    FileInTheWay,     // path, what stands where a file of its set would go
    OutputIsInput,    // path to write, path read
};
template <>
inline constexpr bool kIsErrorCode<TableCode> = true;

namespace ErrorCode {
using enum TableCode;
}

} // namespace maillage
