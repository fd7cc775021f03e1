#include "app/cli/output/need_output.hpp"

#include "app/text/needs/need_words.hpp"
#include "core/base/text.hpp"
#include "core/io/needs/need_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

/// Stems that begin alike, else the first ones.
std::string someStems(const Project& project, NeedLevel level) {
    std::vector<std::string> stems;
    for (const auto& set : project.needs->sets) {
        for (const NeedMeasure& measure : set->measures) {
            if (measure.level == level && std::ranges::find(stems, measure.stem) == stems.end()) {
                stems.push_back(measure.stem);
            }
        }
    }
    constexpr std::size_t kMostStems = 12;
    return stems.empty() ? "aucune" : joinedUpTo(stems, ", ", kMostStems);
}

std::string yearList(const std::vector<int>& years) {
    std::vector<std::string> texts;
    texts.reserve(years.size());
    for (const int year : years) {
        texts.push_back(formatInteger(year));
    }
    return joined(texts, ", ");
}

/// Years at the level, or of the communes that make it up.
std::vector<int> yearsFor(const Project& project, const std::string& stem, NeedLevel level) {
    std::vector<int> years = project.needs->years(stem, level);
    return years.empty() ? project.needs->years(stem, NeedLevel::Commune) : years;
}

void checkYear(const Project& project, const std::string& asked, const std::string& stem, NeedLevel level,
               std::optional<int> year) {
    const std::vector<int> years = yearsFor(project, stem, level);
    if (year && !years.empty() && std::ranges::find(years, *year) == years.end()) {
        throw Error(ErrorCode::NeedYearUnknown, {asked, formatInteger(*year), yearList(years)});
    }
}

/// What the EPCI have in the place of communes under secret, of the year nearest to that of the communes;
/// empty at another level and where no commune is secret.
template <typename Make>
NeedTable epciFallback(const Project& project, const NeedTable& communes, const std::string& stem,
                       Make make) {
    const auto nearest = project.needs->nearest(stem, NeedLevel::Epci, communes.year);
    if (communes.level != NeedLevel::Commune || communes.counts().secret == 0) {
        return {};
    }
    NeedTable table = make(nearest ? nearest.measure->year : communes.year);
    std::erase_if(table.places, [](const NeedPlace& place) { return !place.value.isKnown(); });
    return table;
}

} // namespace

NeedAnswer measureAnswer(const Project& project, const std::string& stem, NeedLevel level,
                         std::optional<int> year) {
    checkYear(project, stem, stem, level, year);
    NeedAnswer answer{stem, {}, measureTable(project, stem, level, year)};
    NeedMeasureRef found = project.needs->find(stem, level, year);
    found = found ? found : project.needs->find(stem, NeedLevel::Commune, year);
    if (!answer.table.missing.empty() || !found) {
        throw Error(ErrorCode::NeedMeasureUnknown, {stem, someStems(project, level)});
    }
    if (found.measure->column == stem) {
        answer.id = found.measure->stem; // asked for by its column: "TP6021"
    }
    answer.name = needMeasureName(*found.measure);
    answer.epcis = epciFallback(project, answer.table, stem,
                                [&](int near) { return measureTable(project, stem, NeedLevel::Epci, near); });
    return answer;
}

NeedAnswer indicatorAnswer(const Project& project, const std::string& id, NeedLevel level,
                           std::optional<int> year) {
    const NeedIndicator* indicator = project.needs->indicator(id);
    if (indicator == nullptr) {
        std::vector<std::string> ids;
        for (const NeedIndicator& one : project.needs->indicators) {
            ids.push_back(one.id);
        }
        for (const NeedIndicator& one : builtInIndicators()) {
            ids.push_back(one.id);
        }
        throw Error(ErrorCode::NeedIndicatorUnknown, {id, joined(ids, ", ")});
    }
    checkYear(project, id, indicator->numerator.front().stem, level, year);
    NeedAnswer answer{id, needIndicatorName(*indicator), indicatorTable(project, *indicator, level, year),
                      indicator};
    if (!answer.table.missing.empty()) {
        throw Error(ErrorCode::NeedMeasuresMissing,
                    {id, joined(answer.table.missing, ", "), indicator->source});
    }
    answer.epcis = epciFallback(project, answer.table, indicator->numerator.front().stem, [&](int near) {
        return indicatorTable(project, *indicator, NeedLevel::Epci, near);
    });
    return answer;
}

} // namespace maillage
