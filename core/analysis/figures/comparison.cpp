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

namespace {

constexpr std::string_view kOfInhabitants = "_population";

bool isPartOfWhole(const Figure& figure) {
    const auto* structures = std::get_if<TestedStructures>(&figure.definition);
    return figure.countsCommunes() || std::holds_alternative<ListedQpvs>(figure.definition) ||
           (structures != nullptr && structures->whole != nullptr);
}

} // namespace

std::optional<PublishedMeaning> meaningOf(const PublishedFigure& published) {
    std::string_view id = indicatorOf(published);
    PublishedMeaning meaning{figureNamed(id), FigureBase::Communes, published.unit == "%"};
    if (id.ends_with(kOfInhabitants)) {
        id.remove_suffix(kOfInhabitants.size());
        meaning.base = FigureBase::Inhabitants;
        meaning.figure = figureNamed(id);
    }
    if (meaning.figure == nullptr && meaning.isShare && id.starts_with(kShareOf)) {
        id.remove_prefix(kShareOf.size());
        meaning.figure = figureNamed(id);
    }
    const bool isKnown = meaning.figure != nullptr &&
                         (meaning.base == FigureBase::Communes || meaning.figure->countsCommunes()) &&
                         (!meaning.isShare || isPartOfWhole(*meaning.figure));
    return isKnown ? std::optional(meaning) : std::nullopt;
}

std::optional<double> valueOf(const PublishedMeaning& meaning, const FigureTable& figures) {
    const FigureValue& value = figures[meaning.figure->id];
    const bool ofCommunes = meaning.base == FigureBase::Communes;
    const auto people = value.communes ? value.communes->knownPopulation() : std::nullopt;
    const double whole = ofCommunes ? value.whole.value_or(0) : static_cast<double>(value.wholePopulation);
    const bool isKnown = ofCommunes ? value.number.has_value() : people.has_value();
    if (!isKnown || (whole == 0 && (meaning.isShare || !ofCommunes))) {
        return std::nullopt;
    }
    const double part = ofCommunes ? *value.number : static_cast<double>(*people);
    // Of the exact fraction, at once: 57 of 200 are 28.5 %, and 100 · (57 / 200) is less in doubles.
    return meaning.isShare ? 100 * part / whole : part;
}

Agreement agreementOf(const PublishedFigure& published, const PublishedMeaning& meaning,
                      const FigureTable& figures, bool withHypotheses) {
    if (!withHypotheses && meaning.isShare) {
        return Agreement::NotCompared;
    }
    const std::optional<double> computed = valueOf(meaning, figures);
    if (!computed) { // what is unknown contradicts nothing
        return Agreement::NotCompared;
    }
    if (agreesWith(published, *computed)) {
        return figures[meaning.figure->id].supposed.value_or(0) > 0 ? Agreement::Reconstructed
                                                                    : Agreement::Earned;
    }
    if (withHypotheses) {
        return Agreement::Differs;
    }
    switch (meaning.figure->attestedBound) {
    case FigureBound::AtLeast:
        return *computed < published.value ? Agreement::NotCompared : Agreement::Differs;
    case FigureBound::AtMost:
        return *computed > published.value ? Agreement::NotCompared : Agreement::Differs;
    case FigureBound::None:
        break;
    }
    return Agreement::NotCompared;
}

std::vector<ComparedFigure> compareWithPublished(const Project& project, bool withHypotheses) {
    std::map<std::pair<Date, bool>, Indicators> known;
    const auto figuresAt = [&](const Date& date, bool hypotheses) -> const FigureTable& {
        const auto key = std::pair(date, hypotheses);
        auto found = known.find(key);
        if (found == known.end()) {
            found = known.emplace(key, computeIndicators(project, {date, hypotheses, nullptr})).first;
        }
        return found->second.figures;
    };
    std::vector<ComparedFigure> figures;
    for (const PublishedFigure& published : *project.published) {
        ComparedFigure figure{published, std::nullopt};
        if (const auto meaning = meaningOf(published)) {
            const FigureTable& values = figuresAt(published.date, withHypotheses);
            figure.computed = valueOf(*meaning, values);
            figure.agreement = agreementOf(published, *meaning, values, withHypotheses);
            figure.bound = values[meaning->figure->id].bound;
            figure.attestedDiffers = figure.agreement == Agreement::Differs &&
                                     agreementOf(published, *meaning, figuresAt(published.date, false),
                                                 false) == Agreement::Differs;
        }
        figures.push_back(std::move(figure));
    }
    return figures;
}

IndexSet communesInDoubt(const Project& project, const PublishedFigure& figure) {
    const auto meaning = meaningOf(figure);
    if (!meaning || !meaning->figure->countsCommunes()) {
        return IndexSet(project.territory->size());
    }
    const auto communes = [&](bool withHypotheses) {
        return computeIndicators(project, {figure.date, withHypotheses, nullptr})
            .figures.group(meaning->figure->id)
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
