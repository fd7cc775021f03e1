#include "core/report/territory_tables.hpp"

#include "core/analysis/figures/chart_figures.hpp"

#include <algorithm>
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

} // namespace

std::vector<CommuneState> communeStates(const Situation& situation, const Coverage& coverage) {
    std::vector<CommuneState> states(situation.territory->size());
    const std::vector<double> distances = distancesToNearest(situation);
    const IndexSet attested = coverage.any() - coverage.supposedAny();
    for (CommuneIndex i = 0; i < states.size(); ++i) {
        states[i].known = coverage.known(i);
        states[i].isAttested = attested.contains(i);
        if (!distances.empty()) {
            states[i].kilometres = distances[i];
        }
    }
    // By structure: its territory is a small part of a country.
    for (std::uint32_t s = 0; s < situation.structures.size(); ++s) {
        const ActiveStructure& structure = situation.structures[s];
        structure.communes.forEach([&](CommuneIndex i) { states[i].structures.push_back(s); });
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
    const std::size_t uncovered = countOf(CoverageClass::ZoneBlanche) + countOf(CoverageClass::NonAttestee);
    return static_cast<double>(communes.size() - uncovered) / static_cast<double>(communes.size());
}

namespace {

/// The classes of an EPCI, counted, with their inhabitants.
EpciSummary summaryOf(const Territory& territory, const EpciClasses& classes) {
    EpciSummary epci;
    epci.code = classes.code;
    for (const CoverageClass coverageClass : kCoverageClasses) {
        const std::vector<CommuneIndex>& communes = classes.of(coverageClass);
        epci.communes.insert(epci.communes.end(), communes.begin(), communes.end());
        epci.counts[rankOf(coverageClass)] = communes.size();
        for (const CommuneIndex i : communes) {
            const std::optional<std::int64_t>& known = territory.commune(i).population;
            const std::int64_t population = known.value_or(0);
            const bool hasCentreSocial = coverageClass == CoverageClass::CentreSocial ||
                                         coverageClass == CoverageClass::CentreSocialEtEvs;
            epci.population += population;
            epci.populationUnknown += known ? 0U : 1U;
            epci.centreSocialPopulation += hasCentreSocial ? population : 0;
            epci.avsPopulation += isCovered(coverageClass) ? population : 0;
        }
    }
    std::ranges::sort(epci.communes);
    return epci;
}

} // namespace

std::vector<EpciSummary> epciSummaries(const Territory& territory, const Coverage& coverage,
                                       const std::vector<Patch>& patches) {
    std::vector<EpciSummary> summaries;
    const IndexSet supposed = coverage.supposed();
    for (const EpciClasses& epci : classesByEpci(territory, coverage)) {
        summaries.push_back(summaryOf(territory, epci));
        EpciSummary& summary = summaries.back();
        summary.supposed = static_cast<std::size_t>(
            std::ranges::count_if(summary.communes, [&](CommuneIndex i) { return supposed.contains(i); }));
    }
    std::ranges::sort(summaries, {}, &EpciSummary::code);
    for (const Patch& patch : patches) {
        for (const std::string& code : epcisOf(territory, patch.communes)) {
            ++std::ranges::lower_bound(summaries, code, {}, &EpciSummary::code)->patches;
        }
    }
    return summaries;
}

} // namespace maillage
