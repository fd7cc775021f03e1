#include "app/document/derived.hpp"

#include "core/analysis/change/simulation.hpp"
#include "core/carto/evolution_sheet.hpp"

namespace maillage {

namespace {

/// The published figures are compared at their own dates: only other tables or other rows change that.
bool sameComparison(const Project& a, const Project& b) {
    return a.territory == b.territory && a.structures == b.structures && a.qpvs == b.qpvs &&
           a.published == b.published;
}

MapSheet sheetOf(const Derived& derived, const ViewState& view, const Scenario* scenario,
                 const Derived* previous) {
    const Project& project = derived.project;
    const bool isSimulated = derived.situation.scenario.has_value();
    SheetRequest request{view.theme, view.options};
    if (previous != nullptr && previous->project.territory == project.territory &&
        previous->project.baseMap == project.baseMap) {
        request.ground = previous->sheet.ground;
    }
    if (view.theme == Theme::Evolution) {
        const Situation earlier =
            makeSituation(project, {earlierDate(view, project.settings), view.withHypotheses, scenario});
        return buildEvolutionSheet(project, earlier, derived.situation,
                                   compareSituations(project, earlier, derived.situation), request);
    }
    request.gained = isSimulated ? &derived.result.gained : nullptr;
    request.lost = isSimulated ? &derived.result.lost : nullptr;
    request.before = &derived.result.before.coverage;
    Indicators compared;
    const Scenario* other =
        view.theme == Theme::Ecart ? project.findScenario(view.comparedScenario) : nullptr;
    if (other != nullptr) {
        compared = computeIndicators(project, {view.date, view.withHypotheses, other});
        request.before = &compared.coverage;
    }
    return buildMapSheet(project, derived.situation, derived.result.after, request);
}

} // namespace

Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
               const Derived* previous) {
    const SituationOptions options{view.date, view.withHypotheses,
                                   scenario.edits.empty() ? nullptr : &scenario};
    const SituationOptions base{view.date, view.withHypotheses, nullptr};
    // What no scenario changes is not made again while a structure is dragged.
    const bool sameBase = previous != nullptr && previous->project.sharesBaseWith(project) &&
                          previous->situation.date == view.date &&
                          previous->situation.withHypotheses == view.withHypotheses;
    const Situation situation = makeSituation(project, options);
    Derived derived(
        project, situation,
        simulate(project, sameBase ? previous->result.before : computeIndicators(project, base), situation));
    derived.sheet = sheetOf(derived, view, options.scenario, previous);
    SituationOptions other = options;
    other.withHypotheses = !options.withHypotheses;
    Indicators& others = view.withHypotheses ? derived.attested : derived.complete;
    others =
        sameBase
            ? computeIndicators(project, makeSituation(project, other),
                                (view.withHypotheses ? previous->attested : previous->complete).evolution)
            : computeIndicators(project, other);
    const bool isKnown = previous != nullptr && sameComparison(project, previous->project) &&
                         previous->situation.withHypotheses == view.withHypotheses;
    derived.compared = isKnown ? previous->compared : compareWithPublished(project, view.withHypotheses);
    return derived;
}

} // namespace maillage
