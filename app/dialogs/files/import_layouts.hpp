// The layouts that a person settled, kept for the next file of the same shape.
#pragma once

#include "core/io/lists/list_layout.hpp"

#include <optional>

namespace maillage {

[[nodiscard]] std::optional<ListLayout> rememberedLayout(const Worksheet& sheet, const ListLayout& guessed);
void rememberLayout(const Worksheet& sheet, const ListLayout& layout);

} // namespace maillage
