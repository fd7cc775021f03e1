// Centres sociaux and EVS by year, as bars.
#pragma once

#include "core/analysis/figures/indicators.hpp"
#include "core/carto/style/palette.hpp"

#include <QPainter>

namespace maillage {

/// Of the years of figures, with a title and the number of each bar; returns the height used, 0 without years
/// or without room.
double paintEvolutionChart(QPainter& painter, const Indicators& figures, const Palette& palette,
                           QPointF topLeft, double width, double room);

} // namespace maillage
