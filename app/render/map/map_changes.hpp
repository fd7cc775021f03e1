// Where a map looks other than it did: what need be painted again while a structure is dragged.
#pragma once

#include "app/render/map/map_painter.hpp"

#include <optional>

namespace maillage {

/// A sheet as it was painted.
struct PaintedMap {
    MapSheet sheet;
    MapLayout layout;
    ViewTransform view;
};

/// The parts of the page, in painter units, outside of which both look the same; nullopt where anything may
/// differ: another view, other communes, outlines of QPV, circles, other options.
[[nodiscard]] std::optional<std::vector<QRectF>> changedParts(const PaintedMap& before,
                                                              const PaintedMap& after);

} // namespace maillage
