// Which structures a QPV has: the one rule of figures, maps, lists and sentences.
#pragma once

#include "core/model/scenario/situation.hpp"

namespace maillage {

/// Why a structure that a row links to a QPV does not count.
enum class NoProvider {
    /// Hypotheses are left out, and the link is one.
    LinkSupposed,
    /// Hypotheses are left out, and every agrément of it is one.
    ApprovalSupposed,
    /// No agrément of it is valid at the date.
    NotApproved
};

struct QpvProviders {
    struct Provider {
        std::string name;
        /// There only by a supposed link, or by supposed agréments.
        bool isSupposed = false;
    };
    struct Other {
        std::string name;
        NoProvider why = NoProvider::NotApproved;
    };
    /// The structures that count, those of the base first; empty: the QPV is without structure.
    std::vector<Provider> names;
    /// Those that a row links to it and that do not count in the situation.
    std::vector<Other> others;
    /// Whether the QPV has a structure is a supposition: of each of those that count, or that no other does.
    bool isSupposed = false;
};

/// A linked structure counts while it is active, or where no agrément of it is known; one that the scenario
/// opens or moves into a commune of the QPV settles there. Without hypotheses a supposed link gives nothing,
/// nor does a structure of which only supposed agréments are known.
[[nodiscard]] QpvProviders providersOf(const Qpv& qpv, const Project& project, const Situation& situation);

} // namespace maillage
