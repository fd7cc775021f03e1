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
        std::size_t known = 0;
        for (const int year : {2021, 2022}) {
            known += project.knowsStructuresAt(Date::endOf(year)) ? 1U : 0U;
        }
        REQUIRE(years.size() == known);
        for (const YearFigures& year : years) {
            const Indicators i = computeIndicators(project, {year.date, withHypotheses, nullptr});
            CHECK(year.date == Date::endOf(year.year));
            CHECK(year.centresSociaux == i.centresSociaux());
            CHECK(year.evs == i.evs());
            CHECK(year.centreSocial == i.centreSocial().communes);
            CHECK(year.avs == i.avs().communes);
            CHECK(year.byEvs == i.coverage.evs);
        }
    }
}

TEST_CASE("a year has one date: the evolution of the indicators counts as the figures by year do") {
    const std::vector<Date> references{Date(2022, 12, 31), Date(2022, 6, 30), Date(2023, 1, 1),
                                       Date(2021, 2, 28)};
    for (unsigned seed = 0; seed < 100; ++seed) {
        Project project = randomProject(seed);
        for (const Date& reference : references) {
            project.settings.referenceDate = reference;
            const Indicators i = computeIndicators(project, {reference, true, nullptr});
            const std::vector<YearFigures> years = figuresByYear(project, true, nullptr);
            REQUIRE(i.evolution.size() == years.size());
            if (!project.knowsStructuresAt(reference)) {
                CHECK(i.evolution.empty()); // nothing is known of any year
                continue;
            }
            for (std::size_t n = 0; n < years.size(); ++n) {
                CHECK(years[n].date == yearDate(project.settings, years[n].year));
                CHECK(i.evolution[n].year == years[n].year);
                CHECK(i.evolution[n].centresSociaux == years[n].centresSociaux);
                CHECK(i.evolution[n].evs == years[n].evs);
            }
            // The last year is that of the reference date, and tells what the table above it tells.
            CHECK(i.evolution.back().centresSociaux == i.centresSociaux());
            CHECK(i.evolution.back().evs == i.evs());
        }
    }
}

TEST_CASE("a year is looked at on its last day, that of the reference date at that date") {
    const Settings settings{Date(2022, 6, 30), 2019};
    CHECK(yearDate(settings, 2021) == Date(2021, 12, 31));
    CHECK(yearDate(settings, 2022) == Date(2022, 6, 30));
    CHECK(yearDate(settings, 2023) == Date(2023, 12, 31));
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
