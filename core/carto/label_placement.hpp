// Where names go on a map: inside what they name where they fit, else beside it at the end of a line; none
// over another or over a sign. Metres of the map, so that a name stays where it is while the map is moved.
#pragma once

#include "core/carto/taken_ground.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

struct NameToPlace {
    /// Of what it names; null where that has no outline.
    const EdgeOutline* outline = nullptr;
    /// Where it would best be, inside the outline.
    MapPoint heart;
    /// What stands for it on the map, its signs or its point: a name outside leads to its edge.
    Envelope anchor;
    NameSize oneLine;
    /// Broken in two, where it can be.
    std::optional<NameSize> twoLines;
    /// May stand outside, with a line.
    bool mayLead = true;
    /// May do so farther off than others: its own commune is ground that no name covers.
    bool leadsFar = false;
};

struct PlacedName {
    std::size_t index = 0; // of the name
    Envelope box;
    bool isBroken = false; // in two lines
    /// It stands outside: the line from its box to its anchor.
    std::optional<Edge> lead;
};

/// In the order given, the most important first, each only where nothing is yet. `bare`: ground that lines
/// may cross and no name covers. `unit`: metres of a hundredth of a millimetre at the map's scale. A name's
/// box lies inside its outline, or has a line.
[[nodiscard]] std::vector<PlacedName> placeNames(std::span<const NameToPlace> names,
                                                 std::span<const Envelope> obstacles, double unit,
                                                 std::span<const Envelope> bare = {});

} // namespace maillage
