// The 101 départements as sentences name them.
#pragma once

#include <QString>

#include <string>

namespace maillage {

// By the code of the COG ("03", "2A", "974"); a code that is none is told as it is. In English the name
// alone: the sentence has the preposition.

/// "l’Allier", "la Creuse", "les Landes", "Paris".
[[nodiscard]] QString departementText(const std::string& code);
/// "de l’Allier", "du Cher", "des Landes", "de Saône-et-Loire".
[[nodiscard]] QString ofDepartement(const std::string& code);
/// "dans l’Allier", "en Corse-du-Sud", "à La Réunion".
[[nodiscard]] QString inDepartement(const std::string& code);

} // namespace maillage
