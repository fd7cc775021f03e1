#include "core/analysis/published/known_coverage.hpp"

#include "core/analysis/published/sound_figures.hpp"

namespace maillage {

namespace {

Uncovered uncoveredOf(const Project& project, const Date& date) {
    const IndexSet none(project.territory->size());
    return toldByFigures([&] { return surelyUncovered(project, date); }, Uncovered{none, none});
}

} // namespace

BlankKnowledge blankKnowledge(const Project& project, const Situation& situation) {
    const bool isWhole = !project.hasSupposedCover();
    return isWhole && situation.withHypotheses
               ? BlankKnowledge{true, {}}
               : BlankKnowledge{isWhole, uncoveredOf(project, situation.date)};
}

Coverage knownCoverage(const Situation& situation, const BlankKnowledge& knowledge) {
    Coverage coverage = computeCoverage(situation);
    const IndexSet uncovered = coverage.uncovered();
    if (situation.withHypotheses) {
        if (!knowledge.isWhole) {
            coverage.supposedBlank = uncovered - knowledge.surely.avs;
            coverage.supposedSansCentreSocial = IndexSet::full(coverage.classes.size()) -
                                                coverage.centreSocial - knowledge.surely.centreSocial;
        }
        return coverage;
    }
    (uncovered & knowledge.surely.avs).forEach([&](CommuneIndex i) {
        coverage.classes[i] = CoverageClass::ZoneBlanche;
    });
    return coverage;
}

Coverage knownCoverage(const Project& project, const Situation& situation) {
    return knownCoverage(situation, blankKnowledge(project, situation));
}

} // namespace maillage
