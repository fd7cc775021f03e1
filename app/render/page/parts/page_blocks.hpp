// What stands beside a page's map, one part under the other, in the room that there is.
#pragma once

#include "app/text/map/page_lists.hpp"
#include "core/model/page/page_layout.hpp"

#include <QPainter>

#include <functional>
#include <vector>

namespace maillage {

inline constexpr double kBlockGap = 320;

/// A part of the page. `paint` draws it from the top left corner in this width, no higher than `room`
/// (hundredths of a millimetre), and returns the height used; 0 where it has no room and draws nothing.
struct PageBlock {
    std::function<double(QPainter&, QPointF topLeft, double width, double room)> paint;
    /// As wide as all columns, under what stands in them.
    bool isWide = false;
    /// Which column it begins in; without, the one that has more room left.
    std::optional<std::size_t> column{};
    /// The part of the room left that it may take, where others come after it.
    double share = 1;
    /// The page is not whole without it: the map makes room.
    bool isNeeded = false;
    /// Under it.
    double gap = kBlockGap;
    /// What it is of the page; several that are one part follow one another.
    PagePart part = PagePart::Lists;
};

/// A bold line and text under it, whole or not at all.
[[nodiscard]] PageBlock textBlock(const QString& heading, const QString& text);
/// A text that can be cut to `limit` of its `count` entries.
struct CutText {
    QString heading; // bold, above; may be empty
    std::size_t count = 0;
    std::function<QString(std::size_t limit)> text;
};
/// As many entries as there is room for; nothing where not one of them has.
[[nodiscard]] PageBlock cutBlock(CutText cut);
[[nodiscard]] PageBlock listBlock(const PageList& list);

/// Draws the blocks in their order, each in its column, and returns the height that the highest column uses.
double paintBlocks(QPainter& painter, const std::vector<PageBlock>& blocks,
                   const std::vector<QRectF>& columns);

} // namespace maillage
