// What the published figures allow, given only what is attested of each commune.
#pragma once

#include "core/analysis/published/possible_worlds.hpp"
#include "core/analysis/published/reconciliation.hpp"

namespace maillage {

struct PublishedWorlds {
    Date date;
    CoverageFacts facts{};
    std::vector<CountedFigure> figures{};
    /// Ranks of the figures that were left out, because all of them together, or with the facts, cannot be.
    std::vector<std::size_t> dropped{};
    /// The document counts as many EVS-only communes as are attested: it names them all, so that none of them
    /// is covered by a centre social.
    bool namesEvsSeul = false;
    PossibleWorlds worlds{};
};

/// Facts: the rows attested at the date, hypotheses left out. Of the smallest sets of figures whose absence
/// leaves a world, one is dropped: the one with the fewest rates, then the first in the table. Every figure
/// that is kept is read as rounded half up, out of all the communes. Throws Error{FigureDuplicate}.
[[nodiscard]] PublishedWorlds publishedWorlds(const Project& project, const Date& date);

/// The communes that no world covers, by a centre social and by any structure: surelyNot of both, without the
/// work of the worlds.
struct Uncovered {
    IndexSet centreSocial;
    IndexSet avs;
};
/// Throws Error{FigureDuplicate}.
[[nodiscard]] Uncovered surelyUncovered(const Project& project, const Date& date);

} // namespace maillage
