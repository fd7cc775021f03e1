// Indicators of need that a person keeps in a table: a formula over measures, no data.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/model/needs/need_facts.hpp"

#include <optional>
#include <vector>

namespace maillage {

/// Columns id, libelle, numerateur, denominateur, and where wanted facteur (100), unite (%), sens (plus,
/// moins, aucun), source. A formula is a sum of stems: "FAM - COUPSENF", "POP7589 + POP90P", "0.5*RP".
/// nullopt for a file that is no such table. Throws what readWorksheet throws and Error{NeedFormulaInvalid}:
/// without an id or a numerator, with a term that is none, or with a numerator of `facts` that adds up and
/// has nothing under it.
[[nodiscard]] std::optional<std::vector<NeedIndicator>> readNeedIndicators(const DataSource& source,
                                                                           const NeedFacts& facts);

} // namespace maillage
