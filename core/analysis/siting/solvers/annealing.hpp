// Better answers for problems too large to be proved: random exchanges of one site for another, worse ones
// taken less and less often (simulated annealing, Kirkpatrick et al. 1983).
#pragma once

#include "core/analysis/siting/ranking.hpp"

namespace maillage {

/// The best answer met in `tries` exchanges, each of a site for one that shares a demand with it or, now and
/// then, for any other. Never worth less than `answer`; the same on every run. The compulsory sites stay.
/// Earlier when the monitor says stop.
[[nodiscard]] SitingAnswer annealed(const SitingInstance& instance, const SitingAnswer& answer,
                                    std::size_t tries, const Monitor& monitor = {});

} // namespace maillage
