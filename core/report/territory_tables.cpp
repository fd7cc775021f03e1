#include "core/report/territory_tables.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace maillage {

namespace {

std::set<std::string> epcisOf(const Territory& territory, const std::vector<CommuneIndex>& communes) {
    std::set<std::string> codes;
    for (const CommuneIndex i : communes) {
        codes.insert(territory.commune(i).epci);
    }
    return codes;
}

std::size_t rankOf(CoverageClass coverageClass) {
    return static_cast<std::size_t>(std::ranges::find(kCoverageClasses, coverageClass) -
                                    kCoverageClasses.begin());
}

} // namespace

std::vector<CommuneState> communeStates(const Situation& situation, const Coverage& coverage) {
    std::vector<CommuneState> states(situation.territory->size());
    const std::vector<double> distances = distancesToNearest(situation);
    for (CommuneIndex i = 0; i < states.size(); ++i) {
        states[i].coverageClass = coverage.classes[i];
        if (!distances.empty()) {
            states[i].kilometres = distances[i];
        }
    }
    // By structure: its territory is a small part of a country.
    for (std::uint32_t s = 0; s < situation.structures.size(); ++s) {
        const ActiveStructure& structure = situation.structures[s];
        structure.communes.forEach([&](CommuneIndex i) {
            states[i].structures.push_back(s);
            states[i].isAttested = states[i].isAttested || !structure.supposedCommunes.contains(i);
        });
    }
    return states;
}

std::vector<PatchSummary> patchSummaries(const Territory& territory, const std::vector<Patch>& patches) {
    std::vector<PatchSummary> summaries;
    for (const Patch& patch : patches) {
        const std::set<std::string> epcis = epcisOf(territory, patch.communes);
        const auto largest = std::ranges::max_element(
            patch.communes, {}, [&](CommuneIndex i) { return territory.commune(i).population.value_or(-1); });
        summaries.push_back({patch.communes,
                             patch.population,
                             patch.populationUnknown,
                             {epcis.begin(), epcis.end()},
                             *largest});
    }
    return summaries;
}

std::size_t EpciSummary::countOf(CoverageClass coverageClass) const {
    return counts[rankOf(coverageClass)];
}

double EpciSummary::centreSocialShare() const {
    return static_cast<double>(countOf(CoverageClass::CentreSocial) +
                               countOf(CoverageClass::CentreSocialEtEvs)) /
           static_cast<double>(communes.size());
}

double EpciSummary::avsShare() const {
    return static_cast<double>(communes.size() - countOf(CoverageClass::ZoneBlanche)) /
           static_cast<double>(communes.size());
}

std::vector<EpciSummary> epciSummaries(const Territory& territory, const Coverage& coverage,
                                       const std::vector<Patch>& patches) {
    std::map<std::string, EpciSummary> byCode;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        const Commune& commune = territory.commune(i);
        EpciSummary& epci = byCode[commune.epci];
        epci.communes.push_back(i);
        ++epci.counts[rankOf(coverage.classes[i])];
        const std::int64_t population = commune.population.value_or(0);
        epci.population += population;
        epci.populationUnknown += commune.population ? 0U : 1U;
        epci.centreSocialPopulation += coverage.centreSocial.contains(i) ? population : 0;
        epci.avsPopulation += coverage.classes[i] == CoverageClass::ZoneBlanche ? 0 : population;
    }
    for (const Patch& patch : patches) {
        for (const std::string& code : epcisOf(territory, patch.communes)) {
            ++byCode[code].patches;
        }
    }
    std::vector<EpciSummary> summaries;
    for (auto& [code, summary] : byCode) {
        summary.code = code;
        summaries.push_back(std::move(summary));
    }
    return summaries;
}

} // namespace maillage
