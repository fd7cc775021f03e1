#include "core/analysis/change/simulation.hpp"
#include "core/model/scenario/service_communes.hpp"
#include "core/analysis/published/comparison.hpp"
#include "core/base/error.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

// A B C D E F: A, B by a centre social, B, C by an EVS (C supposed), D to F by nothing.
Project sample() {
    return withStructures(rowOfCommunes(6),
                          {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {Date(2021, 1, 1), {}}},
                           {"evs", StructureKind::Evs, {1}, attested(), {Date(2022, 1, 1), {}}},
                           {"evs-2", StructureKind::Evs, {2}, supposed(), {Date(2022, 1, 1), {}}}});
}
const Date kEnd(2022, 12, 31);

} // namespace

TEST_CASE("each commune is in exactly one class") {
    const Project project = sample();
    const Coverage coverage = computeCoverage(makeSituation(project, {kEnd, true, nullptr}));
    std::size_t total = 0;
    for (const CoverageClass c : kCoverageClasses) {
        total += coverage.of(c).count();
    }
    CHECK(total == 6);
    CHECK(coverage.classes == std::vector{CoverageClass::CentreSocial, CoverageClass::CentreSocialEtEvs,
                                          CoverageClass::EvsSeul, CoverageClass::ZoneBlanche,
                                          CoverageClass::ZoneBlanche, CoverageClass::ZoneBlanche});
}

TEST_CASE("rates count communes and inhabitants, and an unknown population is not zero") {
    const Indicators i = computeIndicators(sample(), {kEnd, true, nullptr});
    CHECK(i.share(i.centreSocial) == Approx(2.0 / 6));
    CHECK(i.all.population == 500); // five communes of 100; the sixth is unknown
    CHECK(i.all.populationUnknown == 1);
    CHECK(i.populationShare(i.centreSocial) == Approx(200.0 / 500));
    CHECK(i.zoneBlanche.count == 3);
    CHECK(i.zoneBlanche.populationUnknown == 1);
}

TEST_CASE("hypotheses can be left out, structures stay counted") {
    const Indicators i = computeIndicators(sample(), {kEnd, false, nullptr});
    CHECK(i.evsSeul.count == 0);
    CHECK(i.evs == 2);
}

TEST_CASE("a figure turns on the communes that are in its group by hypothesis alone") {
    const PublishedFigure evsOnly{"evs_seul", "", 0, "communes", 1, kEnd, ""};
    CHECK(communesInDoubt(sample(), evsOnly).members() == std::vector<std::uint32_t>{2});
    const PublishedFigure without{"taux_sans_cs", "", 67, "%", 1, kEnd, ""};
    CHECK(communesInDoubt(sample(), without).isEmpty());
    const PublishedFigure other{"acf", "", 1, "structures", 1, kEnd, ""};
    CHECK(communesInDoubt(sample(), other).isEmpty());
}

TEST_CASE("an indicator may carry the year of its date") {
    CHECK(indicatorOf({"evs_2019", "", 8, "structures", 1, Date(2019, 12, 31), ""}) == "evs");
    CHECK(indicatorOf({"evs_2019", "", 8, "structures", 1, Date(2020, 12, 31), ""}) == "evs_2019");
}

TEST_CASE("an earlier date sees only what had begun") {
    const Indicators i = computeIndicators(sample(), {Date(2021, 6, 30), true, nullptr});
    CHECK(i.evs == 0);
    CHECK(i.centresSociaux == 1);
    REQUIRE(i.evolution.size() == 2);
    CHECK(i.evolution[0].evs == 0);
    CHECK(i.evolution[1].evs == 2);
}

TEST_CASE("zones blanches gather into patches by shared borders") {
    const Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {2}, attested(), {}}});
    const Indicators i = computeIndicators(project, {kEnd, true, nullptr});
    REQUIRE(i.patches.size() == 2);
    CHECK(i.patches[0].communes ==
          std::vector<CommuneIndex>{0, 1}); // 200 inhabitants; D, E, F too, and come later
    CHECK(i.patches[1].communes == std::vector<CommuneIndex>{3, 4, 5});
}

TEST_CASE("distances run from reference point to the nearest seat") {
    const std::vector<double> d = distancesToNearest(makeSituation(sample(), {kEnd, true, nullptr}));
    CHECK(d == std::vector<double>{0, 0, 0, 10, 20, 30});
}

TEST_CASE("each rule gives the communes it says") {
    const Project project = sample();
    const auto rule = [&](const ServiceRule& r) { return communesOfRule(project, 3, r).members(); };
    CHECK(rule(RadiusRule{10}) == std::vector<CommuneIndex>{2, 3, 4});
    CHECK(rule(RadiusRule{9.99}) == std::vector<CommuneIndex>{3});
    CHECK(rule(NeighboursRule{2}) == std::vector<CommuneIndex>{1, 2, 3, 4, 5});
    CHECK(rule(EpciRule{}) == std::vector<CommuneIndex>{3, 4, 5});
    CHECK(rule(ListRule{{"03001"}}) == std::vector<CommuneIndex>{0, 3});
    CHECK_THROWS_AS(rule(ListRule{{"03999"}}), Error);
}

TEST_CASE("a simulation gains what was blank and names what was covered already") {
    const Project project = sample();
    const Scenario scenario{"essai", {OpenStructure{"EVS", StructureKind::Evs, "03004", RadiusRule{10}}}};
    const SimulationResult r = simulate(project, {kEnd, true, &scenario});
    CHECK(r.gained.members() == std::vector<CommuneIndex>{3, 4});
    CHECK(r.lost.isEmpty());
    CHECK(r.redundant.members() == std::vector<CommuneIndex>{2});
    CHECK(r.populationGained == 200);
    CHECK(r.after.avs.count == r.before.avs.count + 2);
}

TEST_CASE("published figures stand beside those of their own date, rounded half up") {
    Project project = sample();
    project.published = std::make_shared<const std::vector<PublishedFigure>>(
        std::vector<PublishedFigure>{{"taux_cs", "", 33, "%", 1, kEnd, ""},
                                     {"evs_2021", "", 0, "structures", 1, Date(2021, 12, 31), ""},
                                     {"evs_seul", "", 5, "communes", 1, kEnd, ""},
                                     {"inconnu", "", 5, "", 1, kEnd, ""}});
    const auto figures = compareWithPublished(project, true);
    CHECK(figures[0].agrees); // 2/6 = 33.3 %
    CHECK(figures[1].agrees);
    CHECK_FALSE(figures[2].agrees);
    CHECK(figures[2].computed == 1.0);
    CHECK_FALSE(figures[3].computed);
}
