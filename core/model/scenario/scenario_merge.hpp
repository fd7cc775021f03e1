// Two scenarios in one, where they do not contradict each other.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

enum class ContradictionKind {
    DifferentStart,              // no structure, no edits: of the scenarios as wholes
    ClosedAndChanged,            // one closes what the other moves, extends or reduces
    ClosedAndBecameCentreSocial, // one closes what the other turns into a centre social
    MovedDifferently,            // other sites, or other rules
    TerritoryReplacedAndChanged, // one moves it with a rule, the other extends or reduces it
    CommunesAddedAndTaken,       // `communes`: given to the structure by one, taken from it by the other
    OpenedDifferently            // the same kind at the same site, with different territories
};

struct Contradiction {
    ContradictionKind kind = ContradictionKind::DifferentStart;
    /// Its id in the first scenario; empty for DifferentStart.
    std::string structure{};
    /// Ranks of the edits that contradict each other, in the first and in the second scenario.
    std::optional<std::size_t> editInA{};
    std::optional<std::size_t> editInB{};
    std::vector<std::string> communes{}; // INSEE codes, ascending
};

struct MergeResult {
    Scenario merged;
    std::vector<Contradiction> contradictions;
};

/// The edits of `a`, then those of `b` that `a` has not. What both begin with for a structure they have in
/// common, as a branch has with the scenario it was made from; only what comes after can contradict.
/// Openings of the same kind, site and territory are one structure, whose fiche keeps the answers of `a`
/// where both answer; another structure of `b` whose id is taken in `a` gets a fresh id. Where the scenarios
/// contradict over a structure neither side's own edits of it are merged, only the common ones: the caller
/// decides. With different starts the merge has none. It is branched from what both are branched from.
[[nodiscard]] MergeResult mergeScenarios(const Project& project, const Scenario& a, const Scenario& b,
                                         std::string name);

} // namespace maillage
