// The project file: one GeoPackage that QGIS and ogrinfo open, written and read through SQLite alone.
#pragma once

#include "core/model/project.hpp"

#include <filesystem>

namespace maillage {

/// Throws Error{FileMissing, FileEmpty, ProjectNotMaillage, ProjectTooNew, ProjectDamaged}.
[[nodiscard]] Project readProject(const std::filesystem::path& path);

/// Writes a temporary file beside the target and renames it over: the old file or the new one, whole. The
/// same project gives the same bytes. Throws Error{WriteFailed}.
void writeProject(const Project& project, const std::filesystem::path& path);

} // namespace maillage
