// Whether areas that should tile a territory do: where two overlap, and where their union has holes.
#pragma once

#include "core/base/monitor.hpp"
#include "core/geo/area.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace maillage {

/// Surface that is covered twice or not at all.
struct Patchwork {
    double squareMetres = 0;
    /// Twice the surface over the perimeter, metres: small for a sliver, whatever its length.
    double meanWidth = 0;
    /// A point inside it.
    MapPoint place;
};

struct AreaOverlap {
    std::uint32_t a = 0; // a < b
    std::uint32_t b = 0;
    Patchwork patch;
};

struct AreaGap {
    Patchwork patch;
    /// The areas that touch it, ascending.
    std::vector<std::uint32_t> around;
};

struct InvalidArea {
    std::uint32_t area = 0;
    /// GEOS's own words.
    std::string reason;
};

struct Topology {
    /// Not valid as OGC simple features; the rest of the check takes their repaired form.
    std::vector<InvalidArea> invalid;
    /// Every pair whose interiors share a surface above 0, however small.
    std::vector<AreaOverlap> overlaps;
    /// Every hole of the union, however small. A gap that opens to the outside is none.
    std::vector<AreaGap> gaps;
};

/// Empty areas are passed over. Borders that two areas share vertex by vertex cost next to nothing: only
/// segments without such a counterpart are looked at by GEOS (summed as oriented chains, the others cancel,
/// and where coverage is not exactly one, a segment that is left stands at its border). Throws
/// Error{Cancelled, GeometryFailed}.
[[nodiscard]] Topology checkTopology(std::span<const Area> areas, const Monitor& monitor = {});

} // namespace maillage
