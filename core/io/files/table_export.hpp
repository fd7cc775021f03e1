// A table to a file that a spreadsheet opens.
#pragma once

#include "core/io/files/table_source.hpp"

namespace maillage {

/// .csv, .xlsx or .ods, by the ending of the name; every cell is text, so that codes keep their zero; the
/// whole file or none. `sheet`: the name of the sheet in a workbook. Throws Error{WriteFailed}. Precondition:
/// canWriteTable(path).
void writeTable(const Table& table, const std::filesystem::path& path, const std::string& sheet);

[[nodiscard]] bool canWriteTable(const std::filesystem::path& path);

} // namespace maillage
