// GDAL's own validator of GeoPackages (python3-gdal).
#pragma once

#include "tests/support/catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace maillage::test {

/// Whether the file keeps every requirement of the standard, and its cells the types of their columns. Where
/// the validator is not installed, a warning.
inline bool isGeoPackage(const std::filesystem::path& file) {
    // Debian's own interpreter: another may stand first in the path without GDAL.
    const std::string python = "/usr/bin/python3 -m osgeo_utils.samples.validate_gpkg";
    if (std::system((python + " --help >/dev/null 2>&1").c_str()) != 0 &&
        std::system("/usr/bin/python3 -c 'import osgeo_utils' 2>/dev/null") != 0) {
        WARN("python3-gdal is not installed");
        return true;
    }
    return std::system((python + " -q --extra --warning-as-error '" + file.string() + "'").c_str()) == 0;
}

} // namespace maillage::test
