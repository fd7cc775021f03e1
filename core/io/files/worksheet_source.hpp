// A sheet as a person sees it: cells of text and the line of each row, before anything is known of its
// columns.
#pragma once

#include "core/io/files/data_source.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

struct WorksheetRow {
    std::uint32_t line = 0; // from 1, as the spreadsheet or the text editor numbers it
    std::vector<std::string> cells;
};

struct Worksheet {
    std::string path;                // for messages
    std::string name;                // of the sheet in its workbook; empty for CSV
    std::vector<std::string> sheets; // all of the workbook that hold something
    std::vector<WorksheetRow> rows;  // those with at least one cell that is not blank
};

/// CSV (any separator, UTF-8 with or without mark, UTF-16, Windows-1252), XLSX or ODS. Numbers come as the
/// sheet stores them ("3001"), dates as AAAA-MM-JJ. Without a wanted sheet, the first
/// that holds something. Throws Error{FileMissing, FileEmpty, FileUnreadable, QuoteNotClosed,
/// WorksheetMissing}.
[[nodiscard]] Worksheet readWorksheet(const DataSource& source);

} // namespace maillage
