// The three meanings of "covered" in French, and why a commune is covered under one and not another.
#pragma once

#include "core/analysis/definitions.hpp"

#include <QString>

namespace maillage {

/// "siège dans la commune", "territoire déclaré", "à 10 km au plus d'une structure".
[[nodiscard]] QString nameOf(CoverageDefinition definition, double radiusKilometres);
/// The fact behind a commune's class under one definition (rank in kCoverageDefinitions).
[[nodiscard]] QString flipText(const Situation& situation, const Flip& flip, std::size_t definition);

} // namespace maillage
