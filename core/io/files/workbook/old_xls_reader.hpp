// The .xls of Excel 97 to 2003, which LibreOffice and many tools still write.
#pragma once

#include "core/io/files/workbook/sheet_builder.hpp"

#include <string_view>

namespace maillage {

/// Every sheet of cells, with what is merged or hidden in it; formulas give their last value. `bytes` are all
/// of the file. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::vector<WorkbookSheet> readOldXls(std::string_view bytes, WorkbookBudget& budget);

} // namespace maillage
