// What a project has nothing of yet, in words.
#pragma once

#include "core/model/missing_parts.hpp"

#include <QString>

namespace maillage {

/// "Aucune structure : on ne sait d'aucune commune si elle est couverte."
[[nodiscard]] QString missingText(MissingPart part);
/// What brings it, as a link or a button says it: "importer une liste…".
[[nodiscard]] QString missingRemedyText(MissingPart part);

} // namespace maillage
