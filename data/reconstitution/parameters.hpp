// parametres.json, read and checked.
#pragma once

#include "data/reconstitution/inputs.hpp"

#include <filesystem>
#include <span>

namespace maillage::reconstitution {

/// Each entry is an object with a "valeur" and a "commentaire". Throws Error{FileMissing, FileUnreadable}
/// when the file, an entry or a structure that it names is missing or is not what it should be.
[[nodiscard]] Parameters readParameters(const std::filesystem::path& path,
                                        std::span<const StructureFacts> structures);

} // namespace maillage::reconstitution
