// What a page about need tells beside its map.
#pragma once

#include "core/report/page.hpp"

#include <QPainter>

namespace maillage {

/// Of need alone, what is known of it and its extremes; of need and coverage, the table of both with its
/// caveats. Returns the height used.
double paintNeedFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width);

} // namespace maillage
