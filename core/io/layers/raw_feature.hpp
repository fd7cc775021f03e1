// A feature of a layer as it stands in the file.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace maillage {

struct RawFeature {
    /// From 1, in the order of the file.
    std::size_t row = 0;
    /// One per field, UTF-8; empty where the file has none. The number 3001 is "3001".
    std::vector<std::string> values;
    /// "Polygon", "Point"…; empty where the feature has no geometry.
    std::string kind;
    /// Only of polygons, multipolygons and collections with some; curves are made straight.
    std::string wkb;
    /// The polygons were taken out of a collection that holds other things too.
    bool isFromCollection = false;
};

} // namespace maillage
