#include "core/analysis/figures/indicators.hpp"
#include "core/model/structure_edits.hpp"
#include "tests/core/analysis/six_communes.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("rates count communes and inhabitants, and an unknown population is not zero") {
    const Indicators i = computeIndicators(sixCommunes(), {kEnd, true, nullptr});
    CHECK(i.share(i.centreSocial()) == Approx(2.0 / 6));
    CHECK(i.all.population == 500); // five communes of 100; the sixth is unknown
    CHECK(i.all.populationUnknown == 1);
    CHECK(i.populationShare(i.centreSocial()).value() == Approx(200.0 / 500));
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

TEST_CASE("inhabitants of communes none of which is known have no share, which is not 0") {
    // Of six communes the last, of unknown population, is all that an EVS covers.
    const Project project =
        withStructures(rowOfCommunes(6), {{"evs", StructureKind::Evs, {5}, attested(), {}}});
    const Indicators i = computeIndicators(project, {kEnd, true, nullptr});
    CHECK(i.avs().count == 1);
    CHECK_FALSE(i.figures[FigureId::Avs].population());
    CHECK_FALSE(i.figures[FigureId::Avs].populationShare());
    CHECK_FALSE(i.populationShare(i.avs()));
    CHECK(i.figures[FigureId::ZoneBlanche].populationShare() == 1.0);
    CHECK(i.populationShare(i.centreSocial()) == 0.0); // no commune at all: none is known
}

TEST_CASE("distances are at most so where a structure that counts has no known place") {
    Project project = sixCommunes();
    const auto boundWith = [&](bool withHypotheses) {
        return computeIndicators(project, {kEnd, withHypotheses, nullptr})
            .figures[FigureId::DistanceMaximum]
            .bound;
    };
    CHECK(boundWith(true) == FigureBound::None);
    CHECK(boundWith(false) == FigureBound::AtMost);
    StructureSet set = *project.structures;
    set.structures.back().seat.reset();
    set.structures.back().point.reset();
    project.structures = std::make_shared<const StructureSet>(set);
    CHECK(boundWith(true) == FigureBound::AtMost);
    CHECK(computeIndicators(project, {kEnd, true, nullptr}).figures[FigureId::Avs].bound ==
          FigureBound::None);
    // Before it was approved it does not count, and takes nothing from what is known.
    CHECK(distanceBound(makeSituation(project, {Date(2021, 6, 30), true, nullptr})) == FigureBound::None);
}

TEST_CASE("distances run from reference point to the nearest seat") {
    const std::vector<double> d = distancesToNearest(makeSituation(sixCommunes(), {kEnd, true, nullptr}));
    CHECK(d == std::vector<double>{0, 0, 0, 10, 20, 30});
}

TEST_CASE("before its first agrément a project knows nothing: no count is 0 and no commune is white") {
    const Project project = sixCommunes();
    const Indicators i = computeIndicators(project, {Date(2020, 12, 31), true, nullptr});
    for (const FigureId id :
         {FigureId::CentreSocial, FigureId::Avs, FigureId::ZoneBlanche, FigureId::CentresSociaux,
          FigureId::Evs, FigureId::Acf, FigureId::Federes, FigureId::PsJeunes, FigureId::Patches}) {
        CHECK_FALSE(i.figures[id].number.has_value());
        CHECK_FALSE(i.figures[id].population().has_value());
    }
    CHECK(i.coverage.of(CoverageClass::NonAttestee).count() == 6);
    CHECK(i.coverage.of(CoverageClass::ZoneBlanche).isEmpty());
    CHECK(computeIndicators(project, {Date(2021, 1, 1), true, nullptr}).figures[FigureId::Avs].number == 2);
}

TEST_CASE("a list that says nothing of an agrément, or of the federation, has not 0 of them") {
    const auto known = [](const Project& project) {
        const Indicators i = computeIndicators(project, {kEnd, true, nullptr});
        return std::array{i.figures[FigureId::Acf].number.has_value(),
                          i.figures[FigureId::TauxAcf].number.has_value(),
                          i.figures[FigureId::PsJeunes].number.has_value(),
                          i.figures[FigureId::Federes].number.has_value()};
    };
    const Project project = sixCommunes();
    CHECK(known(project) == std::array{false, false, false, false});
    StructureSet set = *project.structures;
    set.approvals.push_back({0, ApprovalKind::Acf, {Date(2022, 1, 1), Date(2022, 6, 30)}, attested()});
    set.structures[0].federated = false;
    // One that is over is known to be none.
    CHECK(known(maillage::withStructures(project, set)) == std::array{true, true, false, true});
}
