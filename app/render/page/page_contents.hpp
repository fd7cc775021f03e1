// What stands beside the map of a page: which parts, in which order, by its theme.
#pragma once

#include "app/render/map/map_layout.hpp"
#include "app/render/page/parts/page_blocks.hpp"
#include "app/render/page/parts/table_elements.hpp"

#include <span>

namespace maillage {

// Heights and widths in hundredths of a millimetre on A4 (growthOf).

/// Of the column beside the map of a wide page.
[[nodiscard]] double columnWidth(const PageContent& content);

/// A map as it is drawn.
struct DrawnMap {
    MapSheet sheet;
    MapLayout layout;
};

/// What blocks are in the structure of a PDF.
struct BlockElements {
    /// Of its table and lists.
    std::optional<ComparisonElements> comparison{};
    /// What all others belong to, and the text that is a person's own.
    std::optional<std::size_t> figure{};
    std::optional<std::size_t> text{};
};

/// Legend, figures or table, insets of QPV, lists, how to read the map, the years, names without room.
/// `maps`: the one of the page, or the left and the right one; they and the content outlive the blocks.
/// `isTall`: in columns under the map. Without what the layout leaves out.
[[nodiscard]] std::vector<PageBlock> pageBlocks(const PageContent& content, std::span<const DrawnMap> maps,
                                                bool isTall, const BlockElements& elements = {});

/// So many columns side by side in a box.
[[nodiscard]] std::vector<QRectF> columnsIn(const QRectF& box, std::size_t count);

/// What legend, figures, insets and lists take under the map in so many columns of this width together, and
/// all parts together.
[[nodiscard]] double leastHeight(const PageContent& content, double width, std::size_t columns);
[[nodiscard]] double wholeHeight(const PageContent& content, double width, std::size_t columns);

/// The names that no map of the page has room for.
[[nodiscard]] QStringList namesLeftOut(std::span<const DrawnMap> maps);

} // namespace maillage
