// A workbook that is written: its sheets with the kinds of their columns.
#pragma once

#include "core/io/files/table_source.hpp"

#include <array>
#include <optional>

namespace maillage {

struct WrittenSheet {
    std::string name;
    Table table;
};
using Workbook = std::vector<WrittenSheet>;

/// The titles of the sheet in which a workbook of ours says what its columns are: no list to read back.
inline constexpr std::array<std::string_view, 5> kDefinitionTitles{"feuille", "colonne", "signification",
                                                                   "unité", "source"};
[[nodiscard]] bool isDefinitionsSheet(const std::vector<std::string>& titles);

/// Names as workbooks allow them: at most 31 letters, none of []:*?/\, all different whatever the case.
[[nodiscard]] std::vector<std::string> sheetNames(const Workbook& workbook);

/// A number with a decimal point or, as the window's tables have them, a comma.
[[nodiscard]] std::optional<double> numberIn(const std::string& cell);

/// How wide a column is shown, in letters: its title and its cells, between a least and a most.
[[nodiscard]] int columnWidth(const Table& table, std::size_t column);

// The bytes of the file: titles in bold that stay in view, a filter on each, numbers and dates as such, text
// and codes as text. Each throws Error{WriteFailed} with `shownPath`.
[[nodiscard]] std::string xlsxBytes(const Workbook& workbook, const std::string& shownPath);
[[nodiscard]] std::string odsBytes(const Workbook& workbook, const std::string& shownPath);

} // namespace maillage
