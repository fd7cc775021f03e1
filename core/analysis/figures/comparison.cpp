#include "core/analysis/figures/comparison.hpp"

#include <algorithm>
#include <map>

namespace maillage {

std::string_view toText(Agreement agreement) {
    switch (agreement) {
    case Agreement::Differs:
        return "ecart";
    case Agreement::Earned:
        return "atteste";
    case Agreement::Reconstructed:
        return "reconstitue";
    case Agreement::NotCompared:
        return "non_compare";
    }
    return {};
}

Agreement agreementOf(const PublishedFigure& published, const Figure& figure, const FigureValue& value,
                      double printed, bool withHypotheses) {
    const bool isBound = !withHypotheses && figure.attestedBound != FigureBound::None;
    if (isBound && figure.isRate) {
        return Agreement::NotCompared;
    }
    if (agreesWith(published, printed)) {
        return value.supposed.value_or(0) > 0 ? Agreement::Reconstructed : Agreement::Earned;
    }
    const bool isTooSmall = figure.attestedBound == FigureBound::AtLeast && printed < published.value;
    return isBound && isTooSmall ? Agreement::NotCompared : Agreement::Differs;
}

std::vector<ComparedFigure> compareWithPublished(const Project& project, bool withHypotheses) {
    std::map<Date, Indicators> byDate;
    std::vector<ComparedFigure> figures;
    for (const PublishedFigure& published : *project.published) {
        ComparedFigure figure{published, std::nullopt};
        if (const Figure* named = figureNamed(indicatorOf(published))) {
            auto known = byDate.find(published.date);
            if (known == byDate.end()) {
                known = byDate
                            .emplace(published.date,
                                     computeIndicators(project, {published.date, withHypotheses, nullptr}))
                            .first;
            }
            figure.computed = known->second.figures.printed(named->id);
            if (figure.computed) {
                figure.agreement = agreementOf(published, *named, known->second.figures[named->id],
                                               *figure.computed, withHypotheses);
            }
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

IndexSet communesInDoubt(const Project& project, const PublishedFigure& figure) {
    const Figure* named = figureNamed(indicatorOf(figure));
    if (named == nullptr || !named->countsCommunes()) {
        return IndexSet(project.territory->size());
    }
    const auto communes = [&](bool withHypotheses) {
        return computeIndicators(project, {figure.date, withHypotheses, nullptr})
            .figures.group(named->id)
            .communes;
    };
    const IndexSet complete = communes(true);
    const IndexSet attested = communes(false);
    return (complete - attested) | (attested - complete);
}

const ComparedFigure* findFigure(const std::vector<ComparedFigure>& figures, std::string_view indicator,
                                 const Date& date) {
    const auto found = std::ranges::find_if(
        figures, [&](const ComparedFigure& figure) { return isFor(figure.published, indicator, date); });
    return found == figures.end() ? nullptr : &*found;
}

} // namespace maillage
