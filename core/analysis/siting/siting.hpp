// The whole answer to a siting question: the best sites with their proof, and what else a person asks of
// them.
#pragma once

#include "core/analysis/siting/solvers/proof_search.hpp"

namespace maillage {

struct SitingLimits {
    SearchLimits search{};
    /// Where branch and bound gives up, CBC is asked for so long; 0: it is not asked.
    double cbcSeconds = 120;
    /// Nodes of the search among answers of the same value, and the most candidates that it is made for.
    std::size_t tieNodes = 2000;
    std::size_t tieCandidates = 4000;
};

struct SitingSolution {
    ProofResult proved;
    /// CBC found the answer optimal where `proved` could not; nothing that can be checked stands behind it.
    bool isOptimalByCbc = false;
    /// Of the answers of this value none comes before it by the measure of ties (tie_break).
    bool isFirstOfTies = false;

    [[nodiscard]] bool isOptimal() const { return proved.isOptimal() || isOptimalByCbc; }
    /// What no answer exceeds, CBC's word taken.
    [[nodiscard]] std::int64_t bound() const { return isOptimalByCbc ? proved.answer.value : proved.bound; }
    /// Share of the bound that the answer may miss, 0…1.
    [[nodiscard]] double gap() const;
};

/// Greedy and exchanges, then branch and bound, then CBC for what is left, then the same among the answers
/// that are worth as much. When the monitor says stop, the best so far with its bound.
[[nodiscard]] SitingSolution solveSiting(const SitingInstance& instance, const SitingLimits& limits = {},
                                         const Monitor& monitor = {});

/// A site of an answer.
struct SiteGain {
    Rank site = 0;
    /// What it would be worth as the only new site, and what the answer loses without it.
    std::int64_t alone = 0;
    std::int64_t marginal = 0;
};
[[nodiscard]] std::vector<SiteGain> siteGains(const SitingInstance& instance, const SitingAnswer& answer);

/// The same problem for another number of sites, with one compulsory site more, or with other weights.
[[nodiscard]] SitingInstance withCount(SitingInstance instance, std::size_t count);
[[nodiscard]] SitingInstance withCompulsory(SitingInstance instance, Rank site);
[[nodiscard]] SitingInstance withWeights(SitingInstance instance, std::vector<std::int64_t> weights);

/// What it costs to insist on a site: the best answer that has it. Where the problem has no room for one more
/// compulsory site, nothing.
[[nodiscard]] std::optional<SitingSolution> bestWithSite(const SitingInstance& instance, Rank site,
                                                         const SitingLimits& limits = {},
                                                         const Monitor& monitor = {});

/// What it costs to do without a site: the best answer that has not. Where the site is compulsory or too few
/// candidates are left, nothing. Its proof is of another problem, and is left out.
[[nodiscard]] std::optional<SitingSolution> bestWithoutSite(const SitingInstance& instance, Rank site,
                                                            const SitingLimits& limits = {},
                                                            const Monitor& monitor = {});

/// The best answers for 1 (or as many as are compulsory) to `count` sites.
[[nodiscard]] std::vector<SitingSolution>
sitingCurve(const SitingInstance& instance, const SitingLimits& limits = {}, const Monitor& monitor = {});

} // namespace maillage
