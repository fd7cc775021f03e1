// The three meanings of "covered" in French, and why a commune is covered under one and not another.
#pragma once

#include "app/text/text_table.hpp"
#include "core/analysis/figures/definitions.hpp"

#include <QString>

namespace maillage {

/// "siège dans la commune", "territoire déclaré", "à 10 km au plus d'une structure".
[[nodiscard]] QString nameOf(CoverageDefinition definition, double radiusKilometres);
/// The fact behind a commune's class under one definition (rank in kCoverageDefinitions).
[[nodiscard]] QString flipText(const Situation& situation, const Flip& flip, std::size_t definition);

/// Names the structures whose place is unknown, which no distance and no radius counts; empty for none.
[[nodiscard]] QString withoutPlaceText(const Situation& situation);

/// The figures that turn on the definition: they are made of the coverage alone.
[[nodiscard]] std::vector<const Figure*> definedFigures(bool withHypotheses);

/// Definitions in columns, groups of communes and their inhabitants in rows.
[[nodiscard]] TextTable definitionFigures(const DefinitionTable& table);
/// A row per commune whose class depends on the definition: its class and the fact behind it under each.
[[nodiscard]] TextTable definitionFlips(const Situation& situation, const DefinitionTable& table);

} // namespace maillage
