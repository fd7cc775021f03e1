// The columns that no plain name claims and that hold communes: they are read, or asked about, never passed
// over.
#pragma once

#include "core/io/lists/layout/list_questions.hpp"

namespace maillage {

/// How many communes the cells of a column name.
enum class CommunesHeld { None, Some, OneEach, Several };

/// Judges by the first cells; Some: less than half of them name communes.
[[nodiscard]] CommunesHeld communesHeldIn(const Worksheet& sheet, std::size_t header, std::size_t column,
                                          const Territory& territory);

/// Where no column is one of communes, takes the one that holds some. A column called "Territoire" that names
/// none, beside one of communes, is no list of them.
void settlePlaces(const GuessedColumns& columns, const Territory& territory, ListLayout& layout);

/// Asks about the columns that hold communes beside the one that is read, and say something else.
void askPlaces(const GuessedColumns& columns, const Territory& territory, ListLayout& layout);

} // namespace maillage
