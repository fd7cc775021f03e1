// The workbook in a zip archive, whichever of the two it is, or what else the archive is.
#pragma once

#include "core/io/files/workbook/sheet_builder.hpp"

#include <filesystem>

namespace maillage {

/// Throws Error{WorkbookDamaged, WorkbookTooLarge}, and Error{FileNotAList} for archives that are no workbook
/// of XLSX or ODS, or one with a password.
[[nodiscard]] std::vector<WorkbookSheet> readZipWorkbook(const std::filesystem::path& path,
                                                         WorkbookBudget& budget);

} // namespace maillage
