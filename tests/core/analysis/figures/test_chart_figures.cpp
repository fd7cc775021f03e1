#include "core/analysis/figures/chart_figures.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "tests/support/random_project.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("the figures by year are those of the indicators at each year's end") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = randomProject(seed);
        const bool withHypotheses = seed % 2 == 0;
        const std::vector<YearFigures> years = figuresByYear(project, withHypotheses, nullptr);
        REQUIRE(years.size() == 2);
        for (const YearFigures& year : years) {
            const Indicators i = computeIndicators(project, {year.date, withHypotheses, nullptr});
            CHECK(year.date == Date::endOf(year.year));
            CHECK(year.centresSociaux == i.centresSociaux);
            CHECK(year.evs == i.evs);
            CHECK(year.centreSocial == i.centreSocial.communes);
            CHECK(year.avs == i.avs.communes);
            CHECK(year.byEvs == i.coverage.evs);
        }
    }
}

TEST_CASE("the classes by EPCI hold every commune once, those with most zones blanches first") {
    for (unsigned seed = 0; seed < 100; ++seed) {
        const Project project = randomProject(seed);
        const Coverage coverage =
            computeCoverage(makeSituation(project, {Date(2022, 12, 31), true, nullptr}));
        const std::vector<EpciClasses> epcis = classesByEpci(*project.territory, coverage);
        IndexSet seen(project.territory->size());
        double before = 1;
        for (const EpciClasses& epci : epcis) {
            CHECK(epci.share(CoverageClass::ZoneBlanche) <= before);
            before = epci.share(CoverageClass::ZoneBlanche);
            for (const CoverageClass c : kCoverageClasses) {
                for (const CommuneIndex i : epci.of(c)) {
                    CHECK_FALSE(seen.contains(i));
                    seen.insert(i);
                    CHECK(coverage.classes[i] == c);
                    CHECK(project.territory->commune(i).epci == epci.code);
                }
            }
        }
        CHECK(seen.count() == project.territory->size());
    }
}
