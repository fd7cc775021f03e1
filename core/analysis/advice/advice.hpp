// What would cover a zone blanche: of each kind of change the smallest one, and whom else it brings.
//
// Three kinds. In each, this decides which of two changes is the smaller; where one criterion leaves them
// equal, the next decides.
//  - Extension of a structure's territory: the one that adds fewer communes; then the one that goes fewer
//    kilometres beyond what the structure serves now (unknown last); then the nearer structure; then its id.
//    The territory does not fall into more pieces than it had: the communes added are a chain of neighbours
//    that leads from it to the commune (from the seat, which then joins, where a structure serves none). Of
//    equally short chains, the one with the most inhabitants is taken.
//  - A greater rule, for a structure that the scenario opened or moved with a radius, rings or a travel time.
//    Of one structure: the smaller new limit, radii in whole tenths of a kilometre. Of several structures:
//    the one that gains fewer communes; then the one whose site is nearer; then the one whose edit comes
//    first.
//  - Opening of an EVS with a radius. At one site: the smaller radius, in whole tenths of a kilometre. Of the
//    sites that need no more than the radius given, each with its own smallest one: the one that covers the
//    most other zones blanches; then that brings the most inhabitants; then the nearest; then by code.
// Of changes of different kinds: what opens no structure is smaller than what opens one; then fewer communes
// added; then the extension.
#pragma once

#include "core/model/scenario/situation.hpp"

#include <span>

namespace maillage {

/// A rule greater than what the window lets one enter is no answer.
inline constexpr double kMostAdvisedKilometres = 100;
inline constexpr int kMostAdvisedRings = 20;

struct AdviceOptions {
    /// Kilometres, 0 or more: the greatest radius of an EVS to open.
    double radiusKilometres = kUsualRadiusKilometres;
    /// The scenario under which the situation was made, null for none.
    const Scenario* scenario = nullptr;
};

enum class AdvisedKind { Extension, Rule, Opening };

/// A change that covers the commune when the scenario gets it.
struct AdvisedChange {
    AdvisedKind kind = AdvisedKind::Extension;
    ScenarioEdit edit;
    /// Rank of the scenario's edit in whose place it comes; without one it is a new edit at the end.
    std::optional<std::size_t> replaces;
    /// Name of the structure that it changes or opens.
    std::string structure;
    /// What joins the structure's territory, the commune included: along the chain for an extension, else
    /// from the site outwards.
    std::vector<CommuneIndex> added;
    /// From the commune's reference point to the structure's place or site; nullopt where that is unknown.
    std::optional<double> kilometres;
    /// How much greater the rule becomes, in its unit: kilometres, rings or minutes. For an extension:
    /// kilometres beyond the farthest commune that the structure serves, 0 when it serves one as far; nullopt
    /// where its place is unknown. For an opening its radius.
    std::optional<double> more;
    /// The other zones blanches that it covers, in the order of `added`.
    std::vector<CommuneIndex> gained;
    /// Inhabitants of `gained`, and how many of them are of unknown population.
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;
    /// Communes of `added` that were covered already.
    std::vector<CommuneIndex> redundant;
};

/// Why no territory can be extended to a commune.
enum class NoExtension {
    None,        // one can
    NoStructure, // no structure with a territory or a seat is active
    NoChain      // no chain of neighbours leads from one to the commune
};

struct Advice {
    CommuneIndex commune = 0;
    /// Then there is nothing to advise.
    bool isCovered = false;
    /// The scenario begins after the date: no edit of it would show, so none is advised.
    bool isBeforeStart = false;
    std::optional<AdvisedChange> extension;
    NoExtension noExtension = NoExtension::None;
    std::optional<AdvisedChange> rule;
    /// The radius given is never too small for the commune itself: always there for a zone blanche.
    std::optional<AdvisedChange> opening;

    /// Null when there is none.
    [[nodiscard]] const AdvisedChange* smallest() const;
    /// Those there are, the smallest first.
    [[nodiscard]] std::vector<const AdvisedChange*> changes() const;
};

/// `situation` is the project's at a date, under `options.scenario`.
[[nodiscard]] Advice adviceFor(const Project& project, const Situation& situation, CommuneIndex commune,
                               const AdviceOptions& options);

/// Of every zone blanche, ascending.
[[nodiscard]] std::vector<Advice> adviceForAll(const Project& project, const Situation& situation,
                                               const AdviceOptions& options);

/// The scenario with the change made.
[[nodiscard]] Scenario withChange(Scenario scenario, const AdvisedChange& change);

} // namespace maillage
