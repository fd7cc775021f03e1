#include "core/analysis/figures/indicators.hpp"
#include "tests/core/analysis/six_communes.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("rates count communes and inhabitants, and an unknown population is not zero") {
    const Indicators i = computeIndicators(sixCommunes(), {kEnd, true, nullptr});
    CHECK(i.share(i.centreSocial()) == Approx(2.0 / 6));
    CHECK(i.all.population == 500); // five communes of 100; the sixth is unknown
    CHECK(i.all.populationUnknown == 1);
    CHECK(i.populationShare(i.centreSocial()) == Approx(200.0 / 500));
    CHECK(i.zoneBlanche().count == 3);
    CHECK(i.zoneBlanche().populationUnknown == 1);
}

TEST_CASE("hypotheses can be left out, structures stay counted") {
    const Indicators i = computeIndicators(sixCommunes(), {kEnd, false, nullptr});
    CHECK(i.evsSeul().count == 0);
    CHECK(i.evs() == 2);
}

TEST_CASE("an earlier date sees only what had begun") {
    const Indicators i = computeIndicators(sixCommunes(), {Date(2021, 6, 30), true, nullptr});
    CHECK(i.evs() == 0);
    CHECK(i.centresSociaux() == 1);
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
    const std::vector<double> d = distancesToNearest(makeSituation(sixCommunes(), {kEnd, true, nullptr}));
    CHECK(d == std::vector<double>{0, 0, 0, 10, 20, 30});
}
