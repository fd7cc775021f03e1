// How a sentence names an EPCI.
#pragma once

#include <QString>

namespace maillage {

/// Without the letters of its kind where the rest tells it: "CA Moulins Communauté" → "Moulins Communauté";
/// "CC du Val de Cher" stays.
[[nodiscard]] QString epciShortName(const QString& name);

/// As a title says whose communes they are: "de Moulins Communauté", "d’Entr’Allier Communauté", "de la CC du
/// Val de Cher", "du Grand Charolais". In English the short name alone, which those titles begin with.
[[nodiscard]] QString placeOfEpci(const QString& name);

} // namespace maillage
