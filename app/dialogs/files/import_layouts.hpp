// The layouts that a person settled, kept for the next file of the same shape.
#pragma once

#include "core/io/lists/layout/list_layout.hpp"

#include <optional>

namespace maillage {

/// What columns hold, and of what kind the list is; never what its empty cells mean, which the next file of
/// the same columns may do otherwise.
[[nodiscard]] std::optional<ListLayout> rememberedLayout(const Worksheet& sheet, const ListLayout& guessed);
void rememberLayout(const Worksheet& sheet, const ListLayout& layout);

} // namespace maillage
