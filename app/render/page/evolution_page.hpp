// The page of what changed between two dates.
#pragma once

#include "app/render/page/page_painter.hpp"

namespace maillage {

/// Theme Evolution, from `earlier` to the date of `options`, under its hypotheses and scenario; an empty
/// `title` gives the default one. The project must outlive the content.
[[nodiscard]] PageContent makeEvolutionContent(const Project& project, const Date& earlier,
                                               const SituationOptions& options, const QString& title,
                                               const MapOptions& mapOptions = {},
                                               const std::optional<PageExtent>& extent = {});

} // namespace maillage
