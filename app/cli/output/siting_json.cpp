#include "app/cli/output/siting_json.hpp"

#include "core/analysis/published/known_coverage.hpp"

#include <algorithm>

namespace maillage {

namespace {

Json answersJson(const Territory& territory, const SitingInstance& instance,
                 const std::vector<SitingAnswer>& answers) {
    Json json = Json::array();
    for (const SitingAnswer& answer : answers) {
        json.push_back({{"valeur", answer.value}, {"sites", siteCodes(territory, instance, answer.sites)}});
    }
    return json;
}

Json sitesJson(const Territory& territory, const SitingReport& report) {
    Json sites = Json::array();
    for (const SiteGain& gain : siteGains(report.instance, report.solution.proved.answer)) {
        const Commune& commune = territory.commune(report.instance.candidates[gain.site]);
        sites.push_back({{"code", commune.code},
                         {"nom", commune.name},
                         {"apport_seul", gain.alone},
                         {"apport_marginal", gain.marginal},
                         {"communes", gainedCodes(territory, report.instance, gain.site)}});
    }
    return sites;
}

/// The communes that some site would cover; those that nothing attests count as to be covered.
Json demandsJson(const Project& project, const Situation& situation, const SitingInstance& instance) {
    const Coverage coverage = knownCoverage(project, situation);
    const auto unattested = std::ranges::count_if(
        instance.demands, [&](CommuneIndex i) { return coverage.classes[i] == CoverageClass::NonAttestee; });
    return {{"communes", instance.demandCount()},
            {"non_attestees", unattested},
            {"sans_population", demandsOfUnknownPopulation(*project.territory, instance)}};
}

/// Of the objective "besoin": what is weighed, and what could not be.
Json needJson(const Project& project, const SitingReport& report) {
    const NeedReach reach = needReach(project, report.request.need, report.instance);
    return {{"indicateur", report.request.need.indicator},
            {"sans_valeur", reach.unknown},
            {"par_valeur_epci", reach.byEpci}};
}

Json curveJson(const Territory& territory, const SitingReport& report) {
    Json curve = Json::array();
    for (const SitingSolution& point : *report.curve) {
        const SitingAnswer& answer = point.proved.answer;
        curve.push_back({{"nombre", answer.sites.size()},
                         {"valeur", answer.value},
                         {"borne", point.bound()},
                         {"optimal", point.isOptimal()},
                         {"sites", siteCodes(territory, report.instance, answer.sites)}});
    }
    return curve;
}

Json frontJson(const Territory& territory, const SitingReport& report) {
    Json front = Json::array();
    for (const ParetoPoint& point : *report.front) {
        front.push_back({{"communes", point.communes},
                         {"population", point.inhabitants},
                         {"sites", siteCodes(territory, report.instance, point.sites)}});
    }
    return front;
}

Json regretJson(const Territory& territory, const SitingReport& report) {
    Json json = {{"site", report.pinned}, {"possible", report.withPinned.has_value()}};
    if (report.withPinned) {
        const SitingAnswer& answer = report.withPinned->proved.answer;
        json["regret"] = report.solution.proved.answer.value - answer.value;
        json["valeur"] = answer.value;
        json["optimal"] = report.withPinned->isOptimal();
        json["sites"] = siteCodes(territory, report.instance, answer.sites);
    }
    return json;
}

} // namespace

std::vector<std::string> siteCodes(const Territory& territory, const SitingInstance& instance,
                                   const std::vector<Rank>& sites) {
    std::vector<std::string> codes;
    codes.reserve(sites.size());
    for (const Rank site : sites) {
        codes.push_back(territory.commune(instance.candidates[site]).code);
    }
    return codes;
}

std::vector<std::string> gainedCodes(const Territory& territory, const SitingInstance& instance, Rank site) {
    std::vector<std::string> codes;
    for (const Rank demand : instance.covered[site]) {
        codes.push_back(territory.commune(instance.demands[demand]).code);
    }
    return codes;
}

Json toJson(const Project& project, const Situation& situation, const SitingReport& report) {
    const Territory& territory = *project.territory;
    const SitingSolution& solution = report.solution;
    Json json = {
        {"nombre", report.request.count},
        {"objectif", objectiveText(report.request)},
        {"valeur", solution.proved.answer.value},
        {"borne", solution.bound()},
        {"ecart", solution.gap()},
        {"optimal", solution.isOptimal()},
        {"preuve", solution.proved.isOptimal()},
        {"arrete", report.isCut},
        {"a_couvrir", demandsJson(project, situation, report.instance)},
        {"departage", report.request.objective == SitingObjective::Inhabitants ? "communes" : "population"},
        {"departage_prouve", report.solution.isFirstOfTies},
        {"sites", sitesJson(territory, report)}};
    if (report.request.objective == SitingObjective::Need) {
        json["besoin"] = needJson(project, report);
    }
    if (report.ranking) {
        json["ex_aequo"] = answersJson(territory, report.instance, report.ranking->ties);
        json["ex_aequo_complet"] = report.ranking->tiesAreAll;
        json["suivantes"] = answersJson(territory, report.instance, report.ranking->next);
        json["suivantes_exactes"] = report.ranking->nextIsExact;
    }
    if (!report.pinned.empty() && (report.withPinned || !report.isCut)) {
        json["regret"] = regretJson(territory, report);
    }
    json["front"] = report.front ? frontJson(territory, report) : Json::array();
    json["courbe"] = report.curve ? curveJson(territory, report) : Json::array();
    return json;
}

} // namespace maillage
