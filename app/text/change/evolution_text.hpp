// What changed between two dates, in words: the table of terms, the sum of one figure, the structures.
#pragma once

#include "app/text/text_table.hpp"
#include "core/analysis/change/date_difference.hpp"

namespace maillage {

/// "Évolution de la couverture des communes de l'Allier, du 31 décembre 2019 au 31 décembre 2022".
/// `place` as placeText names it.
[[nodiscard]] QString evolutionTitle(const QString& place, const Date& from, const Date& to);

[[nodiscard]] QString nameOf(EvolvingFigure figure);
/// "structures ouvertes", "territoires modifiés"…
[[nodiscard]] QString nameOf(ChangeCause cause);

/// The causes worth a column: those that have rows; opened and closed always.
[[nodiscard]] std::vector<ChangeCause> shownCauses(const DateDifference& difference);

/// A row per figure: its value before, a column for each of `causes`, its value after. `isPlain`: numbers as
/// a spreadsheet reads them; else typeset.
[[nodiscard]] TextTable evolutionTable(const DateDifference& difference,
                                       const std::vector<ChangeCause>& causes, bool isPlain);

/// "centres sociaux : 19 + 1 (structures ouvertes) − 0 (structures fermées) = 20".
[[nodiscard]] QString sumText(const DateDifference& difference, EvolvingFigure figure);

/// "structures ouvertes : Polymorphe, Le Caquetoire"; empty where no structure is concerned.
[[nodiscard]] QString structuresText(ChangeCause cause, const std::vector<ConcernedStructure>& structures);

/// A commune of another class: "Gannat", "zone blanche", "EVS seul", "structures ouvertes".
struct ChangedCommune {
    CommuneIndex commune = 0;
    QString name;
    QString before;
    QString after;
    QString causes;
};
[[nodiscard]] std::vector<ChangedCommune> changedCommunes(const Territory& territory,
                                                          const DateDifference& difference);

/// Plain sentences: the sums that a reader asks for first, the structures of each cause, how many communes
/// are gained and lost and which.
[[nodiscard]] QString evolutionDescription(const Project& project, const DateDifference& difference);

} // namespace maillage
