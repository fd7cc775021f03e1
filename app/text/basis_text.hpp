// What an answer rests on, as a sentence: every output that counts rows ends with it.
#pragma once

#include "core/model/project.hpp"

#include <QString>

namespace maillage {

/// "reconstitution, à remplacer par la liste de la Caf".
[[nodiscard]] QString reconstitutionText();

/// How many of the rows counted are supposed, or that only attested facts are counted; empty where every row
/// is counted and none is supposed.
[[nodiscard]] QString basisText(const Project& project, bool withHypotheses);

} // namespace maillage
