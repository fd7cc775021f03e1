// The line around a group of communes.
#pragma once

#include "app/render/map/map_painter.hpp"

namespace maillage {

/// With the painter's pen: the borders that one commune of the group alone has, so that those between two of
/// them are left out.
void paintTerritoryOutline(QPainter& painter, const std::vector<Area>& areas, const IndexSet& communes,
                           const ViewTransform& view);

} // namespace maillage
