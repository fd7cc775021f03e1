#include "core/report/page_figures.hpp"

#include <algorithm>

namespace maillage {

namespace {

std::vector<FigureId> ownFigures(Theme theme) {
    switch (theme) {
    case Theme::Structures:
        return {FigureId::Structures, FigureId::CentresSociaux, FigureId::Evs,
                FigureId::Acf,        FigureId::Federes,        FigureId::PsJeunes};
    case Theme::ZonesBlanches:
        return {FigureId::ZoneBlanche, FigureId::Avs, FigureId::NonAttestee};
    case Theme::Qpv:
        return {FigureId::QpvSansStructure};
    case Theme::Distance:
        return {FigureId::DistanceMediane, FigureId::DistanceCentile90, FigureId::DistanceMaximum};
    case Theme::Couverture:
    case Theme::EvsSeuls:
    case Theme::Population:
    case Theme::Simulation:
    case Theme::Evolution:
    case Theme::Ecart:
    case Theme::Besoin:
    case Theme::BesoinCouverture:
        break;
    }
    return {};
}

} // namespace

std::vector<const Figure*> pageFigures(Theme theme, bool withHypotheses) {
    std::vector<const Figure*> told;
    if (isOfNeed(theme)) { // which has figures of its own
        return told;
    }
    for (const FigureId id : ownFigures(theme)) {
        const Figure& figure = figureOf(id);
        if (!figure.isOfAttestedOnly || !withHypotheses) {
            told.push_back(&figure);
        }
    }
    return told.empty() ? sharesFirst(figuresFor(&FigureUses::page, withHypotheses)) : told;
}

} // namespace maillage
