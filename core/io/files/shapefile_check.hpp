// A shapefile is several files: that those which it needs are there, and whole.
#pragma once

#include <string>
#include <vector>

namespace maillage {

/// The names in the folder or archive that holds a file, as GDAL lists them, sorted.
[[nodiscard]] std::vector<std::string> entriesOf(const std::string& folder, bool recursive);

/// Throws Error{SidecarMissing, FileEmpty, FileTruncated}. `shown` is the file that the person named: the
/// shapefile itself or the archive that holds it.
void checkShapefile(const std::string& gdalPath, const std::string& shown);

} // namespace maillage
