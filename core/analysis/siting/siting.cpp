#include "core/analysis/siting/siting.hpp"

#include "core/analysis/siting/solvers/cbc_solver.hpp"
#include "core/analysis/siting/solvers/gains.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/tie_break.hpp"

#include <algorithm>

namespace maillage {

double SitingSolution::gap() const {
    return bound() == 0 ? 0
                        : static_cast<double>(bound() - proved.answer.value) / static_cast<double>(bound());
}

namespace {

/// Some answer of the greatest value, as far as that is known.
SitingSolution bestByValue(const SitingInstance& instance, const SitingLimits& limits,
                           const Monitor& monitor) {
    const SitingAnswer start = improvedBySwaps(instance, greedySiting(instance), monitor);
    SitingSolution solution{proveSiting(instance, start, limits.search, monitor)};
    const bool isStopped = monitor.isCancelled && monitor.isCancelled();
    if (solution.proved.isOptimal() || isStopped || limits.cbcSeconds <= 0) {
        return solution;
    }
    // CBC heeds neither its limit of time nor us before its first relaxation is solved.
    constexpr std::size_t kMostForCbc = 4000;
    if (instance.candidateCount() > kMostForCbc) {
        return solution;
    }
    const CbcResult cbc = solveWithCbc(instance, std::nullopt, limits.cbcSeconds);
    if (cbc.answer && cbc.answer->value > solution.proved.answer.value) {
        solution.proved.answer = *cbc.answer;
    }
    solution.isOptimalByCbc = cbc.isOptimal && !solution.proved.isOptimal();
    return solution;
}

/// The same problem without one of its candidates; the ranks after it move up.
SitingInstance withoutCandidate(const SitingInstance& instance, Rank site) {
    SitingInstance rest = instance;
    rest.candidates.erase(rest.candidates.begin() + site);
    rest.covered = {};
    for (Rank other = 0; other < instance.candidateCount(); ++other) {
        if (other != site) {
            rest.covered.add(instance.covered[other]);
        }
    }
    rest.covering = rest.covered.transposed(rest.demandCount());
    for (Rank& compulsory : rest.compulsory) {
        compulsory -= compulsory > site ? 1U : 0U;
    }
    return rest;
}

} // namespace

SitingSolution solveSiting(const SitingInstance& instance, const SitingLimits& limits,
                           const Monitor& monitor) {
    SitingSolution solution = bestByValue(instance, limits, monitor);
    SitingAnswer& answer = solution.proved.answer;
    const bool isStopped = monitor.isCancelled && monitor.isCancelled();
    if (!solution.isOptimal() || isStopped || instance.candidateCount() > limits.tieCandidates) {
        answer = betteredTie(instance, answer, monitor);
        return solution;
    }
    SearchLimits among = limits.search;
    among.nodes = limits.tieNodes;
    TieBreak first = breakTies(instance, answer, among, monitor);
    if (first.answer.value >= answer.value) { // more only where CBC was wrong
        answer = std::move(first.answer);
        solution.isFirstOfTies = first.isProved;
    }
    return solution;
}

std::vector<SiteGain> siteGains(const SitingInstance& instance, const SitingAnswer& answer) {
    Gains gains(instance);
    std::vector<SiteGain> all;
    for (const Rank site : answer.sites) {
        all.push_back({site, gains.gain(site), 0});
    }
    std::ranges::for_each(answer.sites, [&](Rank site) { gains.add(site); });
    for (SiteGain& one : all) {
        one.marginal = gains.loss(one.site);
    }
    return all;
}

SitingInstance withCount(SitingInstance instance, std::size_t count) {
    instance.count = count;
    return instance;
}

SitingInstance withCompulsory(SitingInstance instance, Rank site) {
    const auto place = std::ranges::lower_bound(instance.compulsory, site);
    if (place == instance.compulsory.end() || *place != site) {
        instance.compulsory.insert(place, site);
    }
    return instance;
}

SitingInstance withWeights(SitingInstance instance, std::vector<std::int64_t> weights) {
    instance.weights = std::move(weights);
    return instance;
}

std::optional<SitingSolution> bestWithSite(const SitingInstance& instance, Rank site,
                                           const SitingLimits& limits, const Monitor& monitor) {
    const SitingInstance pinned = withCompulsory(instance, site);
    if (pinned.compulsory.size() > pinned.count) {
        return std::nullopt;
    }
    return solveSiting(pinned, limits, monitor);
}

std::optional<SitingSolution> bestWithoutSite(const SitingInstance& instance, Rank site,
                                              const SitingLimits& limits, const Monitor& monitor) {
    if (std::ranges::binary_search(instance.compulsory, site) ||
        instance.candidateCount() <= instance.count) {
        return std::nullopt;
    }
    SitingSolution solution = solveSiting(withoutCandidate(instance, site), limits, monitor);
    for (Rank& other : solution.proved.answer.sites) {
        other += other >= site ? 1U : 0U;
    }
    solution.proved.proof = nullptr;
    return solution;
}

std::vector<SitingSolution> sitingCurve(const SitingInstance& instance, const SitingLimits& limits,
                                        const Monitor& monitor) {
    std::vector<SitingSolution> curve;
    const std::size_t first = std::max<std::size_t>(instance.compulsory.size(), 1);
    for (std::size_t count = first; count <= instance.count; ++count) {
        monitor.step(static_cast<double>(count - first) / static_cast<double>(instance.count));
        curve.push_back(solveSiting(withCount(instance, count), limits, monitor));
    }
    return curve;
}

} // namespace maillage
