// Three meanings of "covered" side by side: a structure's seat in the commune, its declared territory, or its
// place within a radius.
#pragma once

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

enum class CoverageDefinition { Seat, Territory, Radius };
inline constexpr std::array kCoverageDefinitions{CoverageDefinition::Seat, CoverageDefinition::Territory,
                                                 CoverageDefinition::Radius};
[[nodiscard]] std::string_view toText(CoverageDefinition definition);

/// A structure that covers a commune under a definition, or the nearest one that does not.
struct CoverageFact {
    std::uint32_t structure = 0; // rank in Situation::structures
    /// From the commune's reference point to the structure's place; nullopt when that is unknown.
    std::optional<double> kilometres;
    /// Rests on hypotheses alone: rows of territory, or for seat and radius the seat.
    bool isSupposed = false;
};

/// A commune whose class is not the same under every definition; arrays run like kCoverageDefinitions.
struct Flip {
    CommuneIndex commune = 0;
    std::array<CoverageClass, kCoverageDefinitions.size()> classes{};
    /// The structures that cover it under each definition.
    std::array<std::vector<CoverageFact>, kCoverageDefinitions.size()> facts;
    /// The nearest structure with a known place; nullopt without any.
    std::optional<CoverageFact> nearest;
};

struct DefinitionTable {
    double radiusKilometres = 0;
    /// Of each definition, in the order of kCoverageDefinitions: their groups of communes; what does not rest
    /// on coverage is the same in all.
    std::vector<Indicators> figures;
    std::vector<Flip> flips;
    /// Ranks of the structures whose place is unknown: by seat and radius they cover nothing.
    std::vector<std::uint32_t> withoutPlace;
};

/// The same situation under each definition. A radius is a straight line (EPSG:2154) from the structure's
/// point, else from its seat's reference point, to the commune's reference point, bound included. Pointers in
/// the result point into `project`.
[[nodiscard]] DefinitionTable compareDefinitions(const Project& project, const Situation& situation,
                                                 double radiusKilometres);

} // namespace maillage
