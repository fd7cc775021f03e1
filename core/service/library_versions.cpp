#include "core/service/library_versions.hpp"

#include "core/analysis/siting/solvers/cbc_solver.hpp"
#include "core/geo/crs_transform.hpp"
#include "core/geo/geos_handle.hpp"
#include "core/io/files/gdal_handle.hpp"
#include "core/store/sqlite_handle.hpp"

namespace maillage {

std::vector<LibraryVersion> libraryVersions() {
    return {{"GDAL", gdalVersion()},
            {"GEOS", geosVersion()},
            {"PROJ", projVersion()},
            {"SQLite", sqliteVersion()},
            {"CBC", cbcVersion()}};
}

} // namespace maillage
