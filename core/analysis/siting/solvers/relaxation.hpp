// The linear relaxation of maximal covering, solved by Clp: its dual values are the best multipliers there
// are, and its fractions say where to branch. In floating point; what is proved with it is proved by the
// integer bound.
#pragma once

#include "core/analysis/siting/solvers/bound.hpp"

namespace maillage {

struct Relaxation {
    /// How much of each free site is open, 0…1, in their order.
    std::vector<double> shares;
    Multipliers multipliers;
    /// The bound of these multipliers.
    LagrangianBound bound;
};

/// Nothing where it is too large to be solved soon, where Clp gave up, or when the monitor says stop. `near`:
/// any bound of the same problem; the sites of which it is sure that they are worth too little for `needed`
/// are looked at last.
[[nodiscard]] std::optional<Relaxation> relax(const Subproblem& problem, const BoundSearch& near,
                                              std::int64_t needed, const Monitor& monitor = {});

} // namespace maillage
