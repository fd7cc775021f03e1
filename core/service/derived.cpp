#include "core/service/derived.hpp"

#include "core/analysis/published/sound_figures.hpp"
#include "core/report/page.hpp"

namespace maillage {

namespace {

/// The published figures are compared at their own dates: only other tables or other rows change that.
bool sameComparison(const Project& a, const Project& b) {
    return a.territory == b.territory && a.structures == b.structures && a.qpvs == b.qpvs &&
           a.published == b.published;
}

std::optional<CommuneIndex> toAskFirst(const Project& project, const Date& date) {
    if (!project.hasSupposedCover()) {
        return std::nullopt;
    }
    const auto asked = [&]() -> std::optional<CommuneIndex> {
        const PossibleWorlds worlds = publishedWorlds(project, date).worlds;
        const auto& question = worlds.avs.question ? worlds.avs.question : worlds.centreSocial.question;
        return question ? std::optional(question->commune) : std::nullopt;
    };
    return toldByFigures(asked, std::optional<CommuneIndex>());
}

MapSheet derivedSheet(const Derived& derived, const PageRequest& request, const Derived* previous) {
    const Project& project = derived.project;
    std::shared_ptr<const MapGround> ground;
    if (previous != nullptr && previous->project.territory == project.territory &&
        previous->project.baseMap == project.baseMap) {
        ground = previous->sheet.ground;
    }
    const SituationOptions beside = besideSituation(project.settings, request);
    if (besideOf(request.theme) == ThemeBeside::Base) { // which is known
        return buildSheet(project, request,
                          {derived.situation, derived.result.after, derived.result.before.coverage}, ground);
    }
    const Situation other = makeSituation(project, beside);
    return buildSheet(project, request,
                      {derived.situation, derived.result.after, knownCoverage(project, other), &other},
                      ground);
}

} // namespace

Derived derive(const Project& project, const PageRequest& request, const Derived* previous) {
    const SituationOptions& options = request.situation;
    const SituationOptions base{options.date, options.withHypotheses, nullptr};
    // What no scenario changes is not made again while a structure is dragged.
    const bool sameBase = previous != nullptr && previous->project.sharesBaseWith(project) &&
                          previous->situation.date == options.date &&
                          previous->situation.withHypotheses == options.withHypotheses;
    Situation situation = makeSituation(project, options);
    SimulationResult result =
        simulate(project, sameBase ? previous->result.before : computeIndicators(project, base), situation);
    Derived derived(project, std::move(situation), std::move(result));
    derived.sheet = derivedSheet(derived, request, previous);
    derived.toAskFirst = sameBase ? previous->toAskFirst : toAskFirst(project, options.date);
    const bool isKnown = previous != nullptr && sameComparison(project, previous->project) &&
                         previous->situation.withHypotheses == options.withHypotheses;
    derived.compared = isKnown ? previous->compared : compareWithPublished(project, options.withHypotheses);
    return derived;
}

} // namespace maillage
