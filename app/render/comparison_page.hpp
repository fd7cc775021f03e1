// What stands beside a difference map: the table of both sides, then the communes and structures that differ.
#pragma once

#include "app/render/page_painter.hpp"

namespace maillage {

/// Precondition: the content has a comparison. Lists are cut, and say so, where the box has no room for them.
void paintComparison(QPainter& painter, const PageContent& content, const QRectF& box);

} // namespace maillage
