// The layer of polygons in a file: opened, chosen among its layers, its system of coordinates.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/io/files/source_file.hpp"

#include <string>
#include <vector>

namespace maillage {

/// Throws Error{FileUnreadable, FileNotALayer}. `gdalPath`: where the file's layers are, as GDAL names it.
[[nodiscard]] GdalDataset openVectorDataset(const DataSource& source, const std::string& gdalPath);

/// The layer of this name. Throws Error{LayerMissing}.
[[nodiscard]] OGRLayerH namedLayer(GDALDatasetH dataset, const DataSource& source);

/// The layer of polygons whose name says best what is wanted. `others`: those that were not taken. Throws
/// Error{LayerWithoutPolygons}; `shown` is the file that the person named.
[[nodiscard]] OGRLayerH chooseLayer(GDALDatasetH dataset, const std::string& shown, LayerKind kind,
                                    std::vector<std::string>& others);

/// "EPSG:2154" where the system is known for sure, else its WKT. Throws Error{CrsMissing}.
[[nodiscard]] std::string crsOf(OGRLayerH layer, const std::string& shown);

} // namespace maillage
