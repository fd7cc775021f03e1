// The findings of a check in French: what is wrong, where, and what to do.
#pragma once

#include "core/analysis/validation/validation.hpp"

#include <QString>

namespace maillage {

/// "erreur", "avertissement".
[[nodiscard]] QString nameOf(Severity severity);
[[nodiscard]] QString messageOf(const Project& project, const Finding& finding);
/// "commune 03001 Abrest", "structure Adéquat, territoires.csv, ligne 12"; "projet" for the whole.
[[nodiscard]] QString placeOf(const Project& project, const Finding& finding);

} // namespace maillage
