#include "app/document/derived.hpp"

namespace maillage {

namespace {

/// The published figures are compared at their own dates: only other tables or other rows change that.
bool sameComparison(const Project& a, const Project& b) {
    return a.territory == b.territory && a.structures == b.structures && a.qpvs == b.qpvs &&
           a.published == b.published;
}

} // namespace

Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
               const Derived* previous) {
    const SituationOptions options{view.date, view.withHypotheses,
                                   scenario.edits.empty() ? nullptr : &scenario};
    Derived derived;
    derived.project = project;
    derived.situation = makeSituation(project, options);
    derived.result = simulate(project, options);
    derived.sheet = buildMapSheet(project, derived.situation, derived.result.after, view.theme,
                                  options.scenario == nullptr ? nullptr : &derived.result.gained);
    SituationOptions other = options;
    other.withHypotheses = !options.withHypotheses;
    derived.attested = derived.complete = derived.result.after;
    (view.withHypotheses ? derived.attested : derived.complete) = computeIndicators(project, other);
    const bool isKnown = previous != nullptr && sameComparison(project, previous->project) &&
                         previous->situation.withHypotheses == view.withHypotheses;
    derived.compared = isKnown ? previous->compared : compareWithPublished(project, view.withHypotheses);
    return derived;
}

} // namespace maillage
