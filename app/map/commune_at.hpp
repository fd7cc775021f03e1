// Which commune a point of the map lies in.
#pragma once

#include "core/model/base_map.hpp"
#include "core/model/territory.hpp"

namespace maillage {

/// Nullopt outside of all outlines.
[[nodiscard]] std::optional<CommuneIndex> communeAt(const BaseMap& map, MapPoint point);

} // namespace maillage
