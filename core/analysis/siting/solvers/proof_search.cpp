#include "core/analysis/siting/solvers/proof_search.hpp"

#include "core/analysis/siting/solvers/annealing.hpp"
#include "core/analysis/siting/solvers/branching.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/solvers/relaxation.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace maillage {

namespace {

/// The sites taken and those of the greatest shares, of at least a half.
std::vector<Rank> surestSites(const Subproblem& problem, const std::vector<double>& shares) {
    std::vector<std::uint32_t> order(shares.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(), [&](std::uint32_t s) { return shares[s]; });
    std::vector<Rank> sites = problem.takenSites();
    for (const std::uint32_t s : order) {
        if (shares[s] < 0.5 || sites.size() == problem.instance().count) {
            break;
        }
        sites.push_back(problem.freeSites()[s]);
    }
    return sites;
}

std::vector<Rank> withTop(const Subproblem& problem, const std::vector<std::uint32_t>& top) {
    std::vector<Rank> sites = problem.takenSites();
    for (const std::uint32_t position : top) {
        sites.push_back(problem.freeSites()[position]);
    }
    return sites;
}

/// What a proof must say of the multipliers.
std::vector<std::pair<Rank, std::int64_t>> multipliersKept(const Subproblem& problem,
                                                           const Multipliers& multipliers) {
    std::vector<std::pair<Rank, std::int64_t>> kept;
    for (const Rank demand : problem.openDemands()) {
        if (multipliers[demand] != problem.instance().weights[demand] * kDualScale) {
            kept.emplace_back(demand, multipliers[demand]);
        }
    }
    return kept;
}

/// Lowers the bound of a subproblem until it is below `needed`, first by descent, then by the linear
/// relaxation, and betters an answer with what is seen on the way.
class Bounder {
public:
    Bounder(const SitingInstance& instance, SitingAnswer best, const Monitor& monitor)
        : m_instance(instance), m_best(std::move(best)), m_monitor(monitor) {}

    [[nodiscard]] BoundSearch bound(const Subproblem& problem, const Multipliers& start, int steps) {
        if (problem.missing() <= 1) {
            return lowerBound(problem, fullMultipliers(m_instance), needed(), 0, m_monitor);
        }
        BoundSearch search = lowerBound(problem, start, needed(), steps, m_monitor);
        look(withTop(problem, search.bound.top));
        m_isRelaxed = isClosed(search);
        if (!m_isRelaxed) {
            if (std::optional<Relaxation> relaxation = relax(problem, search, needed(), m_monitor)) {
                m_isRelaxed = true;
                look(surestSites(problem, relaxation->shares));
                if (relaxation->bound.scaled < search.bound.scaled) {
                    search.multipliers = std::move(relaxation->multipliers);
                    search.bound = std::move(relaxation->bound);
                }
                search.shares = std::move(relaxation->shares);
            }
        }
        return search;
    }
    /// Betters the answer by what can be made of these sites.
    void look(const std::vector<Rank>& sites) {
        SitingAnswer answer = improvedBySwaps(m_instance, greedySiting(m_instance, sites), m_monitor);
        if (answer.value > m_best.value) {
            m_best = std::move(answer);
        }
    }
    [[nodiscard]] bool isClosed(const BoundSearch& search) const {
        return search.bound.scaled < needed() * kDualScale;
    }
    [[nodiscard]] std::int64_t needed() const { return m_best.value + 1; }
    /// The last bound is that of the linear relaxation, or good enough without.
    [[nodiscard]] bool isRelaxed() const { return m_isRelaxed; }
    [[nodiscard]] const SitingAnswer& best() const { return m_best; }

private:
    const SitingInstance& m_instance;
    SitingAnswer m_best;
    const Monitor& m_monitor;
    bool m_isRelaxed = true;
};

/// The answer with no more than a bound.
ProofResult unproved(const Subproblem& whole, const SitingAnswer& answer, const BoundSearch& root) {
    auto node = std::make_shared<ProofNode>();
    node->multipliers = multipliersKept(whole, root.multipliers);
    return {answer, root.bound.value(), std::move(node)};
}

/// Proves that nothing is worth more than the best answer, or finds something that is and gives up.
class Prover {
public:
    Prover(Bounder& bounder, const SearchLimits& limits, const Monitor& monitor)
        : m_bounder(bounder), m_needed(bounder.needed()), m_limits(limits), m_monitor(monitor) {}

    /// Null when it gave up: something better was found, or it was time to stop.
    std::unique_ptr<ProofNode> prove(const Subproblem& problem, const Multipliers& start) {
        if (m_nodes >= m_limits.nodes || isCancelled(m_monitor)) {
            return nullptr;
        }
        ++m_nodes;
        if (problem.freeSites().size() < problem.missing()) {
            return std::make_unique<ProofNode>();
        }
        if (problem.missing() == 0) {
            m_bounder.look(problem.takenSites());
            return isOutdated() ? nullptr : std::make_unique<ProofNode>();
        }
        const BoundSearch search = m_bounder.bound(problem, start, m_limits.nodeSteps);
        return isOutdated() ? nullptr : proveWith(problem, search);
    }

    /// The same, the bound being known.
    std::unique_ptr<ProofNode> proveWith(const Subproblem& problem, const BoundSearch& search) {
        auto node = std::make_unique<ProofNode>();
        node->multipliers = multipliersKept(problem, search.multipliers);
        if (m_bounder.isClosed(search)) {
            return node;
        }
        Subproblem rest = problem;
        excludeSites(rest, search.bound, m_needed);
        node->site = siteToBranchOn(problem, search.shares, rest);
        node->with = prove(with(rest, *node->site), search.multipliers);
        if (node->with != nullptr) {
            node->without = prove(without(rest, *node->site), search.multipliers);
        }
        return node->without != nullptr ? std::move(node) : nullptr;
    }
    [[nodiscard]] std::size_t nodes() const { return m_nodes; }

private:
    /// A better answer was found: what was excluded on the way here must be thought over again.
    [[nodiscard]] bool isOutdated() const { return m_bounder.needed() != m_needed; }

    Bounder& m_bounder;
    std::int64_t m_needed;
    SearchLimits m_limits;
    const Monitor& m_monitor;
    std::size_t m_nodes = 0;
};

} // namespace

ProofResult proveSiting(const SitingInstance& instance, const SitingAnswer& start, const SearchLimits& limits,
                        const Monitor& monitor) {
    const Subproblem whole(instance);
    Bounder bounder(instance, start, monitor);
    const BoundSearch root = bounder.bound(whole, firstMultipliers(instance), limits.rootSteps);
    if (!bounder.isRelaxed()) {
        // Too large for the relaxation is much too large to branch: better spend the time on both ends of the
        // gap.
        bounder.look(annealed(instance, bounder.best(), limits.exchanges, monitor).sites);
        return unproved(whole, bounder.best(),
                        lowerBound(whole, root.multipliers, bounder.needed(), limits.longSteps, monitor));
    }
    SearchLimits left = limits;
    for (;;) {
        const SitingAnswer answer = bounder.best();
        Prover prover(bounder, left, monitor);
        if (std::shared_ptr<const ProofNode> proof = prover.proveWith(whole, root)) {
            return {answer, answer.value, std::move(proof)};
        }
        left.nodes -= std::min(left.nodes, prover.nodes());
        if (bounder.best() == answer) {
            return unproved(whole, answer, root);
        }
    }
}

} // namespace maillage
