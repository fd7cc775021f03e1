// Places: metres in EPSG:2154 (RGF93 / Lambert-93) and degrees are two types; only CrsTransform converts.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

namespace maillage {

/// Metres, EPSG:2154.
struct MapPoint {
    double x = 0;
    double y = 0;

    bool operator==(const MapPoint&) const = default;
};

[[nodiscard]] inline double squaredDistance(MapPoint a, MapPoint b) {
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y);
}

/// Straight line in the projection, metres.
[[nodiscard]] inline double distance(MapPoint a, MapPoint b) {
    return std::sqrt(squaredDistance(a, b));
}

/// Axis-parallel rectangle; empty until a point is added.
struct Envelope {
    double minX = std::numeric_limits<double>::infinity();
    double minY = std::numeric_limits<double>::infinity();
    double maxX = -std::numeric_limits<double>::infinity();
    double maxY = -std::numeric_limits<double>::infinity();

    [[nodiscard]] bool isEmpty() const { return minX > maxX; }
    [[nodiscard]] double width() const { return maxX - minX; }
    [[nodiscard]] double height() const { return maxY - minY; }
    [[nodiscard]] MapPoint centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    [[nodiscard]] bool contains(MapPoint p) const {
        return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY;
    }
    [[nodiscard]] bool intersects(const Envelope& o) const {
        return minX <= o.maxX && o.minX <= maxX && minY <= o.maxY && o.minY <= maxY;
    }
    void add(MapPoint p) {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    void add(const Envelope& o) {
        if (o.isEmpty()) {
            return;
        }
        add(MapPoint{o.minX, o.minY});
        add(MapPoint{o.maxX, o.maxY});
    }
    bool operator==(const Envelope&) const = default;
};

} // namespace maillage
