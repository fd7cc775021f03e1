// One siting question with everything that is asked of its answer, for the command line and the window alike.
#pragma once

#include "core/analysis/siting/pareto.hpp"
#include "core/analysis/siting/siting.hpp"

namespace maillage {

/// The request, and what else is wanted than its best sites.
struct SitingQuestion {
    SitingRequest request;
    /// Ties and the next-best answers.
    bool ranking = false;
    bool front = false;
    /// The optimum for each number of sites up to this one, or to that of the candidates; 0: not wanted.
    std::size_t curveUpTo = 0;
    /// INSEE code of the site whose regret is wanted; empty: of none.
    std::string pinned;
};

/// Optional parts are empty where they were not asked for, or not reached before the stop.
struct SitingReport {
    SitingRequest request;
    SitingInstance instance;
    SitingSolution solution;
    /// A first answer, made at once by taking the best site after the best; what its solution says of a bound
    /// is no more than that all may be covered.
    bool isFirst = false;
    std::optional<Ranking> ranking;
    std::optional<std::vector<SitingSolution>> curve;
    std::optional<std::vector<ParetoPoint>> front;
    /// Of the site pinned: its code, and the best answer with it (none: no room for it).
    std::string pinned;
    std::optional<SitingSolution> withPinned;
    /// True when the monitor said stop: the solution is the best found until then, with its bound.
    bool isCut = false;
};

/// `told` hears the report at once with a first answer, then with its solution, before the other parts are
/// worked on. Ties come in the order of tie_break. Throws
/// Error{Cancelled} when stopped before there was any answer, and what makeSitingInstance, paretoFront and
/// Territory::at throw.
[[nodiscard]] SitingReport answerSiting(const Project& project, const Situation& situation,
                                        const SitingQuestion& question, const Monitor& monitor = {},
                                        const std::function<void(const SitingReport&)>& told = {});

/// What it costs to insist on the site of this INSEE code; nothing where it is no candidate or there is no
/// room for it. Throws Error{CommuneUnknown}.
[[nodiscard]] std::optional<SitingSolution> bestWithSite(const Territory& territory,
                                                         const SitingInstance& instance,
                                                         std::string_view code, const Monitor& monitor = {});

/// What it costs to do without it; nothing where it is compulsory or too few are left, and the best answer
/// where it is no candidate. Throws Error{CommuneUnknown}.
[[nodiscard]] std::optional<SitingSolution> bestWithoutSite(const Territory& territory,
                                                            const SitingReport& report, std::string_view code,
                                                            const Monitor& monitor = {});

/// The scenario that opens an EVS at each of the sites, under the rule of the request; `nameAt` names it.
[[nodiscard]] Scenario sitingScenario(const Territory& territory, const SitingReport& report,
                                      const std::vector<Rank>& sites, const std::string& name,
                                      const std::function<std::string(const Commune&)>& nameAt);

} // namespace maillage
