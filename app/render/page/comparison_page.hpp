// What stands beside a difference map: the table of both sides, then the communes and structures that differ.
#pragma once

#include "app/render/page/parts/page_blocks.hpp"
#include "app/render/page/parts/table_elements.hpp"

namespace maillage {

/// Both sides of each figure, as the page has them. Precondition: the content has a comparison.
[[nodiscard]] TextTable comparisonPageTable(const PageContent& content);

/// Table and lists; `elements` are theirs in the structure of a PDF. Precondition: the content has a
/// comparison and outlives them.
[[nodiscard]] std::vector<PageBlock> comparisonBlocks(const PageContent& content,
                                                      const std::optional<ComparisonElements>& elements = {});

/// The block as a part of an element of the structure, where there is one.
[[nodiscard]] PageBlock inElement(PageBlock block, std::optional<std::size_t> element);

} // namespace maillage
