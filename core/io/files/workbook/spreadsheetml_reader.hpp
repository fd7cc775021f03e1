// The one XML text of Excel 2003 ("Feuille de calcul XML 2003"), which tools also write under .xls.
#pragma once

#include "core/io/files/workbook/ods_reader.hpp"

namespace maillage {

/// Every sheet, as readOds. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::vector<WorkbookSheet> readSpreadsheetMl(const XmlSource& content, WorkbookBudget& budget);

} // namespace maillage
