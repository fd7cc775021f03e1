// From the raw geometry of a layer's rows to valid areas in the projection of a territory.
#pragma once

#include "core/base/monitor.hpp"
#include "core/geo/area.hpp"
#include "core/geo/map_projection.hpp"
#include "core/io/layers/commune_codes.hpp"

namespace maillage {

/// One valid area per feature, in their order. The WKB of the layer is given up on the way, so that a country
/// is not held twice. Repairs that change the surface by at most 1 % go into the diagnostics. With
/// `leaveOutOfWindow` a commune that `projection` cannot hold leaves the layer and is counted, else it is an
/// error. Progress goes from `begin` to 1. Throws Error{CrsUnusable, GeometryMissing, GeometryNotPolygon,
/// GeometryOutOfWindow, GeometryInvalid}.
[[nodiscard]] std::vector<Area> buildAreas(CommuneLayer& layer, const MapProjection& projection,
                                           bool leaveOutOfWindow, const Monitor& monitor, double begin);

} // namespace maillage
