// What scenarios call what they open.
#pragma once

#include "core/model/structure.hpp"

#include <QString>

namespace maillage {

/// "EVS simulé à Gannat", "Centre social simulé à Gannat".
[[nodiscard]] QString simulatedName(StructureKind kind, const Commune& site);

} // namespace maillage
