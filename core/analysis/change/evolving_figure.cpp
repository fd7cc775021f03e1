#include "core/analysis/change/evolving_figure.hpp"

namespace maillage {

FigureCounts FigureCounts::minus(const FigureCounts& other) const {
    FigureCounts result;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        result.m_values[i] = m_values[i] - other.m_values[i];
    }
    return result;
}

const std::vector<EvolvingFigure>& evolvingFigures(bool withHypotheses) {
    static const auto kFollowedWith = [](bool hypotheses) {
        std::vector<EvolvingFigure> followed;
        std::vector<EvolvingFigure> ofCommunes;
        for (const Figure* figure : figuresFor(&FigureKeys::evolution, hypotheses)) {
            (figure->countsCommunes() ? ofCommunes : followed).emplace_back(figure->id);
        }
        followed.insert(followed.end(), ofCommunes.begin(), ofCommunes.end());
        for (const Figure* figure : figuresFor(&FigureKeys::evolutionInhabitants, hypotheses)) {
            followed.emplace_back(figure->id, FigureBase::Inhabitants);
        }
        return followed;
    };
    static const std::vector<EvolvingFigure> kWith = kFollowedWith(true);
    static const std::vector<EvolvingFigure> kWithout = kFollowedWith(false);
    return withHypotheses ? kWith : kWithout;
}

std::string_view toText(EvolvingFigure figure) {
    const FigureKeys& keys = figureOf(figure.id).keys;
    return figure.base == FigureBase::Inhabitants ? keys.evolutionInhabitants : keys.evolution;
}

const CoveredCommunes* coveredBy(FigureId id) {
    return std::get_if<CoveredCommunes>(&figureOf(id).definition);
}

} // namespace maillage
