// Centres sociaux and EVS by year, as bars.
#pragma once

#include "core/analysis/figures/indicators.hpp"
#include "core/carto/style/palette.hpp"

#include <QPainter>

namespace maillage {

/// With a title and the number of each bar; returns the height used, 0 without years or without room.
double paintEvolutionChart(QPainter& painter, const std::vector<YearCounts>& years, const Palette& palette,
                           QPointF topLeft, double width, double room);

} // namespace maillage
