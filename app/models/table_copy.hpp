// Rows of a table on their way to a spreadsheet or a word processor, with the names of their columns.
#pragma once

#include "app/models/table_model.hpp"
#include "app/text/text_table.hpp"
#include "core/io/files/table_source.hpp"

class QMimeData;

namespace maillage {

/// The rows of the model in this order, as a spreadsheet reads them (kPlainRole).
[[nodiscard]] TextTable plainTable(const TableModel& model, const std::vector<int>& rows);
/// `isNumber` per column: numbers are numbers, and what is made of digits without being one, as a code, stays
/// text in LibreOffice and Excel.
[[nodiscard]] QString htmlTable(const TextTable& table, const std::vector<bool>& isNumber);
/// Both. The caller owns it.
[[nodiscard]] QMimeData* copiedRows(const TableModel& model, const std::vector<int>& rows);
/// For a file.
[[nodiscard]] Table exportedRows(const TableModel& model, const std::vector<int>& rows);

} // namespace maillage
