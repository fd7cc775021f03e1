// Words for published figures and numbers of communes, from which longer sentences are made.
#pragma once

#include "core/analysis/figures/comparison.hpp"
#include "core/analysis/published/readings.hpp"

#include <QString>
#include <QStringList>

namespace maillage {

/// "« 69 % des communes ont un centre social »".
[[nodiscard]] QString quoted(const CountedFigure& figure);
/// Those of these ranks: "« … », « … » et « … »".
[[nodiscard]] QString quotedAll(const std::vector<CountedFigure>& figures,
                                const std::vector<std::size_t>& ranks);

/// The computed value as printed beside the published one, with its bound: "au moins 3 % (3,5 %)"; "–" where
/// there is none.
[[nodiscard]] QString computedText(const ComparedFigure& figure);
/// "publié : 69 %", "publié : 5 communes, écart +2": beside a computed figure.
[[nodiscard]] QString publishedNote(const ComparedFigure& figure);

/// "9", "de 218 à 220".
[[nodiscard]] QString rangeText(const IntegerRange& range);
/// "9 communes", "de 218 à 220 communes".
[[nodiscard]] QString communesText(const IntegerRange& range);
/// How many communes with a centre social, with an EVS alone, and covered at all.
[[nodiscard]] QString solutionText(const Solutions& solutions);

/// "a, b et c"; `conjunction` is a word like "et".
[[nodiscard]] QString listedText(const QStringList& parts, const QString& conjunction);

} // namespace maillage
