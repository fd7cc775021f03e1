// The 101 départements as sentences name them.
#pragma once

#include <QString>

#include <string>
#include <vector>

namespace maillage {

// By the code of the COG ("03", "2A", "974"); a code that is none is told as it is. In English the name
// alone: the sentence has the preposition.

/// "l’Allier", "la Creuse", "les Landes", "Paris".
[[nodiscard]] QString departementText(const std::string& code);
/// "de l’Allier", "du Cher", "des Landes", "de Saône-et-Loire".
[[nodiscard]] QString ofDepartement(const std::string& code);
/// "dans l’Allier", "en Corse-du-Sud", "à La Réunion".
[[nodiscard]] QString inDepartement(const std::string& code);

/// What a project of a département calls its territory, in French whatever the language of the window: it
/// stays in the file. "Creuse" and "de la Creuse"; "France" and "de France" for "tous".
struct TerritoryWords {
    QString name;
    QString nameOf;
};
[[nodiscard]] TerritoryWords territoryWords(const std::string& code);

/// All of them, by their codes.
[[nodiscard]] std::vector<std::string> departementCodes();

} // namespace maillage
