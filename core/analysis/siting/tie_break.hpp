// Of several answers that are worth the same, the one that reaches the most inhabitants; where inhabitants
// are what counts, the one that covers the most communes.
#pragma once

#include "core/analysis/siting/solvers/proof_search.hpp"

namespace maillage {

/// What ties are broken by, one per demand.
[[nodiscard]] std::vector<std::int64_t> tieMeasure(const SitingInstance& instance);

struct TieBreak {
    /// Its value is that of the answer begun with.
    SitingAnswer answer;
    /// No answer of that value measures more; without a proof, it is the best that exchanges found.
    bool isProved = false;
};

/// `optimum` is worth no less than any answer. Both measures are searched as one: a weight is worth more than
/// all of the second measure together, so the proof of the sum proves the order of both. When the monitor
/// says stop, the best so far.
[[nodiscard]] TieBreak breakTies(const SitingInstance& instance, const SitingAnswer& optimum,
                                 const SearchLimits& limits, const Monitor& monitor = {});
/// The same without a search for a proof, of an answer that may not be the optimum.
[[nodiscard]] SitingAnswer betteredTie(const SitingInstance& instance, const SitingAnswer& answer,
                                       const Monitor& monitor = {});

/// Puts answers of one value in the order of the second measure, the greatest first.
void orderTies(const SitingInstance& instance, std::vector<SitingAnswer>& ties);

} // namespace maillage
