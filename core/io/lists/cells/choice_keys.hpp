// By which texts a person may name a cell that is to be decided.
#pragma once

#include "core/io/lists/list_reader.hpp"

namespace maillage {

/// The folded texts that mean the cell: whole, without its bracket, the name without its code, and the two
/// the other way round.
[[nodiscard]] std::vector<std::string> choiceKeys(std::string_view cell);

/// The answer to the cell; nullptr for none.
[[nodiscard]] const std::string* chosenFor(const CommuneChoices& choices, std::string_view cell);

/// Whether a choice decided a row of the list.
[[nodiscard]] bool hasServed(const ListReading& reading, const std::string& key);

} // namespace maillage
