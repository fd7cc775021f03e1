// Where the rings of QPV go, each with its name: in their own commune, or at the end of a line that comes
// from it; none on another. Metres of the map, so that a ring stays where it is while the map is moved.
#pragma once

#include "core/carto/ring_spots.hpp"
#include "core/carto/taken_ground.hpp"

#include <optional>
#include <span>

namespace maillage {

struct RingToPlace {
    /// Its communes, the first first; empty for a QPV of which only the place is known.
    std::vector<RingHome> homes;
    /// Rings of one town are drawn as one where not all of them find a place.
    std::size_t town = 0;
    /// Where it is, if that is known: then it stands there, or is led from there.
    std::optional<MapPoint> place;
    double reach = 0; // half its side
    NameSize oneLine;
    /// Broken in lines, where it can be.
    std::optional<NameSize> broken;
};

struct PlacedRing {
    MapPoint centre;
    /// Which of its homes it stands in or is led from; 0 where it has none.
    std::size_t home = 0;
    /// From the ring to its place, or into its commune.
    std::optional<Edge> lead;
    /// None: its name found no room.
    std::optional<Envelope> name;
    bool isBroken = false;
    /// From a name that does not stand at its ring.
    std::optional<Edge> nameLead;

    bool operator==(const PlacedRing&) const = default;
};

struct RingPlacement {
    /// One per ring; those of one group stand at the same place, without names.
    std::vector<PlacedRing> rings;
    /// Ranks of the rings that are drawn as one, ascending.
    std::vector<std::vector<std::size_t>> groups;
};

/// What is around the rings.
struct RingGround {
    /// Signs of structures.
    std::span<const Envelope> signs;
    /// Where rings and names stay; empty for anywhere.
    Envelope bounds;
    /// Half the side of several drawn as one.
    double groupReach = 0;
    /// Metres of a hundredth of a millimetre at the map's scale.
    double unit = 1;
};

/// In the order given, the first with the most room.
[[nodiscard]] RingPlacement placeRings(std::span<const RingToPlace> rings, const RingGround& ground);

} // namespace maillage
