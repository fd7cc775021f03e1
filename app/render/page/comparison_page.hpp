// What stands beside a difference map: the table of both sides, then the communes and structures that differ.
#pragma once

#include "app/render/page/table_elements.hpp"
#include "core/report/page.hpp"

#include <QPainter>

namespace maillage {

/// Both sides of each figure, as the page has them. Precondition: the content has a comparison.
[[nodiscard]] TextTable comparisonPageTable(const PageContent& content);

/// Precondition: the content has a comparison. The lists stand under the table, or in `beside` where it is
/// given; they are cut, and say so, where there is no room for them.
void paintComparison(QPainter& painter, const PageContent& content, const QRectF& box,
                     const std::optional<QRectF>& beside,
                     const std::optional<ComparisonElements>& elements = {});

} // namespace maillage
