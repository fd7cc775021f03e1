// Who is covered, by how great the need is, in words: for the command line and the window.
#pragma once

#include "app/text/text_table.hpp"
#include "core/service/need_equity.hpp"

namespace maillage {

/// A line for each measure (the share covered of each quintile first, in their order), a column for each
/// situation. Precondition: one situation at least.
[[nodiscard]] TextTable equityTable(const NeedStudy& study, const std::vector<SituationEquity>& sides);
/// The same of the two sides of a comparison, with the columns of comparisonTable: the difference, of shares
/// in points, and of quintiles the difference in covered people.
[[nodiscard]] TextTable comparedEquityTable(const ComparedEquity& compared, const QString& nameA,
                                            const QString& nameB);
/// What the measures are of, and what is left out of them: sentences.
[[nodiscard]] QString equityNote(const Equity& base);

} // namespace maillage
