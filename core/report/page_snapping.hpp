// Parts of a page that are moved or sized by hand meet margins, the middle of the paper and one another.
#pragma once

#include "core/model/page/page_layout.hpp"

#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// Where edges and middles of parts can meet, millimetres from the left and from the top.
struct SnapLines {
    std::vector<double> vertical;
    std::vector<double> horizontal;
};
/// Margins and middle of the paper; edges and middles of all parts but the one that is moved.
[[nodiscard]] SnapLines snapLines(const Paper& paper, double margin, std::span<const DrawnPart> parts,
                                  PagePart moved);

/// A place, and the lines that it met.
struct SnappedPlace {
    PageRect place{};
    std::optional<double> vertical{};
    std::optional<double> horizontal{};
};

/// The place, moved by at most `reach` each way, so that an edge or its middle meets the nearest line.
[[nodiscard]] SnappedPlace snapMoved(const PageRect& place, const SnapLines& lines, double reach);

/// Which edges of a place follow the mouse.
struct PageEdges {
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;

    [[nodiscard]] bool any() const { return left || top || right || bottom; }
    bool operator==(const PageEdges&) const = default;
};
/// The place with these edges moved, no side under kLeastSide; the others stay.
[[nodiscard]] PageRect sized(const PageRect& place, const PageEdges& edges, double byX, double byY);
/// The edges that follow meet the nearest line within `reach`.
[[nodiscard]] SnappedPlace snapSized(const PageRect& place, const PageEdges& edges, const SnapLines& lines,
                                     double reach);

/// In tenths of a millimetre, as layouts keep it, and within kFarthest.
[[nodiscard]] PageRect keptPlace(const PageRect& place);

} // namespace maillage
