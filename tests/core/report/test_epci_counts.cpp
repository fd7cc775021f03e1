// An EPCI's communes are counted by its page, its row in the table and its bar in the chart.
#include "core/analysis/figures/chart_figures.hpp"
#include "core/report/territory_tables.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

/// Communes of three EPCI or of none, of which a few have no known population.
Project withScatteredEpcis(Project project, unsigned seed) {
    std::mt19937 random(seed);
    std::vector<Commune> communes(project.territory->communes().begin(), project.territory->communes().end());
    for (Commune& commune : communes) {
        commune.epci = std::vector<std::string>{"", "A", "B", "C"}[random() % 4];
        commune.population = random() % 4 == 0 ? std::nullopt : std::optional<std::int64_t>(random() % 5000);
    }
    project.territory = std::make_shared<const Territory>(
        "03", communes, std::vector<Epci>{{"A", "Epci A"}, {"B", "Epci B"}, {"C", "Epci C"}});
    return project;
}

IndexSet countedCommunes(const std::vector<CommuneIndex>& communes, std::size_t size) {
    IndexSet set(size);
    for (const CommuneIndex i : communes) {
        set.insert(i);
    }
    return set;
}

void checkSame(const Indicators& page, const EpciSummary& row, const EpciClasses& bar) {
    CHECK(row.code == bar.code);
    CHECK(row.communes == page.all.communes.members());
    CHECK(bar.size() == page.all.count);
    CHECK(row.population == page.all.population);
    CHECK(row.populationUnknown == page.all.populationUnknown);
    CHECK(row.centreSocialPopulation == page.centreSocial().population);
    CHECK(row.avsPopulation == page.avs().population);
    CHECK(row.patches == page.patches.size());
    CHECK(row.centreSocialShare() == page.share(page.centreSocial()));
    CHECK(row.avsShare() == page.share(page.avs()));
    for (const CoverageClass c : kCoverageClasses) {
        CHECK(row.countOf(c) == bar.of(c).size());
    }
    CHECK(bar.of(CoverageClass::ZoneBlanche) == page.zoneBlanche().communes.members());
    CHECK(bar.of(CoverageClass::EvsSeul) == page.evsSeul().communes.members());
}

void checkEveryEpci(const Project& project, const Situation& situation) {
    const Indicators whole = computeIndicators(project, situation);
    const auto rows = epciSummaries(*project.territory, whole.coverage, whole.patches);
    const auto bars = classesByEpci(*project.territory, whole.coverage);
    REQUIRE(rows.size() == bars.size());
    for (const EpciSummary& row : rows) {
        const auto bar = std::ranges::find(bars, row.code, &EpciClasses::code);
        REQUIRE(bar != bars.end());
        checkSame(
            computeIndicators(project, situation, countedCommunes(row.communes, project.territory->size())),
            row, *bar);
    }
}

} // namespace

TEST_CASE("page, row and bar of an EPCI count the same communes and inhabitants", "[tables]") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Project project = withScatteredEpcis(randomProject(seed), seed);
        checkEveryEpci(project, makeSituation(project, {Date(2022, 12, 31), seed % 2 == 0, nullptr}));
    }
}

TEST_CASE("so they do in the Allier", "[tables]") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    for (const bool withHypotheses : {true, false}) {
        checkEveryEpci(project, makeSituation(project, {Date(2022, 12, 31), withHypotheses, nullptr}));
    }
}
