// All the rows of a layer at once, for imports that must see the whole before they accept a part.
#pragma once

#include "core/base/monitor.hpp"
#include "core/io/files/data_source.hpp"
#include "core/io/layers/commune_codes.hpp"

namespace maillage {

/// Of the whole import, how much is reading.
inline constexpr double kShareOfReading = 0.4;

/// Its columns are not chosen yet. Progress goes from 0 to `end`. Throws what VectorSource throws.
[[nodiscard]] CommuneLayer readLayer(const DataSource& from, LayerKind kind, const Monitor& monitor,
                                     double end);

} // namespace maillage
