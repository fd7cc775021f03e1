// Coverage together with what is known of the communes that it leaves out.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/analysis/published/published_worlds.hpp"

namespace maillage {

/// What is known at a date of the communes that no row covers, whatever the scenario.
struct BlankKnowledge {
    /// Nothing of the project is supposed: with every row, a commune that none covers is a zone blanche.
    bool isWhole = false;
    /// No possible world covers them. Not looked for where, with hypotheses, the project is whole.
    Uncovered surely{};
};
/// Published figures of which one stands twice say nothing.
[[nodiscard]] BlankKnowledge blankKnowledge(const Project& project, const Situation& situation);

/// Without hypotheses, a commune that no attested row names is a zone blanche where it surely is one, else it
/// is not attested; with them, its being white is supposed where it is not sure. The project may be whole:
/// then with hypotheses nothing is supposed, and without them still nothing attests what no row names.
[[nodiscard]] Coverage knownCoverage(const Situation& situation, const BlankKnowledge& knowledge);
[[nodiscard]] Coverage knownCoverage(const Project& project, const Situation& situation);

} // namespace maillage
