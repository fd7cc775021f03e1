// The words by which a list says what a structure is.
#pragma once

#include "core/model/structure.hpp"

#include <string_view>

namespace maillage {

/// "Centre social", "C.S.", "CSC", "espace de vie sociale", "E.V.S."… also inside a longer name; nullopt for
/// none, and for both.
[[nodiscard]] std::optional<StructureKind> parseTypedKind(std::string_view cell);

/// A kind with a word more than kinds are told by: "ex-EVS", "EVS en sommeil", "Annexe du centre social",
/// "EVS 2018-2021", "EVS ?", "CS ou EVS". It may not count.
[[nodiscard]] bool isDoubtfulKind(std::string_view cell);

} // namespace maillage
