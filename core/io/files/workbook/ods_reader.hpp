// ODS and FODS: OpenDocument spreadsheets, packed or as one XML text.
#pragma once

#include "core/io/files/workbook/sheet_builder.hpp"
#include "core/io/files/workbook/xml_reader.hpp"

#include <functional>

namespace maillage {

/// Hands the XML over, piece by piece.
using XmlSource = std::function<void(const std::function<void(std::string_view)>&)>;

/// Every sheet. Comments, drawings and tracked changes are no part of a cell; blank rows and columns that are
/// said to repeat cost nothing, filled ones are repeated. Throws Error{WorkbookDamaged, WorkbookTooLarge}.
[[nodiscard]] std::vector<WorkbookSheet> readOds(const XmlSource& content, WorkbookBudget& budget);

} // namespace maillage
