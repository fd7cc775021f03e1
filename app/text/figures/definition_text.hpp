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

/// A group of communes that the table has a row for.
struct DefinitionGroup {
    const char* key;
    const char* label;
    CommuneGroup Indicators::*group;
};
inline constexpr std::array kDefinitionGroups{
    DefinitionGroup{"centre_social", QT_TRANSLATE_NOOP("definitions", "couvertes par un centre social"),
                    &Indicators::centreSocial},
    DefinitionGroup{"sans_centre_social",
                    QT_TRANSLATE_NOOP("definitions", "non couvertes par un centre social"),
                    &Indicators::sansCentreSocial},
    DefinitionGroup{"evs_seul", QT_TRANSLATE_NOOP("definitions", "couvertes uniquement par un EVS"),
                    &Indicators::evsSeul},
    DefinitionGroup{"avs", QT_TRANSLATE_NOOP("definitions", "couvertes par une structure AVS"),
                    &Indicators::avs},
    DefinitionGroup{"zone_blanche", QT_TRANSLATE_NOOP("definitions", "zones blanches"),
                    &Indicators::zoneBlanche}};

/// Definitions in columns, groups of communes and their inhabitants in rows.
[[nodiscard]] TextTable definitionFigures(const DefinitionTable& table);
/// A row per commune whose class depends on the definition: its class and the fact behind it under each.
[[nodiscard]] TextTable definitionFlips(const Situation& situation, const DefinitionTable& table);

} // namespace maillage
