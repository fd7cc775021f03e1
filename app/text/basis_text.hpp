// What an answer rests on, as a sentence: every output that counts rows ends with it.
#pragma once

#include "core/model/project.hpp"

#include <QString>

namespace maillage {

/// "reconstitution, à remplacer par la liste de la Caf".
[[nodiscard]] QString reconstitutionText();

/// How many of the rows counted are supposed, that only attested facts are counted, or that the project knows
/// no structure of the date; empty where every row is counted and none is supposed.
[[nodiscard]] QString basisText(const Project& project, const Date& date, bool withHypotheses);

/// What communes gained are without hypotheses; empty with them.
[[nodiscard]] QString gainBoundText(bool withHypotheses);

/// Whether figures of the date are to be told as those of attested facts alone: not where none is known at
/// all.
[[nodiscard]] bool tellsAttestedAlone(const Project& project, const Date& date, bool withHypotheses);

} // namespace maillage
