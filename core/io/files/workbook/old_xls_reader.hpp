// The .xls of Excel 97 to 2003, through GDAL and freexl.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/io/files/workbook/sheet_builder.hpp"

namespace maillage {

/// Its sheets with their cells; what is merged or hidden is not told. Throws Error{FileNotAList} where GDAL
/// was made without freexl, Error{WorkbookDamaged}.
[[nodiscard]] std::vector<WorkbookSheet> readOldXls(const DataSource& source, WorkbookBudget& budget);

} // namespace maillage
