// Tables of a web page, which tools give out under .xls because Excel opens them.
#pragma once

#include "core/io/files/workbook/sheet_builder.hpp"

#include <string_view>

namespace maillage {

/// One sheet with the rows of every table, one below the other as Excel lays them; a table inside a cell is
/// its text. Without a row when there is no table. Throws Error{WorkbookTooLarge}.
[[nodiscard]] WorkbookSheet readHtml(std::string_view utf8, WorkbookBudget& budget);

} // namespace maillage
