// Comma-separated text to records that know their line, and back.
//
// Read here and not by GDAL, which leaves out blank lines without a word (each message would name a wrong
// line) and ends the header of a table of one column with a comma.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// One record; `line` is its row in a spreadsheet: from 1, blank lines counted, a cell of several lines once.
struct CsvRecord {
    std::uint32_t line = 0;
    std::vector<std::string> fields;
};

/// UTF-8 without byte order mark, from what spreadsheets write: UTF-8 with or without mark, UTF-16 with one,
/// else Windows-1252. Other zero bytes mean no text: empty result.
[[nodiscard]] std::string decodedText(std::string bytes);

/// The sign among ; , tab and | that cuts the first records into the most even rows; a line "sep=;" decides.
[[nodiscard]] char separatorOf(std::string_view utf8);

/// RFC 4180, with any line end; a quote inside a field that did not begin with one is text. Blank lines give
/// no record. Throws Error{QuoteNotClosed} with `path` and the row in which the quote opens.
[[nodiscard]] std::vector<CsvRecord> parseCsv(std::string_view utf8, char separator, const std::string& path);

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
