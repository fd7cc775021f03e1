// Which communes of one version of a project became which of another: by code, then by the passages.
#pragma once

#include "core/model/project.hpp"
#include "core/base/bitset.hpp"

namespace maillage {

struct Succession {
    /// Per later commune, the earlier ones that are in it now; empty for one that came from nowhere.
    std::vector<std::vector<CommuneIndex>> partsOf;
    /// Earlier communes of which nothing says what they became, ascending.
    std::vector<CommuneIndex> withoutSuccessor;
    /// Later communes that hold several earlier ones, or one of another code.
    IndexSet merged;

    /// The later communes that hold one of these earlier ones.
    [[nodiscard]] IndexSet carried(const IndexSet& earlier) const;
};

/// A code that both have stays itself; the passages of `later` are asked before those of `earlier`.
[[nodiscard]] Succession successionOf(const Project& earlier, const Project& later);

/// The later communes that were merged: as the succession says, and those that the passages of the later
/// project date after `from` and not after `to`, which both dates of one project read as one already.
[[nodiscard]] IndexSet mergedBetween(const Succession& succession, const Project& later, const Date& from,
                                     const Date& to);

} // namespace maillage
