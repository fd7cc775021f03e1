// The extent of a commune: polygons with holes, flat in memory so that a whole country is a few large arrays.
#pragma once

#include "core/geo/point.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// Polygon or multipolygon, EPSG:2154, 2D. Default: empty, which stands for "no geometry known".
/// A non-empty Area made by area_builder is valid in the sense of OGC simple features; it never changes.
class Area {
public:
    Area() = default;
    /// `points` holds all rings one after the other, each closed (its last point repeats its first).
    /// `ringEnds[i]` is one past the last point of ring i; `polygonEnds[p]` one past the last ring of polygon
    /// p, whose first ring is its shell.
    Area(std::vector<MapPoint> points, std::vector<std::uint32_t> ringEnds,
         std::vector<std::uint32_t> polygonEnds);

    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }
    [[nodiscard]] std::span<const MapPoint> points() const { return m_points; }
    [[nodiscard]] std::size_t ringCount() const { return m_ringEnds.size(); }
    [[nodiscard]] std::span<const MapPoint> ring(std::size_t index) const;
    [[nodiscard]] std::size_t polygonCount() const { return m_polygonEnds.size(); }
    /// First ring (the shell) and one past the last ring of a polygon.
    [[nodiscard]] std::size_t polygonBegin(std::size_t polygon) const {
        return polygon == 0 ? 0 : m_polygonEnds[polygon - 1];
    }
    [[nodiscard]] std::size_t polygonEnd(std::size_t polygon) const { return m_polygonEnds[polygon]; }
    [[nodiscard]] const Envelope& envelope() const { return m_envelope; }
    /// Planar surface, m².
    [[nodiscard]] double squareMetres() const;
    /// Even-odd test; a point on the border may fall on either side.
    [[nodiscard]] bool contains(MapPoint point) const;
    /// Metres from a point to the nearest point of the border, inside or outside alike. Precondition: not
    /// empty.
    [[nodiscard]] double distanceTo(MapPoint point) const;

    bool operator==(const Area&) const = default;

private:
    std::vector<MapPoint> m_points;
    std::vector<std::uint32_t> m_ringEnds;
    std::vector<std::uint32_t> m_polygonEnds;
    Envelope m_envelope;
};

/// The finest outlines of communes have a fifth of it.
inline constexpr std::size_t kMostPointsOfOutline = 200'000;

/// Twice the signed surface of a closed ring, m² (counter-clockwise positive), summed about its first point
/// so that Lambert-93's large coordinates cost no precision.
[[nodiscard]] double twiceSignedArea(std::span<const MapPoint> ring);

} // namespace maillage
