// What a file of a layer may ask of GDAL: told before GDAL reads it, which knows no bounds.
#pragma once

#include <filesystem>
#include <string>

namespace maillage {

/// Throws Error{ArchiveTooLarge} where what GDAL would unpack is no layer by its size, but a trap.
void checkUnpacked(const std::string& gdalPath, const std::filesystem::path& packed,
                   const std::string& shown);

/// Throws Error{ArchiveTooLarge} for a zip of more files than GDAL lists in a moment.
void checkZipEntries(const std::filesystem::path& zip, const std::string& shown);

/// Throws Error{FileUnreadable} for a text that GDAL would take hours, or its stack, to read: no layer has
/// such.
void checkJsonShape(const std::filesystem::path& path, const std::string& shown);

} // namespace maillage
