// From the tables of data/ to the default project, at build time.
#pragma once

#include "core/model/project.hpp"

#include <filesystem>

namespace maillage {

/// Reads the tables described in data/README.md: the attested ones, then those of reconstitution/, and draws
/// the schematic base map from the Laguerre sites. Throws Error that names file, row and column.
[[nodiscard]] Project projectFromTables(const std::filesystem::path& folder);

} // namespace maillage
