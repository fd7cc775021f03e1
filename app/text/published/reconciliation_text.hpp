// Published figures, what they say together and what they allow, as sentences for a director: the command
// line and the window print the same ones.
#pragma once

#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/published/published_worlds.hpp"

#include <QString>
#include <QStringList>

#include <vector>

namespace maillage {

struct TextSection {
    QString title;
    QStringList sentences;
};

/// In a table: "oui" where attested rows earn it, "reconstitué", "NON", "non comparé".
[[nodiscard]] QString agreementText(Agreement agreement);

/// Published beside computed: one header row, then a row of as many cells for each figure.
[[nodiscard]] std::vector<QString> comparisonHeader();
[[nodiscard]] std::vector<std::vector<QString>> comparisonRows(const std::vector<ComparedFigure>& figures);

/// For each figure that the computed one does not match, the communes on which it turns; no sentence when all
/// do.
[[nodiscard]] TextSection differencesText(const Project& project, const std::vector<ComparedFigure>& figures);

/// What to do next, as sentences that begin with a verb: whom to ask about what, what to correct. `dates` is
/// what each date's figures say together.
[[nodiscard]] TextSection nextStepsText(const Project& project, bool withHypotheses,
                                        const std::vector<ComparedFigure>& figures,
                                        const std::vector<Reconciliation>& dates);

/// Verdict, what each figure means in communes, contradictions, corrections and other readings.
[[nodiscard]] std::vector<TextSection> reconciliationText(const Reconciliation& reconciliation);

/// Its part on other roundings and other numbers of communes.
[[nodiscard]] TextSection readingsText(const Reconciliation& reconciliation);

/// What is sure, what is open, between which ends each figure lies, and which commune to ask about.
[[nodiscard]] std::vector<TextSection> worldsText(const Territory& territory, const PublishedWorlds& worlds);

} // namespace maillage
