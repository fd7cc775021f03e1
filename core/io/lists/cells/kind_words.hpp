// The words by which a list says what a structure is, and that it is none: not, not any more, not yet. One
// list of them for kinds, for names and for columns of states.
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

/// A name that says so beside a kind, in brackets or behind a dash: "ex-EVS Les Tilleuls", "Ancien centre
/// social", "Les Tilleuls (fermé en 2021)". "L'Ancienne École" and "La Ferme" may well be an EVS.
/// `isDatedApart`: the row gives the end of its service, and a name that tells it too is no doubt.
[[nodiscard]] bool isDoubtfulName(std::string_view name, bool isDatedApart = false);

/// What a cell of states or of remarks says of a row that does not count: "Refusé", "En sommeil", "Fermé en
/// 2021", "À l'instruction".
[[nodiscard]] bool saysOut(std::string_view cell);

} // namespace maillage
