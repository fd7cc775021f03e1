#include "app/document/derived.hpp"

#include "core/analysis/resimulation.hpp"
#include "core/carto/evolution_sheet.hpp"

namespace maillage {

namespace {

/// The published figures are compared at their own dates: only other tables or other rows change that.
bool sameComparison(const Project& a, const Project& b) {
    return a.territory == b.territory && a.structures == b.structures && a.qpvs == b.qpvs &&
           a.published == b.published;
}

MapSheet sheetOf(const Project& project, const ViewState& view, const SituationOptions& options,
                 const Derived& derived) {
    if (view.theme == Theme::Evolution) {
        SituationOptions before = options;
        before.date = earlierDate(view, project.settings);
        const Situation earlier = makeSituation(project, before);
        return buildEvolutionSheet(project, earlier, derived.situation,
                                   compareSituations(project, earlier, derived.situation));
    }
    const bool isSimulated = options.scenario != nullptr;
    return buildMapSheet(project, derived.situation, derived.result.after, view.theme,
                         isSimulated ? &derived.result.gained : nullptr,
                         isSimulated ? &derived.result.lost : nullptr);
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
    Derived derived;
    derived.project = project;
    derived.situation = makeSituation(project, options);
    derived.result = simulate(project, sameBase ? previous->result.before : computeIndicators(project, base),
                              derived.situation);
    derived.sheet = sheetOf(project, view, options, derived);
    SituationOptions other = options;
    other.withHypotheses = !options.withHypotheses;
    derived.attested = derived.complete = derived.result.after;
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
