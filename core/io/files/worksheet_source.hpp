// A sheet as a person sees it: cells of text and the line of each row, before anything is known of its
// columns.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/io/files/data_source.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace maillage {

struct WorkbookLimits;

struct WorksheetRow {
    std::uint32_t line = 0; // from 1, as the spreadsheet or the text editor numbers it
    std::vector<std::string> cells;
    bool isHidden = false; // by hand or by a filter
    /// The columns whose value stands in a row above and reaches down here by a merged range of the workbook:
    /// their cells hold it already.
    std::vector<std::size_t> merged{};
    std::uint16_t part = 0; // of the sheets put under one another, which: see Worksheet::parts
};

/// One sheet of a workbook that holds something.
struct SheetName {
    std::string name;
    bool isHidden = false;

    bool operator==(const SheetName&) const = default;
};

struct Worksheet {
    std::string path;               // for messages
    std::string name;               // of the sheet in its workbook; empty for CSV
    std::vector<SheetName> sheets;  // all of the workbook that hold something; empty for CSV
    std::vector<WorksheetRow> rows; // those with at least one cell that is not blank
    /// What was noticed of the file as a whole (its encoding, letters mended): said once.
    std::vector<Diagnostic> diagnostics{};
    std::vector<std::string> parts{}; // names of the sheets put under one another; empty for a single sheet
    std::vector<std::size_t> hiddenColumns{}; // those that hold something
};

/// CSV (any separator, any usual encoding), XLSX, ODS, .xls of Excel 97, XML of Excel 2003, tables of a web
/// page or the attributes of a layer, by what the file holds and not by its name. Numbers come as a person
/// sees a plain number ("3001"), dates as AAAA-MM-JJ, with their time where they have one. Without a wanted
/// sheet, the first visible one that holds something. Throws Error{FileMissing, FileEmpty, FileUnreadable,
/// FileNotAList, WorkbookDamaged, WorkbookTooLarge, QuoteNotClosed, WorksheetMissing}.
[[nodiscard]] Worksheet readWorksheet(const DataSource& source);

/// Every sheet that holds something, in the order of the workbook; a CSV is one without a name. Throws as
/// above.
[[nodiscard]] std::vector<Worksheet> readWorkbook(const DataSource& source);
/// The same of a workbook that may be larger than a person's list: a national publication.
[[nodiscard]] std::vector<Worksheet> readWorkbook(const DataSource& source, const WorkbookLimits& limits);

} // namespace maillage
