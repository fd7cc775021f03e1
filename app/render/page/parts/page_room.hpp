// Where there is room on a page's map for what lies on it.
#pragma once

#include "app/render/map/map_painter.hpp"

#include <span>
#include <vector>

namespace maillage {

/// The first of `boxes` (on paper) under which none of `communes` lies; the first of all where each hides
/// one. Precondition: at least one box.
[[nodiscard]] QRectF freeBox(std::span<const QRectF> boxes, const std::vector<Area>& areas,
                             const IndexSet& communes, const ViewTransform& view);

/// How far to the other side of the frame what takes up `box` goes, so as not to hide what the map is about.
[[nodiscard]] QPointF shiftToRoom(const MapSheet& sheet, const ViewTransform& view, const QRectF& frame,
                                  const QRectF& box);

/// The map with white ground for what lies on it, and no name that this would cut. Returns where signs and
/// names are.
MapLayout paintMapBeside(QPainter& painter, const MapSheet& sheet, const ViewTransform& view,
                         const QRectF& frame, std::span<const QRectF> plaques);

} // namespace maillage
