// What an import says of a list: its kind and shape, its columns, how many rows were taken how.
#pragma once

#include "core/service/list_losses.hpp"

#include <QString>

namespace maillage {

/// "rattachée", "réparée", "ambiguë", "non rattachée".
[[nodiscard]] QString nameOf(ListRowState state);
/// The same, but "laissée de côté" for a row that is no row of the list.
[[nodiscard]] QString stateText(const RowOutcome& row);
[[nodiscard]] QString nameOf(ListKind kind);
/// "une ligne par commune", of a list of structures "une ligne par structure".
[[nodiscard]] QString nameOf(ListShape shape, ListKind kind = ListKind::Territories);
[[nodiscard]] QString nameOf(Role role);

/// "Retrait de 9 structures, 214 lignes de territoire et 9 agréments"; empty
/// where nothing is lost.
[[nodiscard]] QString lossesText(const ListLosses& losses);

/// "215 lignes rattachées, 12 réparées, 1 ambiguë, 2 non rattachées, 1 laissée de côté (1 de total)".
[[nodiscard]] QString countsText(const ListReading& reading);

} // namespace maillage
