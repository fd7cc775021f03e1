// What stands beside the map of a page: which parts, in which order, by its theme.
#pragma once

#include "app/render/map/map_layout.hpp"
#include "app/render/page/page_blocks.hpp"
#include "app/render/page/table_elements.hpp"

namespace maillage {

// Heights and widths in hundredths of a millimetre on A4 (growthOf).

/// Of the column beside the map of a wide page.
[[nodiscard]] double columnWidth(const PageContent& content);

/// Legend, figures or table, insets of QPV, lists, how to read the map, the years, names without room.
/// `sheet` and `layout`: the map as it is drawn; both and the content outlive the blocks. `isTall`: in two
/// columns. `comparison`: what its table and lists are in the structure of a PDF.
[[nodiscard]] std::vector<PageBlock> pageBlocks(const PageContent& content, const MapSheet& sheet,
                                                const MapLayout& layout, bool isTall,
                                                const std::optional<ComparisonElements>& comparison = {});

/// What legend, figures, insets and lists take under the map of a tall page in two columns, and all parts
/// together.
[[nodiscard]] double leastHeight(const PageContent& content, double whole, double column);
[[nodiscard]] double wholeHeight(const PageContent& content, double whole, double column);

} // namespace maillage
