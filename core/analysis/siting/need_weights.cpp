#include "core/analysis/siting/need_weights.hpp"

#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/siting/need_share.hpp"

#include <cmath>

namespace maillage {

namespace {

/// Of a hundred inhabitants those in need, as far as that is known of the commune or its EPCI.
std::optional<double> percentOf(const NeedStudy& study, const Territory& territory, CommuneIndex commune) {
    switch (study.standings[commune]) {
    case NeedStanding::Own:
    case NeedStanding::Small:
        return study.communes.places[commune].value.number();
    case NeedStanding::OfEpci:
        return study.epciValue(territory, commune);
    case NeedStanding::Secret:
    case NeedStanding::Unavailable:
    case NeedStanding::Absent:
        break;
    }
    return std::nullopt;
}

} // namespace

NeedWeights needWeights(const Project& project, const NeedQuestion& question) {
    const NeedStudy study = studyNeed(project, question);
    if (!weighsPeople(study.indicator)) {
        throw Error(ErrorCode::NeedNotAShare, {question.indicator});
    }
    const Territory& territory = *project.territory;
    NeedWeights weights{{}, IndexSet(territory.size())};
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const std::optional<double> percent = percentOf(study, territory, i);
        const std::optional<std::int64_t>& population = territory.commune(i).population;
        constexpr double kHundred = 100;
        weights.people.push_back(
            percent && population
                ? std::optional<std::int64_t>(
                      std::llround(std::max(*percent, 0.0) * static_cast<double>(*population) / kHundred))
                : std::nullopt);
        if (weights.people.back() && study.standings[i] == NeedStanding::OfEpci) {
            weights.byEpci.insert(i);
        }
    }
    return weights;
}

} // namespace maillage
