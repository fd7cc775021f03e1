// Which commune an arrow key leads to.
#pragma once

#include "core/model/base_map.hpp"
#include "core/model/territory.hpp"

namespace maillage {

enum class Direction { West, East, North, South };

/// The neighbour within 60° of that direction, by its reference point, that is nearest and lies most in it;
/// nullopt at the edge.
[[nodiscard]] std::optional<CommuneIndex> neighbourTowards(const Territory& territory, const BaseMap& map,
                                                           CommuneIndex from, Direction direction);

} // namespace maillage
