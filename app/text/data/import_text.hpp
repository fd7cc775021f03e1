// What an import says of each row, and what it would change, in French.
#pragma once

#include "core/analysis/change/project_difference.hpp"
#include "core/io/lists/list_reader.hpp"

#include <QString>
#include <QStringList>

namespace maillage {

/// "rattachée", "réparée", "ambiguë", "non rattachée".
[[nodiscard]] QString nameOf(ListRowState state);
/// The same, but "laissée de côté" for a row that is no row of the list.
[[nodiscard]] QString stateText(const RowOutcome& row);
[[nodiscard]] QString nameOf(ListKind kind);
/// "une ligne par commune", of a list of structures "une ligne par structure".
[[nodiscard]] QString nameOf(ListShape shape, ListKind kind = ListKind::Territories);
[[nodiscard]] QString nameOf(Role role);

/// The words of an answer of row_report.hpp; empty for any other text.
[[nodiscard]] QString nameOfAnswer(std::string_view answer);

[[nodiscard]] QString sentenceOf(const Remark& remark);
/// All remarks of a row.
[[nodiscard]] QString remarksText(const RowOutcome& row);

/// "215 lignes rattachées, 12 réparées, 1 ambiguë, 2 non rattachées, 1 laissée de côté (1 de total)".
[[nodiscard]] QString countsText(const ListReading& reading);

/// One line per kind of change, with the first few of each; empty when nothing changes.
[[nodiscard]] QStringList differenceLines(const ProjectDifference& difference, const Project& before,
                                          const Project& after);

} // namespace maillage
