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

/// A list of addresses, one row for each structure: where no title says that the structure serves the commune
/// of its address, asks whether it does.
void askSeat(const GuessedColumns& columns, ListLayout& layout);
/// The same list, where a person has said that a column is the seat: no other column is a commune served.
void settleToldSeat(const GuessedColumns& columns, ListLayout& layout);

/// Asks about the columns that hold communes beside the one that is read, and say something else.
void askPlaces(const GuessedColumns& columns, const Territory& territory, ListLayout& layout);

} // namespace maillage
