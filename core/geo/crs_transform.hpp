// The one place where coordinates change their system, by PROJ.
#pragma once

#include "core/geo/point.hpp"

#include <memory>
#include <span>
#include <string>

namespace maillage {

/// From a coordinate reference system (any form that PROJ reads: "EPSG:4326", WKT…) to another, longitude or
/// easting first. Belongs to the thread that made it.
class CrsTransform {
public:
    /// Throws Error{CrsTransformFailed} when PROJ does not know the system or a way from it.
    explicit CrsTransform(const std::string& sourceCrs, const std::string& targetCrs = "EPSG:2154");
    ~CrsTransform();
    CrsTransform(CrsTransform&&) noexcept;
    CrsTransform& operator=(CrsTransform&&) noexcept;

    /// In place. A point that PROJ cannot place becomes infinite: check with MapProjection::holds.
    void apply(std::span<MapPoint> points) const;

private:
    struct Handles;
    std::unique_ptr<Handles> m_handles;
};

/// Of the PROJ that is loaded: "9.1.1".
[[nodiscard]] std::string projVersion();

} // namespace maillage
