#include "core/analysis/change/scenario_comparison.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/random_scenario.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

const ComparisonRow& rowOf(const ScenarioComparison& comparison, std::string_view id) {
    const auto found = std::ranges::find(comparison.rows, id, &ComparisonRow::id);
    REQUIRE(found != comparison.rows.end());
    return *found;
}

} // namespace

TEST_CASE("a comparison parts the communes in four, as both coverages say") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Project project = randomProject(seed);
        const Scenario a = randomScenario(project, seed + 1, "a");
        const Scenario b = randomScenario(project, seed + 2, "b");
        const ScenarioComparison c = compareScenarios(project, &a, &b, kEnd, seed % 2 == 0);
        for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
            const bool inA = isCovered(c.a.coverage.classes[i]);
            const bool inB = isCovered(c.b.coverage.classes[i]);
            CHECK(c.both.communes.contains(i) == (inA && inB));
            CHECK(c.onlyA.communes.contains(i) == (inA && !inB));
            CHECK(c.onlyB.communes.contains(i) == (!inA && inB));
            CHECK(c.neither.communes.contains(i) == (!inA && !inB));
            CHECK(c.classDiffers.communes.contains(i) ==
                  (c.a.coverage.classes[i] != c.b.coverage.classes[i]));
        }
        if (project.knowsStructuresAt(kEnd)) { // else nothing is known of one side
            CHECK(rowOf(c, "communes_avs").difference() ==
                  static_cast<double>(c.onlyB.count) - static_cast<double>(c.onlyA.count));
        }
    }
}

TEST_CASE("compared the other way round, every difference changes its sign") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Project project = randomProject(seed);
        const Scenario a = randomScenario(project, seed + 1, "a");
        const ScenarioComparison there = compareScenarios(project, nullptr, &a, kEnd, true);
        const ScenarioComparison back = compareScenarios(project, &a, nullptr, kEnd, true);
        for (std::size_t i = 0; i < there.rows.size(); ++i) {
            const auto difference = there.rows[i].difference();
            CHECK(back.rows[i].difference() == (difference ? std::optional(0 - *difference) : std::nullopt));
        }
        CHECK(there.qpvOnlyA == back.qpvOnlyB);
        CHECK(there.structures.size() == back.structures.size());
    }
}

TEST_CASE("a scenario compared with itself differs in nothing") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const Project project = randomProject(seed);
        const Scenario a = randomScenario(project, seed + 1, "a");
        const ScenarioComparison c = compareScenarios(project, &a, &a, kEnd, true);
        CHECK(c.onlyA.count + c.onlyB.count + c.classDiffers.count + c.structures.size() == 0);
    }
}

TEST_CASE("structures that differ are told with what differs") {
    Project project =
        withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                          {"evs", StructureKind::Evs, {2, 3}, attested(), {}}});
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Quartier", 2015, {5}, {}, attested()}});
    const Scenario b{"b",
                     {CloseStructure{"cs"}, BecomeCentreSocial{"evs"}, ReduceTerritory{"evs", {"03004"}},
                      OpenStructure{"EVS F", StructureKind::Evs, "03006", RadiusRule{0}, "s1"}}};
    const ScenarioComparison c = compareScenarios(project, nullptr, &b, kEnd, true);
    REQUIRE(c.structures.size() == 3);
    CHECK((c.structures[0].id == "cs" && c.structures[0].isInA && !c.structures[0].isInB));
    CHECK((c.structures[1].id == "evs" && c.structures[1].kindDiffers && !c.structures[1].seatDiffers));
    CHECK(c.structures[1].communesOnlyA.members() == std::vector<CommuneIndex>{3});
    CHECK((c.structures[2].name == "EVS F" && !c.structures[2].isInA && c.structures[2].isInB));
    CHECK(c.qpvOnlyA.empty());
    CHECK(c.qpvOnlyB.size() == 1);
    CHECK(rowOf(c, "communes_avs").populationA == 400);
    CHECK(rowOf(c, "communes_avs").populationB == 100);
}

TEST_CASE("beside a day of which nothing is known no number differs, and each side has its own bounds") {
    const Project project = withStructures(
        rowOfCommunes(3), {{"new", StructureKind::CentreSocial, {0}, attested(), {Date(2021, 1, 1), {}}}});
    const ScenarioComparison c =
        compareSituations(project, makeSituation(project, {Date(2005, 1, 1), true, nullptr}),
                          makeSituation(project, {kEnd, true, nullptr}));
    CHECK_FALSE(c.isKnown());
    for (const ComparisonRow& row : c.rows) {
        if (row.figure != FigureId::NonAttestee) {
            CHECK_FALSE(row.a);
            CHECK_FALSE(row.difference());
            CHECK_FALSE(row.populationA);
            CHECK_FALSE(row.populationDifference);
        }
    }
    CHECK(rowOf(c, "communes_avs").boundA == FigureBound::AtLeast);
    CHECK(rowOf(c, "communes_avs").boundB == FigureBound::None);
    CHECK(rowOf(c, "communes_avs").b == 1);
}

TEST_CASE("patches are not counted where communes are neither covered nor known to be white") {
    const Project project =
        withStructures(rowOfCommunes(5), {{"a", StructureKind::Evs, {2}, attested(), {}}});
    const auto patches = [&](bool withHypotheses) {
        return computeIndicators(project, {kEnd, withHypotheses, nullptr}).figures[FigureId::Patches].number;
    };
    CHECK(patches(true) == 2);
    CHECK_FALSE(patches(false));
}
