// Between the tables of a data folder and the values of the reconstitution.
#pragma once

#include "core/io/files/table_source.hpp"
#include "data/reconstitution/inputs.hpp"

#include <filesystem>

namespace maillage::reconstitution {

/// Reads the attested tables and reconstitution/parametres.json. Throws Error that names file, row and
/// column.
[[nodiscard]] Inputs readInputs(const std::filesystem::path& folder);

/// sieges.csv, agrements.csv, federation.csv and territoires.csv, sorted; `path` is the bare file name.
/// Nothing attested is repeated.
[[nodiscard]] std::vector<Table> outputTables(const Inputs& inputs, const Outputs& outputs);

} // namespace maillage::reconstitution
