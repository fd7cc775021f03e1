#include "core/analysis/published/comparison.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maillage {

std::string_view indicatorOf(const PublishedFigure& figure) {
    const std::string_view id = figure.id;
    const std::string suffix = "_" + formatInteger(figure.date.year());
    return id.ends_with(suffix) ? id.substr(0, id.size() - suffix.size()) : id;
}

namespace {

bool isFor(const PublishedFigure& published, std::string_view indicator, const Date& date) {
    return published.date == date && indicatorOf(published) == indicator;
}

} // namespace

bool agreesWith(const PublishedFigure& published, double computed) {
    const double step = published.precision > 0 ? published.precision : 1;
    const double rounded = static_cast<double>(roundedHalfUp(computed / step)) * step;
    return std::abs(rounded - published.value) < step / 1000;
}

const PublishedFigure* findPublished(const std::vector<PublishedFigure>& published,
                                     std::string_view indicator, const Date& date) {
    const auto found = std::ranges::find_if(
        published, [&](const PublishedFigure& figure) { return isFor(figure, indicator, date); });
    return found == published.end() ? nullptr : &*found;
}

std::vector<ComparedFigure> compareWithPublished(const Project& project, bool withHypotheses) {
    std::map<Date, Indicators> byDate;
    std::vector<ComparedFigure> figures;
    for (const PublishedFigure& published : *project.published) {
        ComparedFigure figure{published, std::nullopt, false};
        if (const Figure* named = figureNamed(indicatorOf(published))) {
            auto known = byDate.find(published.date);
            if (known == byDate.end()) {
                known = byDate
                            .emplace(published.date,
                                     computeIndicators(project, {published.date, withHypotheses, nullptr}))
                            .first;
            }
            figure.computed = known->second.figures.printed(named->id);
            figure.agrees = figure.computed && agreesWith(published, *figure.computed);
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
