// The words by which a list says that a structure is none: not, not any more, not yet. One list of them for
// names and for columns of states.
#pragma once

#include <string_view>

namespace maillage {

/// A name that says so beside a kind, in brackets or behind a dash: "ex-EVS Les Tilleuls", "Ancien centre
/// social", "Les Tilleuls (fermé en 2021)". "L'Ancienne École" and "La Ferme" may well be an EVS.
/// `isDatedApart`: the row gives the end of its service, and a name that tells it too is no doubt.
[[nodiscard]] bool isDoubtfulName(std::string_view name, bool isDatedApart = false);

/// What a cell of states or of remarks says of a row that does not count: "Refusé", "En sommeil", "Fermé en
/// 2021", "À l'instruction".
[[nodiscard]] bool saysOut(std::string_view cell);

} // namespace maillage
