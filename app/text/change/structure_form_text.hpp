// What the form of a structure would change, and what a structure still lacks, in words.
#pragma once

#include "core/service/structure_form.hpp"

#include <QString>

namespace maillage {

/// "Au 31 décembre 2022 : 3 communes gagnées (Ainay-le-Château, Braize, Isle-et-Bardais), 2 093 habitants."
[[nodiscard]] QString effectText(const Territory& territory, const FormEffect& effect, const Date& date);
/// "aucun agrément au 31 décembre 2022".
[[nodiscard]] QString lackText(StructureLack lack, const Date& date);
/// Of a structure that does not count yet: "Elle ne comptera pas : aucune commune dans son territoire.";
/// empty for one that lacks nothing.
[[nodiscard]] QString lacksText(const std::vector<StructureLack>& lacks, const Date& date);

} // namespace maillage
