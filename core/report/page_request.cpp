#include "core/report/page_request.hpp"

#include "core/model/model_errors.hpp"

#include <algorithm>

namespace maillage {

PageExtent chosenExtent(const Territory& territory, std::span<const CommuneIndex> communes) {
    PageExtent extent{IndexSet(territory.size())};
    for (const CommuneIndex commune : communes) {
        extent.communes.insert(commune);
    }
    return extent;
}

PageExtent extentOfEpci(const Territory& territory, const std::string& code) {
    const std::vector<CommuneIndex> communes = territory.communesOfEpci(code);
    if (communes.empty()) {
        throw Error(ErrorCode::EpciWithoutCommunes, {territory.epciName(code)});
    }
    PageExtent extent = chosenExtent(territory, communes);
    extent.epci = code;
    return extent;
}

Date earlierDate(const Settings& settings, const std::optional<Date>& asked, const Date& later) {
    return std::min(asked.value_or(yearDate(settings, settings.firstYear)), later);
}

ThemeBeside besideOf(const PageRequest& request) {
    return request.pair && isPairable(request.theme) ? *request.pair : besideOf(request.theme);
}

SituationOptions besideSituation(const Settings& settings, const PageRequest& request) {
    SituationOptions beside = request.situation;
    switch (besideOf(request)) {
    case ThemeBeside::Base:
        beside.scenario = nullptr;
        break;
    case ThemeBeside::Scenario:
        beside.scenario = request.comparedScenario;
        break;
    case ThemeBeside::Date:
        beside.date = earlierDate(settings, request.comparedDate, beside.date);
        break;
    }
    return beside;
}

} // namespace maillage
