// Communes in a sentence, by name.
#pragma once

#include "core/model/territory.hpp"

#include <QString>

namespace maillage {

/// "Bézenet".
[[nodiscard]] QString communeNamed(const Territory& territory, CommuneIndex commune);

/// "Bézenet, Cosne-d’Allier et Tréteau", by name.
[[nodiscard]] QString namesOf(const Territory& territory, const std::vector<CommuneIndex>& communes);

/// "Cosne-d’Allier, Bézenet", in the order given.
[[nodiscard]] QString joinedNames(const Territory& territory, const std::vector<CommuneIndex>& communes);

} // namespace maillage
