// Which file GDAL is to open for the one that the user named, and whether all that belongs to it is there.
#pragma once

#include "core/io/files/data_source.hpp"

namespace maillage {

/// The name under which GDAL opens the file: archives (.gz, .zip) through its virtual file systems, a
/// shapefile by its .shp. Checks what GDAL does not tell: throws Error{FileMissing, FileEmpty,
/// FileUnreadable, FileNotALayer, SidecarMissing, FileTruncated}.
[[nodiscard]] std::string gdalPathOf(const DataSource& source);

} // namespace maillage
