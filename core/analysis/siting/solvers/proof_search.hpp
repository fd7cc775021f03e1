// Branch and bound that leaves its proof behind: a tree whose every leaf is closed by integer multipliers.
#pragma once

#include "core/analysis/siting/solvers/bound.hpp"
#include "core/analysis/siting/ranking.hpp"

#include <memory>

namespace maillage {

/// Proof that no choice in a subproblem is worth more than V, read thus: with these multipliers the bound is
/// at most V, or there are too few free sites; else, after excludeSites for V + 1, `with` and `without` prove
/// the two halves in which `site` is taken and excluded.
struct ProofNode {
    /// Of the open demands; those whose multiplier is their weight are left out.
    std::vector<std::pair<Rank, std::int64_t>> multipliers;
    std::optional<Rank> site;
    std::unique_ptr<ProofNode> with;
    std::unique_ptr<ProofNode> without;
};

struct ProofResult {
    SitingAnswer answer;
    /// No choice is worth more.
    std::int64_t bound = 0;
    /// Proves `bound`: when it is the answer's value, the whole tree; else one node, of which only the
    /// multipliers count. It may be shared but never changes.
    std::shared_ptr<const ProofNode> proof;

    [[nodiscard]] bool isOptimal() const { return bound == answer.value; }
};

struct SearchLimits {
    /// Nodes of the tree; beyond it the best answer and the bound of the root are given.
    std::size_t nodes = 20'000;
    /// Steps of descent at the root, and at each other node, before the linear relaxation is solved.
    int rootSteps = 300;
    int nodeSteps = 20;
    /// Where the relaxation is too large for a proof: exchanges tried for a better answer, steps for a better
    /// bound.
    std::size_t exchanges = 260'000'000;
    int longSteps = 9000;
};

/// Starts from an answer, betters it where it can, and proves it. When the monitor says stop, the best so far
/// with its bound.
[[nodiscard]] ProofResult proveSiting(const SitingInstance& instance, const SitingAnswer& start,
                                      const SearchLimits& limits = {}, const Monitor& monitor = {});

/// The ties and the next-best answers, by the same bounds: as enumerateSitings, but for any count of sites;
/// of the answers of the last value kept, any may be there. `optimum` is an optimal answer.
[[nodiscard]] Ranking rankSitings(const SitingInstance& instance, const SitingAnswer& optimum,
                                  std::size_t tieLimit, std::size_t nextLimit,
                                  const SearchLimits& limits = {}, const Monitor& monitor = {});

} // namespace maillage
