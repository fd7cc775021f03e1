// What people type into cells: dates, numbers and kinds in their usual spellings.
#pragma once

#include "core/model/structure.hpp"

namespace maillage {

/// AAAA-MM-JJ, JJ/MM/AAAA (also with - or ., or two figures for a year from 2000 on), a year or a month alone
/// (its first day, or its last when `isEnd`), a spreadsheet's day number; a time of day behind it is left
/// out.
[[nodiscard]] std::optional<Date> parseTypedDate(std::string_view cell, bool isEnd);

/// "1 234", "1234.0"; not negative.
[[nodiscard]] std::optional<std::int64_t> parseTypedCount(std::string_view cell);

/// "Centre social", "CS", "espace de vie sociale", "EVS"… also inside a longer name.
[[nodiscard]] std::optional<StructureKind> parseTypedKind(std::string_view cell);

/// The same for an agrément: "animation globale", "ACF", "animation collective familles", "PS jeunes", "EVS".
[[nodiscard]] std::optional<ApprovalKind> parseTypedApproval(std::string_view cell);

/// A formula's error ("#N/A", "#REF!", "Err:502") or a formula left as text ("=RECHERCHEV(…)").
[[nodiscard]] bool isFormulaFailure(std::string_view cell);

/// "Total", "TOTAL GÉNÉRAL", "Sous-total", "Ensemble"…
[[nodiscard]] bool isTotalLabel(std::string_view cell);

} // namespace maillage
