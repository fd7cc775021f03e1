// Changes of the structures that keep every reference of the project whole.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// Without the structures for which `isKept` is false: their rows, agréments and links to QPV go with them.
[[nodiscard]] Project withoutStructures(const Project& project, const std::vector<bool>& isKept);

[[nodiscard]] Project withStructures(const Project& project, StructureSet set);

/// A slug made of the name ("Centre social de Marcillat" → "centre-social-de-marcillat") that no structure of
/// the set has.
[[nodiscard]] std::string freeStructureId(const StructureSet& set, std::string_view name);

} // namespace maillage
