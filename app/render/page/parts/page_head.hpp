// The head of a page: its title, and what stands under it.
#pragma once

#include "app/render/page/parts/part_places.hpp"

namespace maillage {

/// What title and subtitle take where the page puts them.
[[nodiscard]] double headHeight(QPainter& painter, const PageContent& content, double width,
                                const PartPlaces& places);
/// Draws both; returns the height used of the page.
double paintHead(QPainter& painter, const PageContent& content, const QRectF& page, PartPlaces& places);

} // namespace maillage
