#include "core/analysis/needs/need_study.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/needs/need_standing.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace maillage {

namespace {

const NeedIndicator& indicatorNamed(const NeedFacts& facts, const std::string& id) {
    const NeedIndicator* found = facts.indicator(id);
    if (found != nullptr) {
        return *found;
    }
    std::vector<std::string> known;
    for (const NeedIndicator& indicator : facts.indicators) {
        known.push_back(indicator.id);
    }
    for (const NeedIndicator& indicator : builtInIndicators()) {
        known.push_back(indicator.id);
    }
    throw Error(ErrorCode::NeedNotAnIndicator, {id, joined(known, ", ")});
}

NeedStanding standingOf(const NeedStudy& study, const NeedPlace& place, const std::string& epci) {
    const NeedStanding alone = standingAlone(study, place);
    if (alone != NeedStanding::Secret) {
        return alone;
    }
    const NeedPlace* above = epci.empty() ? nullptr : study.epcis.find(epci);
    return above != nullptr && above->value.isKnown() ? NeedStanding::OfEpci : NeedStanding::Secret;
}

bool knowsSome(const NeedTable& table) {
    return table.counts().known > 0;
}

} // namespace

std::size_t NeedStudy::count(NeedStanding standing) const {
    return static_cast<std::size_t>(std::ranges::count(standings, standing));
}

double NeedStudy::epciValue(const Territory& territory, CommuneIndex commune) const {
    return epcis.find(territory.commune(commune).epci)->value.value;
}

std::vector<std::string> NeedStudy::producers() const {
    std::vector<std::string> names;
    for (const NeedDataSet* set : communes.sets) {
        if (std::ranges::find(names, set->producer) == names.end()) {
            names.push_back(set->producer);
        }
    }
    return names;
}

NeedStudy studyNeed(const Project& project, const NeedQuestion& question) {
    NeedStudy study;
    study.question = question;
    study.indicator = indicatorNamed(*project.needs, question.indicator);
    study.communes = indicatorTable(project, study.indicator, NeedLevel::Commune, question.year);
    study.epcis = indicatorTable(project, study.indicator, NeedLevel::Epci, question.year);
    const bool isSum = study.communes.kind == NeedKind::Count || study.communes.kind == NeedKind::Amount;
    if (study.indicator.isOwnValue() && isSum) {
        throw Error(ErrorCode::NeedOfCount, {question.indicator});
    }
    if (!knowsSome(study.communes) && !knowsSome(study.epcis)) {
        throw Error(ErrorCode::NeedAllUnknown, {question.indicator});
    }
    study.column.moreIsNeed = study.indicator.direction != NeedDirection::Less;
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const NeedPlace& place = study.communes.places[i];
        study.standings.push_back(standingOf(study, place, project.territory->commune(i).epci));
        study.column.values.push_back(study.standings.back() == NeedStanding::Own ? place.value.number()
                                                                                  : std::nullopt);
    }
    return study;
}

namespace {

bool canStudy(const Project& project, const NeedIndicator& indicator) {
    try {
        static_cast<void>(studyNeed(project, {indicator.id}));
    } catch (const Error&) {
        return false;
    }
    return true;
}

} // namespace

const NeedIndicator* firstKnownIndicator(const Project& project) {
    for (const std::span<const NeedIndicator> some :
         {std::span<const NeedIndicator>(project.needs->indicators), builtInIndicators()}) {
        for (const NeedIndicator& indicator : some) {
            if (canStudy(project, indicator)) {
                return &indicator;
            }
        }
    }
    return nullptr;
}

std::vector<NeedIndicator> knownIndicators(const Project& project) {
    std::vector<NeedIndicator> known;
    for (const std::span<const NeedIndicator> some :
         {std::span<const NeedIndicator>(project.needs->indicators), builtInIndicators()}) {
        std::ranges::copy_if(some, std::back_inserter(known),
                             [&](const NeedIndicator& indicator) { return canStudy(project, indicator); });
    }
    return known;
}

} // namespace maillage
