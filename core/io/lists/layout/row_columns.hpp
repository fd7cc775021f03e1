// The columns that are not read and say of a row that it may not count: its state, its year.
#pragma once

#include "core/io/lists/layout/list_questions.hpp"

namespace maillage {

/// Asks about a column in which rows are "refusé", "fermé", "en projet"…, and about one of several years:
/// read as if all its rows counted, such a list would say too much. A year that is the same on every row is
/// no question.
void askRowColumns(const GuessedColumns& columns, ListLayout& layout);

} // namespace maillage
