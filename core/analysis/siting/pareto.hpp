// Communes against inhabitants: the answers of which neither can be bettered without losing on the other.
#pragma once

#include "core/analysis/siting/ranking.hpp"

namespace maillage {

struct ParetoPoint {
    std::int64_t communes = 0;
    std::int64_t inhabitants = 0;
    /// One answer that reaches it; there may be others.
    std::vector<Rank> sites;
};

/// The front whole, most communes first. Each point is an optimum of CBC: the most inhabitants for at least
/// so many communes. Throws Error{Cancelled} between two points, Error{SitingNotSolved} where CBC gave up.
[[nodiscard]] std::vector<ParetoPoint> paretoFront(const SitingInstance& instance,
                                                   const Monitor& monitor = {});

} // namespace maillage
