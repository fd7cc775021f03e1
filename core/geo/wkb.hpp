// Well-known binary (OGC 06-103r4), the one form in which geometry passes between GDAL, GEOS, GeoPackage and
// core.
#pragma once

#include "core/geo/area.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// Little-endian MULTIPOLYGON, 2D.
[[nodiscard]] std::string toWkb(const Area& area);
[[nodiscard]] std::string toWkb(MapPoint point);

/// Reads POLYGON or MULTIPOLYGON of either byte order; Z and M are dropped, empty polygons too. Coordinates
/// are taken as they stand. nullopt when the bytes are no polygon or end too early.
[[nodiscard]] std::optional<Area> areaFromWkb(std::string_view bytes);
[[nodiscard]] std::optional<MapPoint> pointFromWkb(std::string_view bytes);

} // namespace maillage
