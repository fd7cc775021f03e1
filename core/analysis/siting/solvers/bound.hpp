// The Lagrangian bound of maximal covering: for any multipliers, no choice is worth more than this. All in
// integers, so that what is proved is proved.
//
// With y_d ≤ Σ x_s (s covers d) moved to the objective with multiplier λ_d ≥ 0, the bound of a subproblem
// (sites taken, sites excluded, m still missing) is  value(taken) + Σ_d max(0, w_d − λ_d) + the m greatest
// ρ_s,  with ρ_s = Σ λ_d over the demands of s, over the demands not yet covered that a free candidate can
// cover. The least such bound over all λ is that of the linear relaxation (Geoffrion 1974).
#pragma once

#include "core/analysis/siting/instance.hpp"

namespace maillage {

/// Multipliers are whole numbers of 1/kDualScale of a weight. The relaxation's own are mostly fractions of
/// small denominators, which divide it.
inline constexpr std::int64_t kDualScale = 5040;

/// Some candidates taken or excluded, the others free.
class Subproblem {
public:
    /// The compulsory sites taken, all others free.
    explicit Subproblem(const SitingInstance& instance);

    void take(Rank site);
    /// Ascending.
    void exclude(std::span<const Rank> sites);
    [[nodiscard]] const SitingInstance& instance() const { return *m_instance; }
    [[nodiscard]] const std::vector<Rank>& freeSites() const { return m_free; }
    [[nodiscard]] const std::vector<Rank>& takenSites() const { return m_taken; }
    [[nodiscard]] bool isFree(Rank site) const;
    /// Demands not covered that a free candidate covers, ascending.
    [[nodiscard]] std::vector<Rank> openDemands() const;
    [[nodiscard]] bool isCovered(Rank demand) const { return m_covered.contains(demand); }
    /// Sites still to choose.
    [[nodiscard]] std::size_t missing() const { return m_instance->count - m_taken.size(); }
    /// What the sites taken are worth.
    [[nodiscard]] std::int64_t value() const { return m_value; }

private:
    const SitingInstance* m_instance;
    std::vector<Rank> m_free;  // ascending
    std::vector<Rank> m_taken; // in the order they were taken
    IndexSet m_covered;
    std::int64_t m_value = 0;
};

/// λ for each demand of the instance; only those of open demands count.
using Multipliers = std::vector<std::int64_t>;

struct LagrangianBound {
    /// In 1/kDualScale.
    std::int64_t scaled = 0;
    /// ρ of each free site, in their order.
    std::vector<std::int64_t> worth;
    /// The `missing` free sites of greatest ρ (the lower rank on equal ones), as positions among the free
    /// sites.
    std::vector<std::uint32_t> top;
    /// The least ρ of these, and the greatest of the others (0 where there is none).
    std::int64_t leastOfTop = 0;
    std::int64_t greatestOfOthers = 0;

    /// No whole value above this one can be reached.
    [[nodiscard]] std::int64_t value() const { return scaled / kDualScale; }
};

/// Precondition: at least `missing` free sites.
[[nodiscard]] LagrangianBound lagrangianBound(const Subproblem& problem, const Multipliers& multipliers);

/// Excludes every site that no answer worth `needed` or more can have, by this bound of the same problem.
void excludeSites(Subproblem& problem, const LagrangianBound& bound, std::int64_t needed);

/// The same, and takes every site that such an answer must have.
void fixSites(Subproblem& problem, const LagrangianBound& bound, std::int64_t needed);

struct BoundSearch {
    Multipliers multipliers;
    LagrangianBound bound;
    /// How often each free site was among the top, 0…1, later steps counting more.
    std::vector<double> shares;
};

/// Lowers the bound by at most `steps` steps of subgradient descent from `start`, ending early when it proves
/// that `needed` is out of reach or when the monitor says stop.
[[nodiscard]] BoundSearch lowerBound(const Subproblem& problem, const Multipliers& start, std::int64_t needed,
                                     int steps, const Monitor& monitor = {});

/// Where a descent may start: half of each weight.
[[nodiscard]] Multipliers firstMultipliers(const SitingInstance& instance);
/// The weights themselves: with one site missing the bound is exact.
[[nodiscard]] Multipliers fullMultipliers(const SitingInstance& instance);

} // namespace maillage
