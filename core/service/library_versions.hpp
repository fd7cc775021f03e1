// The versions of the libraries that core is linked with, for whoever reports a fault.
#pragma once

#include <string>
#include <vector>

namespace maillage {

struct LibraryVersion {
    std::string name;
    /// As the library itself says at run time.
    std::string version;
};

/// GDAL, GEOS, PROJ, SQLite and CBC, in this order.
[[nodiscard]] std::vector<LibraryVersion> libraryVersions();

} // namespace maillage
