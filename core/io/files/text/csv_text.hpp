// Comma-separated text to records that know their line, and back.
//
// Read here and not by GDAL, which leaves out blank lines without a word (each message would name a wrong
// line) and ends the header of a table of one column with a comma.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// One record; `line` is its row in a spreadsheet: from 1, blank lines counted, a cell of several lines once.
struct CsvRecord {
    std::uint32_t line = 0;
    std::vector<std::string> fields;
};

/// The sign among ; , tab and | that cuts the first records into the most even rows; a line "sep=;" decides.
[[nodiscard]] char separatorOf(std::string_view utf8);

/// RFC 4180, with any line end; a quote inside a field that did not begin with one is text, blanks before one
/// are none; ="03036" is the text 03036. Blank lines give no record. Throws Error{QuoteNotClosed} with `path`
/// and the row in which the quote opens, Error{WorkbookTooLarge}.
[[nodiscard]] std::vector<CsvRecord> parseCsv(std::string_view utf8, char separator, const std::string& path);

/// Where a program put each line as a whole in quotes, as one cell, the cells in it; other records stay.
void unwrapLines(std::vector<CsvRecord>& records, const std::string& path);

/// The text of ="03036", which keeps Excel from taking it for a number; nullopt for anything else.
[[nodiscard]] std::optional<std::string> textOfFormula(std::string_view cell);

/// What parts fields and rows.
struct CsvDialect {
    char separator = ',';
    std::string_view lineEnd = "\n";
};
/// What Excel opens by a double click where the decimal sign is a comma.
inline constexpr CsvDialect kExcelCsv{';', "\r\n"};

/// A text that a spreadsheet would take for a formula: = + - @, a tab or a line end begins it, and it is no
/// number.
[[nodiscard]] bool looksLikeFormula(std::string_view text);

/// One row, its fields quoted where needed: also those that look like a formula.
[[nodiscard]] std::string csvRow(const std::vector<std::string>& fields, const CsvDialect& dialect = {});

} // namespace maillage
