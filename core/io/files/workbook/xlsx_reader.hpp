// XLSX: Office Open XML, transitional or strict, from Excel, LibreOffice or a reporting tool.
#pragma once

#include "core/io/files/workbook/sheet_builder.hpp"
#include "core/io/files/workbook/zip_archive.hpp"

namespace maillage {

/// Every sheet of cells, in the order of the workbook. Formulas give the value that they had when the file
/// was saved, "=…" where none was; a dimension is not believed, and places may be left out: a cell without
/// one follows the cell before it. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::vector<WorkbookSheet> readXlsx(const ZipArchive& archive, const std::string& workbookPart,
                                                  WorkbookBudget& budget);

} // namespace maillage
