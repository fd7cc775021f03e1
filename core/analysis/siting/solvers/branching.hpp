// What branch and bound is made of, for the proof of one answer and for the search of many.
#pragma once

#include "core/analysis/siting/solvers/bound.hpp"

#include <cmath>

namespace maillage {

/// The free site of `rest` of which `shares`, one per free site of `bounded`, are least sure.
inline Rank siteToBranchOn(const Subproblem& bounded, const std::vector<double>& shares,
                           const Subproblem& rest) {
    Rank chosen = rest.freeSites().front();
    double nearest = 2;
    for (std::size_t p = 0; p < bounded.freeSites().size(); ++p) {
        const double distance = std::abs(shares[p] - 0.5);
        if (distance < nearest && rest.isFree(bounded.freeSites()[p])) {
            nearest = distance;
            chosen = bounded.freeSites()[p];
        }
    }
    return chosen;
}

inline Subproblem without(const Subproblem& problem, Rank site) {
    Subproblem left = problem;
    left.exclude(std::span(&site, 1));
    return left;
}

inline Subproblem with(const Subproblem& problem, Rank site) {
    Subproblem left = problem;
    left.take(site);
    return left;
}

inline bool isCancelled(const Monitor& monitor) {
    return monitor.isCancelled && monitor.isCancelled();
}

} // namespace maillage
