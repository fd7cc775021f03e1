// A workbook that is written: its sheets with the kinds of their columns.
#pragma once

#include "core/io/files/table_source.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace maillage {

/// The titles of the sheet that says what the columns of the others mean: no list, when a workbook comes
/// back.
inline constexpr std::array<std::string_view, 5> kDefinitionTitles{"feuille", "colonne", "signification",
                                                                   "unité", "source"};

/// Those of the sheet that says how a template is filled in: no list either.
inline constexpr std::array<std::string_view, 6> kNoticeTitles{"colonne",           "ce qu'on y met",
                                                               "valeurs possibles", "exemple, ligne 1",
                                                               "exemple, ligne 2",  "exemple, ligne 3"};

struct WrittenSheet {
    std::string name;
    Table table;
};
using Workbook = std::vector<WrittenSheet>;

/// Names as workbooks allow them: at most 31 letters, none of []:*?/\, all different whatever the case.
[[nodiscard]] std::vector<std::string> sheetNames(const Workbook& workbook);

/// A number with a decimal point or, as the window's tables have them, a comma.
[[nodiscard]] std::optional<double> numberIn(const std::string& cell);

/// How wide a column is shown, in letters: its title and its cells, between a least and a most.
[[nodiscard]] int columnWidth(const Table& table, std::size_t column);

// The bytes of the file: titles in bold that stay in view, a filter on each, numbers and dates as such, text
// and codes as text, allowed values as a list to choose from; `carried` as properties of the file
// (core/io/files/carried). Each throws Error{WriteFailed} with `shownPath`.
[[nodiscard]] std::string xlsxBytes(const Workbook& workbook, const std::string& shownPath,
                                    std::string_view carried = {});
[[nodiscard]] std::string odsBytes(const Workbook& workbook, const std::string& shownPath,
                                   std::string_view carried = {});

} // namespace maillage
