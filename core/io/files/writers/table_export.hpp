// Tables to a file that a spreadsheet opens.
#pragma once

#include "core/base/monitor.hpp"
#include "core/io/files/writers/workbook.hpp"

namespace maillage {

/// .csv, .xlsx or .ods, by the ending of the name; the whole file or none. In a workbook numbers and dates
/// are such, codes and names text; a .csv takes the first sheet alone, and has no place for what workbooks
/// carry (core/io/files/carried). Throws Error{WriteFailed}. Precondition: canWriteTable(path).
void writeTables(const Workbook& workbook, const std::filesystem::path& path, const CsvOptions& options = {},
                 std::string_view carried = {});
/// A workbook of this one sheet, named `sheet`. Throws Error{Cancelled} before anything is written, too.
void writeTable(const Table& table, const std::filesystem::path& path, const std::string& sheet,
                const Monitor& monitor = {});

[[nodiscard]] bool canWriteTable(const std::filesystem::path& path);

} // namespace maillage
