#include "core/analysis/siting/tie_break.hpp"

#include "core/analysis/siting/siting.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace maillage {

namespace {

std::int64_t totalOf(const std::vector<std::int64_t>& weights) {
    return std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
}

/// Each weight with the second measure below it; nothing where the numbers would be too large for a bound.
std::optional<SitingInstance> inOrder(const SitingInstance& instance) {
    // Bounds are sums of weights in 1/kDualScale, over as many sites as there are.
    const std::int64_t most = std::numeric_limits<std::int64_t>::max() / (kDualScale * 64);
    const std::vector<std::int64_t> measure = tieMeasure(instance);
    const std::int64_t unit = totalOf(measure) + 1;
    if (unit > most / (totalOf(instance.weights) + 1)) {
        return std::nullopt;
    }
    std::vector<std::int64_t> weights = instance.weights;
    for (std::size_t d = 0; d < weights.size(); ++d) {
        weights[d] = weights[d] * unit + measure[d];
    }
    return withWeights(instance, std::move(weights));
}

SitingAnswer valued(const SitingInstance& instance, std::vector<Rank> sites) {
    const std::int64_t value = valueOf(instance, sites);
    return {value, std::move(sites)};
}

} // namespace

std::vector<std::int64_t> tieMeasure(const SitingInstance& instance) {
    return instance.weights == instance.inhabitants ? std::vector<std::int64_t>(instance.demandCount(), 1)
                                                    : instance.inhabitants;
}

TieBreak breakTies(const SitingInstance& instance, const SitingAnswer& optimum, const SearchLimits& limits,
                   const Monitor& monitor) {
    const std::optional<SitingInstance> ordered = inOrder(instance);
    if (!ordered) {
        return {optimum, false};
    }
    const SitingAnswer start = improvedBySwaps(*ordered, valued(*ordered, optimum.sites), monitor);
    const ProofResult found = proveSiting(*ordered, start, limits, monitor);
    return {valued(instance, found.answer.sites), found.isOptimal()};
}

SitingAnswer betteredTie(const SitingInstance& instance, const SitingAnswer& answer, const Monitor& monitor) {
    const std::optional<SitingInstance> ordered = inOrder(instance);
    return ordered
               ? valued(instance, improvedBySwaps(*ordered, valued(*ordered, answer.sites), monitor).sites)
               : answer;
}

void orderTies(const SitingInstance& instance, std::vector<SitingAnswer>& ties) {
    const std::vector<std::int64_t> measure = tieMeasure(instance);
    std::ranges::stable_sort(ties, std::ranges::greater{}, [&](const SitingAnswer& answer) {
        return valueOf(instance, answer.sites, measure);
    });
}

} // namespace maillage
