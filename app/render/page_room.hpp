// Where there is room on a page's map for what lies on it.
#pragma once

#include "app/render/view_transform.hpp"
#include "core/base/bitset.hpp"
#include "core/geo/area.hpp"

#include <QRectF>

#include <span>
#include <vector>

namespace maillage {

/// The first of `boxes` (on paper) under which none of `communes` lies; the first of all where each hides
/// one. Precondition: at least one box.
[[nodiscard]] QRectF freeBox(std::span<const QRectF> boxes, const std::vector<Area>& areas,
                             const IndexSet& communes, const ViewTransform& view);

} // namespace maillage
