#include "core/analysis/figures/chart_figures.hpp"

#include <algorithm>
#include <map>

namespace maillage {

std::vector<YearFigures> figuresByYear(const Project& project, bool withHypotheses,
                                       const Scenario* scenario) {
    const Settings& settings = project.settings;
    std::vector<YearFigures> years;
    for (int year = settings.firstYear; year <= settings.referenceDate.year(); ++year) {
        YearFigures figures{year, yearDate(settings, year)};
        const Situation situation = makeSituation(project, {figures.date, withHypotheses, scenario});
        if (situation.structures.empty() && !project.knowsStructuresAt(figures.date)) {
            continue;
        }
        for (const ActiveStructure& s : situation.structures) {
            figures.centresSociaux += s.isCentreSocial ? 1U : 0U;
            figures.evs += s.isEvs ? 1U : 0U;
        }
        const Coverage coverage = computeCoverage(situation);
        figures.avs = coverage.any();
        figures.centreSocial = coverage.centreSocial;
        figures.byEvs = coverage.evs;
        years.push_back(std::move(figures));
    }
    return years;
}

std::size_t EpciClasses::size() const {
    std::size_t total = 0;
    for (const auto& some : communes) {
        total += some.size();
    }
    return total;
}

double EpciClasses::share(CoverageClass coverageClass) const {
    return static_cast<double>(of(coverageClass).size()) / static_cast<double>(size());
}

const std::vector<CommuneIndex>& EpciClasses::of(CoverageClass coverageClass) const {
    return communes[rankOf(coverageClass)];
}

std::vector<EpciClasses> classesByEpci(const Territory& territory, const Coverage& coverage) {
    std::map<std::string, EpciClasses> byCode;
    for (CommuneIndex i = 0; i < territory.size(); ++i) {
        EpciClasses& epci = byCode[territory.commune(i).epci];
        epci.communes[rankOf(coverage.classes[i])].push_back(i);
    }
    std::vector<EpciClasses> all;
    for (auto& [code, epci] : byCode) {
        epci.code = code;
        epci.name = territory.epciName(code);
        all.push_back(std::move(epci));
    }
    std::ranges::stable_sort(all, [](const EpciClasses& a, const EpciClasses& b) {
        const double shareA = a.share(CoverageClass::ZoneBlanche);
        const double shareB = b.share(CoverageClass::ZoneBlanche);
        return shareA != shareB ? shareA > shareB : a.name < b.name;
    });
    return all;
}

} // namespace maillage
