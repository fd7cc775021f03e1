// Which structures a QPV has: the one rule of figures, maps, lists and sentences.
#pragma once

#include "core/model/scenario/situation.hpp"

namespace maillage {

struct QpvProviders {
    /// Names of the structures that count, those of the base first; empty: the QPV is without structure.
    std::vector<std::string> names;
    /// Of those that a row links to it and that do not count in the situation.
    std::vector<std::string> others;
};

/// A linked structure counts while it is active, or where no agrément of it is known; one that the scenario
/// opens or moves into a commune of the QPV is supposed to settle there. Without hypotheses a supposed link
/// and a supposed agrément are as if nobody had written them.
[[nodiscard]] QpvProviders providersOf(const Qpv& qpv, const Project& project, const Situation& situation);

} // namespace maillage
