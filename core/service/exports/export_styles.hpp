// The colours of each exported layer: those of our own maps.
#pragma once

#include "core/carto/style/layer_style.hpp"
#include "core/service/exports/export_tables.hpp"

namespace maillage {

/// Precondition: a kind that has a place.
[[nodiscard]] LayerStyle exportStyle(ExportKind kind, const Palette& palette);

} // namespace maillage
