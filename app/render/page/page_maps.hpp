// The map of a page, or two of them, with what lies on them.
#pragma once

#include "app/render/page/page_contents.hpp"
#include "app/render/page/page_painter.hpp"
#include "app/render/page/page_plan.hpp"
#include "app/render/page/parts/part_places.hpp"

namespace maillage {

/// The maps in their frames; of two each under its title, and each the figure of its own.
std::vector<DrawnMap> paintPageMaps(QPainter& painter, const PageContent& content, const PagePlan& plan,
                                    const PageElements& elements, PartPlaces& places);

} // namespace maillage
