// What one term of a difference says of a figure and of a commune.
#include "core/analysis/change/date_difference.hpp"

namespace maillage {

MovedCommunes movedBy(const ChangeTerm& term, EvolvingFigure figure) {
    const CoveredCommunes* covered = coveredBy(figure.id);
    // The count of all communes moves by its rows, like that of structures.
    if (covered != nullptr && figure.id != FigureId::Communes) {
        const IndexSet before = covered->of(term.before);
        const IndexSet after = covered->of(term.after);
        return {after - before, before - after};
    }
    const std::size_t size = term.concerned.size();
    const std::int64_t change = term.change.of(figure);
    return {change > 0 ? term.concerned : IndexSet(size), change < 0 ? term.concerned : IndexSet(size)};
}

std::vector<ConcernedStructure> structuresBehind(const ChangeTerm& term, EvolvingFigure figure) {
    const bool countsCentres = figure.id == FigureId::CentresSociaux || figure.id == FigureId::CentreSocial;
    const bool comesOrGoes =
        term.cause == ChangeCause::StructuresOpened || term.cause == ChangeCause::StructuresClosed;
    std::vector<ConcernedStructure> structures = term.structures;
    if (comesOrGoes && (countsCentres || figure.id == FigureId::Evs)) {
        std::erase_if(structures, [countsCentres](const ConcernedStructure& s) {
            return countsCentres ? !s.isCentreSocial : !s.isEvs;
        });
    }
    return structures;
}

std::vector<ChangeCause> causesOf(const DateDifference& difference, CommuneIndex commune) {
    std::vector<ChangeCause> causes;
    for (const ChangeTerm& term : difference.terms) {
        if (term.before.classes[commune] != term.after.classes[commune]) {
            causes.push_back(term.cause);
        }
    }
    return causes;
}

} // namespace maillage
