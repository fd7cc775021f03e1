// A feature of GDAL as text and WKB.
#pragma once

#include "core/io/files/gdal_handle.hpp"
#include "core/io/layers/raw_feature.hpp"

#include <string>

namespace maillage {

/// A field as text, empty where the feature has none.
[[nodiscard]] std::string valueOf(OGRFeatureH feature, int field);

/// Fills kind and wkb of `raw`, and whether its polygons were taken out of a collection.
void readGeometry(OGRFeatureH feature, RawFeature& raw);

} // namespace maillage
