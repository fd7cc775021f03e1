// The figures of a page: large numbers, what they count, and what was published.
#pragma once

#include "core/report/page.hpp"

#include <QPainter>

namespace maillage {

/// Those of the theme, from the catalogue, under the place where the page is about a part; returns the height
/// used.
double paintFigures(QPainter& painter, const PageContent& content, QPointF topLeft, double width);

} // namespace maillage
