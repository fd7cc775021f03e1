// Two scenarios side by side, in words: the table, what differs, the names of communes.
#pragma once

#include "app/text/text_table.hpp"
#include "core/analysis/change/scenario_comparison.hpp"

namespace maillage {

/// "base" for null.
[[nodiscard]] QString nameOfSide(const Scenario* scenario);

/// "A : Plan A": the letter that the map and its legend know a side by.
[[nodiscard]] QString lettered(const QString& letter, const QString& name);

/// "communes couvertes par un centre social".
[[nodiscard]] QString nameOf(const ComparisonRow& row);

/// A row per indicator: both values, the difference, the difference in inhabitants. `isPlain`: numbers as a
/// spreadsheet reads them; else typeset.
[[nodiscard]] TextTable comparisonTable(const ScenarioComparison& comparison, const QString& nameA,
                                        const QString& nameB, bool isPlain);

/// "seulement dans « A »", "siège, type, 3 communes en plus, 1 en moins" (from A to B).
[[nodiscard]] QString differenceText(const StructureDifference& difference, const QString& nameA,
                                     const QString& nameB);

/// Names in the order of the territory; beyond `limit` "… et 12 autres".
[[nodiscard]] QString communeNames(const Territory& territory, const IndexSet& communes, std::size_t limit);
/// "Communes perdues (2 communes, 345 habitants) : Abrest, Vichy"; of none "Communes perdues : aucune".
[[nodiscard]] QString listedCommunes(const Territory& territory, const CommuneGroup& group,
                                     const QString& label, std::size_t limit);

} // namespace maillage
