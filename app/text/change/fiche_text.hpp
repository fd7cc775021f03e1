// The words of the fiche projet: page, command line and window say the same.
#pragma once

#include "app/text/text_table.hpp"
#include "core/report/fiche.hpp"

#include <QStringList>

namespace maillage {

/// "Territoire".
[[nodiscard]] QString nameOf(FicheFamily family);
/// In the words of the schéma, their grammar mended: "Quel territoire ?".
[[nodiscard]] QString questionText(const FicheQuestion& question);
/// The answer, or nothing where there is none.
[[nodiscard]] QString answerText(const FicheAnswers& answers, const FicheQuestion& question);
/// What stands where an answer is missing.
[[nodiscard]] QString unansweredText();
/// "3 questions sur 10 renseignées".
[[nodiscard]] QString progressText(std::size_t answered);

/// "Fiche projet : EVS à Montmarault".
[[nodiscard]] QString sheetTitle(const Project& project, const FicheContent& content);
/// The scenario and the date.
[[nodiscard]] QString sheetSubtitle(const FicheContent& content);
/// What it is, where, by which rule, whom it serves: label and value.
[[nodiscard]] TextTable sheetFacts(const Project& project, const FicheContent& content);

struct FicheFigure {
    QString value;
    QString label;
};
/// What the structure gains, and what was covered already.
[[nodiscard]] std::vector<FicheFigure> sheetFigures(const FicheContent& content);
/// Each figure without and with the structure, and the difference.
[[nodiscard]] TextTable sheetEffect(const FicheContent& content);
/// What else is to be known of the effect: QPV, unknown populations, a structure that is not open.
[[nodiscard]] QStringList sheetNotes(const FicheContent& content);
/// The communes gained, and those covered already, by name; nothing where there are none.
[[nodiscard]] QStringList sheetCommunes(const Project& project, const FicheContent& content);

} // namespace maillage
