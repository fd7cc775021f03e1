#include "core/analysis/published/comparison.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace maillage {

namespace {

using Formula = double (*)(const Indicators&);

double percent(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : 100 * static_cast<double>(part) / static_cast<double>(whole);
}
double number(std::size_t count) {
    return static_cast<double>(count);
}

/// The indicators that a table of published figures can name.
const std::map<std::string, Formula, std::less<>>& catalogue() {
    static const std::map<std::string, Formula, std::less<>> kFormulas{
        {"taux_cs", [](const Indicators& i) { return percent(i.centreSocial.count, i.all.count); }},
        {"taux_sans_cs", [](const Indicators& i) { return percent(i.sansCentreSocial.count, i.all.count); }},
        {"evs_seul", [](const Indicators& i) { return number(i.evsSeul.count); }},
        {"taux_avs", [](const Indicators& i) { return percent(i.avs.count, i.all.count); }},
        {"zones_blanches", [](const Indicators& i) { return number(i.zoneBlanche.count); }},
        {"structures", [](const Indicators& i) { return number(i.centresSociaux + i.evs); }},
        {"centres_sociaux", [](const Indicators& i) { return number(i.centresSociaux); }},
        {"centres_sociaux_federes", [](const Indicators& i) { return number(i.federes); }},
        {"acf", [](const Indicators& i) { return number(i.acf); }},
        {"taux_acf", [](const Indicators& i) { return percent(i.acf, i.centresSociaux); }},
        {"ps_jeunes", [](const Indicators& i) { return number(i.psJeunes); }},
        {"evs", [](const Indicators& i) { return number(i.evs); }},
        {"qpv_sans_structure", [](const Indicators& i) { return number(i.qpvSansStructure.size()); }},
    };
    return kFormulas;
}

} // namespace

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
        const auto formula = catalogue().find(indicatorOf(published));
        if (formula != catalogue().end()) {
            auto known = byDate.find(published.date);
            if (known == byDate.end()) {
                known = byDate
                            .emplace(published.date,
                                     computeIndicators(project, {published.date, withHypotheses, nullptr}))
                            .first;
            }
            figure.computed = formula->second(known->second);
            figure.agrees = agreesWith(published, *figure.computed);
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

IndexSet communesInDoubt(const Project& project, const PublishedFigure& figure) {
    static const std::map<std::string, CommuneGroup Indicators::*, std::less<>> kGroups{
        {"taux_cs", &Indicators::centreSocial},       {"taux_sans_cs", &Indicators::sansCentreSocial},
        {"evs_seul", &Indicators::evsSeul},           {"taux_avs", &Indicators::avs},
        {"zones_blanches", &Indicators::zoneBlanche},
    };
    const auto group = kGroups.find(indicatorOf(figure));
    if (group == kGroups.end()) {
        return IndexSet(project.territory->size());
    }
    const auto communes = [&](bool withHypotheses) {
        return (computeIndicators(project, {figure.date, withHypotheses, nullptr}).*group->second).communes;
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
