// The projected system in which a territory's places are metres: Lambert-93, and one of its own for each
// overseas département.
#pragma once

#include "core/geo/point.hpp"

#include <span>
#include <string>
#include <string_view>

namespace maillage {

struct MapProjection {
    /// EPSG number.
    int epsg = 0;
    /// "RGF93 v1 / Lambert-93".
    std::string_view name;
    /// As people call it: "Lambert-93", "UTM 20 Nord".
    std::string_view shortName;
    /// Where its coordinates mean something, with a margin: swapped axes and other places fall outside.
    Envelope window;
    /// As GeoPackage keeps it (WKT 1).
    std::string_view wkt;

    /// "EPSG:2154".
    [[nodiscard]] std::string crs() const;
    [[nodiscard]] bool holds(MapPoint point) const { return window.contains(point); }
    /// Not so for an envelope that is empty or infinite.
    [[nodiscard]] bool holds(const Envelope& envelope) const;
};

/// That of metropolitan France.
[[nodiscard]] const MapProjection& lambert93();

/// Of a territory by its département's code: "971" to "974" and "976" have their own, "FR" and all others are
/// metropolitan. Saint-Pierre-et-Miquelon (975), Saint-Barthélemy (977), Saint-Martin (978) and the Pacific
/// (98…) are no département: see hasProjection.
[[nodiscard]] const MapProjection& projectionOf(std::string_view departement);

/// Whether the département, or "FR", has a system here.
[[nodiscard]] bool hasProjection(std::string_view departement);

/// All of them, Lambert-93 first.
[[nodiscard]] std::span<const MapProjection> allProjections();

} // namespace maillage
