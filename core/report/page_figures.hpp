// Which figures of the catalogue the page of each theme tells.
#pragma once

#include "core/analysis/figures/figure.hpp"
#include "core/carto/theme.hpp"

namespace maillage {

/// In the order of the page; of a theme without figures of its own, those that every page tells
/// (FigureUses::page).
[[nodiscard]] std::vector<const Figure*> pageFigures(Theme theme, bool withHypotheses);

} // namespace maillage
