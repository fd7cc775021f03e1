// Where names go on a map: greedy, in the order given, none over another, over a sign or out of the frame.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace maillage {

/// Axis-parallel, page units, y downwards.
struct PageBox {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] bool intersects(const PageBox& o) const {
        return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
    }
    [[nodiscard]] bool contains(const PageBox& o) const {
        return left <= o.left && top <= o.top && right >= o.right && bottom >= o.bottom;
    }
};

struct PagePlace {
    double x = 0;
    double y = 0;
};
struct PageSize {
    double width = 0;
    double height = 0;
};

struct PlacedLabel {
    std::size_t index = 0; // of its anchor
    PageBox box;
};

/// The first free place to the right, left, above or below `at`: close first, then further away, so that a
/// name also finds room beside a large sign. Nullopt when there is none.
[[nodiscard]] inline std::optional<PageBox> freeBox(PagePlace at, PageSize size,
                                                    std::span<const PageBox> taken, const PageBox& frame) {
    for (const double gap : {140.0, 215.0, 300.0}) {
        const std::array<PagePlace, 4> corners{{{at.x + gap, at.y - size.height / 2},
                                                {at.x - gap - size.width, at.y - size.height / 2},
                                                {at.x - size.width / 2, at.y - gap - size.height},
                                                {at.x - size.width / 2, at.y + gap}}};
        for (const PagePlace& corner : corners) {
            const PageBox box{corner.x, corner.y, corner.x + size.width, corner.y + size.height};
            const auto collides = [&](const PageBox& other) { return other.intersects(box); };
            if (frame.contains(box) && std::ranges::none_of(taken, collides)) {
                return box;
            }
        }
    }
    return std::nullopt;
}

/// At most `limit` labels; anchors come most important first. `sizeOf(index)` gives a name's size with the
/// room to be kept around it, and is asked only while names are still wanted.
template <typename SizeOf>
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::span<const PagePlace> anchors,
                                                   std::span<const PageBox> obstacles, const PageBox& frame,
                                                   std::size_t limit, SizeOf sizeOf) {
    std::vector<PageBox> taken(obstacles.begin(), obstacles.end());
    std::vector<PlacedLabel> placed;
    for (std::size_t i = 0; i < anchors.size() && placed.size() < limit; ++i) {
        if (!frame.contains({anchors[i].x, anchors[i].y, anchors[i].x, anchors[i].y})) {
            continue;
        }
        if (const auto box = freeBox(anchors[i], sizeOf(i), taken, frame)) {
            taken.push_back(*box);
            placed.push_back({i, *box});
        }
    }
    return placed;
}

} // namespace maillage
