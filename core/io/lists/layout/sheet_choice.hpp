// Which sheet of a workbook is the list.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

namespace maillage {

/// What a person says for every sheet that fits.
inline constexpr std::string_view kAllSheets = "toutes";

/// Positions of the sheets that have the columns of such a list and a row under them, hidden ones left out.
[[nodiscard]] std::vector<std::size_t> fittingSheets(const std::vector<Worksheet>& sheets,
                                                     const Territory& territory,
                                                     std::optional<ListKind> kind = std::nullopt);

/// The sheets that a person named; without a name the one that fits, or the only visible one. Several named
/// are put under one another: columns of the same title are one, and where no column tells the kind of
/// structure a sheet's name ("EVS") does. Throws Error{SheetsSeveralFit, SheetsOfYears, SheetsNoneFit,
/// SheetHiddenFits, WorksheetMissing}.
[[nodiscard]] Worksheet chosenSheet(std::vector<Worksheet> sheets, const Territory& territory,
                                    std::optional<ListKind> kind = std::nullopt,
                                    const std::vector<std::string>& wanted = {});

/// The names of the workbook's hidden sheets but for the one that is read.
[[nodiscard]] std::vector<std::string> hiddenSheets(const Worksheet& sheet);

/// Rows of the list that are hidden by hand or by a filter.
[[nodiscard]] std::size_t countHiddenRows(const Worksheet& sheet);
/// The sheet without them; the row of titles stays.
[[nodiscard]] Worksheet withoutHiddenRows(const Worksheet& sheet, const Territory& territory);

} // namespace maillage
