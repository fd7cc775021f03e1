// The row of column names of a list, or the rows where they take two, and the name that each column has by
// them.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

namespace maillage {

/// Sets `headerRow` and `titleRows`: the row, or the two rows under one another, that name the most different
/// columns that are known; without any, the first row of several cells.
void findTitles(const Worksheet& sheet, const Territory& territory, ListLayout& layout);

/// One for each column of the layout's titles. Of a column with two titles above one another both, where the
/// lower alone would not do ("Agrément du"); a title over several columns stands for each.
[[nodiscard]] std::vector<std::string> columnTitles(const Worksheet& sheet, const ListLayout& layout);

/// "A", "AB": as a spreadsheet names a column.
[[nodiscard]] std::string columnLetter(std::size_t column);

/// The column's title, with its letter where another has the same or it has none: "Commune (colonne D)".
[[nodiscard]] std::string columnLabel(const std::vector<std::string>& titles, std::size_t column);

/// The columns that a person means by a title, a label or a letter.
[[nodiscard]] std::vector<std::size_t> columnsCalled(const std::vector<std::string>& titles,
                                                     std::string_view name);

} // namespace maillage
