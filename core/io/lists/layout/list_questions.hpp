// What the columns of a list leave open: two that could be the same thing, dates that say not which.
#pragma once

#include "core/io/lists/layout/column_look.hpp"

namespace maillage {

/// A layout on its way, and what is known of its columns.
struct GuessedColumns {
    const Worksheet& sheet;
    std::vector<std::string> titles;
    std::vector<ColumnLook> looks;
    const ToldColumns& told;

    [[nodiscard]] bool isFree(std::size_t column) const { return !told.contains(column); }
    [[nodiscard]] bool isTold(Role role) const;
};

/// Gives the columns of dates that no plain name claims their roles, or asks about them.
void settleDates(const GuessedColumns& columns, ListLayout& layout);

/// Of the columns that could be one thing takes the one whose title says it best; asks where titles do not
/// decide and the columns differ. Drops the questions that do not matter to the kind of list.
void settleRivals(const GuessedColumns& columns, ListLayout& layout);

} // namespace maillage
