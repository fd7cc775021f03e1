#include "core/analysis/coverage.hpp"
#include "core/base/error.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_merge.hpp"
#include "tests/support/random_scenario.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Project mergedProject() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2, 3}, attested(), {}}});
}

Scenario with(std::vector<ScenarioEdit> edits) {
    return {"essai", std::move(edits)};
}

std::vector<CoverageClass> classesWith(const Project& project, const Scenario& scenario) {
    return computeCoverage(makeSituation(project, {kEnd, true, &scenario})).classes;
}

std::vector<ContradictionKind> kindsOf(const std::vector<Contradiction>& contradictions) {
    std::vector<ContradictionKind> kinds;
    for (const Contradiction& one : contradictions) {
        kinds.push_back(one.kind);
    }
    return kinds;
}

/// Merged both ways, they contradict in the same manner.
std::vector<ContradictionKind> contradictionsOf(const Scenario& a, const Scenario& b) {
    const Project project = mergedProject();
    const auto kinds = kindsOf(mergeScenarios(project, a, b, "ab").contradictions);
    CHECK(kinds == kindsOf(mergeScenarios(project, b, a, "ba").contradictions));
    return kinds;
}

bool openAlike(const Scenario& a, const Scenario& b) {
    for (const OpenStructure* inA : openingsOf(a)) {
        for (const OpenStructure* inB : openingsOf(b)) {
            if (inA->kind == inB->kind && inA->site == inB->site) {
                return true;
            }
        }
    }
    return false;
}

OpenStructure evsAt(const std::string& site, const std::string& id, ServiceRule rule) {
    return {"EVS " + id, StructureKind::Evs, site, std::move(rule), id};
}

} // namespace

TEST_CASE("a scenario merged with itself or with an empty one is itself") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        const Project project = randomProject(seed);
        Scenario a = randomScenario(project, seed + 1, "a");
        a.start = Date(2020, 1, 1);
        const MergeResult self = mergeScenarios(project, a, a, "a");
        CHECK(self.merged == a);
        CHECK(self.contradictions.empty());
        const Scenario none{"vide", {}};
        CHECK(mergeScenarios(project, a, none, "a").merged == a);
        const MergeResult after = mergeScenarios(project, none, a, "a");
        CHECK(after.merged == a);
        CHECK(after.contradictions.empty());
    }
}

TEST_CASE("scenarios that touch different structures merge into what one after the other gives") {
    std::size_t merged = 0;
    for (unsigned seed = 0; seed < 600; ++seed) {
        const Project project = randomProject(seed);
        const Scenario a =
            randomScenario(project, seed + 1, "a", [](std::size_t rank) { return rank % 2 == 0; });
        const Scenario b =
            randomScenario(project, seed + 7, "b", [](std::size_t rank) { return rank % 2 == 1; });
        const MergeResult both = mergeScenarios(project, a, b, "ab");
        if (openAlike(a, b)) {
            continue; // one structure, not two
        }
        CHECK(both.contradictions.empty());
        Scenario inTurn = a;
        inTurn.edits.insert(inTurn.edits.end(), b.edits.begin(), b.edits.end());
        CHECK(classesWith(project, both.merged) == classesWith(project, inTurn));
        ++merged;
    }
    CHECK(merged > 300);
}

TEST_CASE("what a merge covers does not depend on which scenario comes first") {
    std::size_t contradicting = 0;
    for (unsigned seed = 0; seed < 1500; ++seed) {
        const Project project = randomProject(seed);
        const Scenario a = randomScenario(project, seed + 1, "o");
        const Scenario b = randomScenario(project, seed + 5000, "o");
        const MergeResult ab = mergeScenarios(project, a, b, "ab");
        const MergeResult ba = mergeScenarios(project, b, a, "ba");
        INFO("seed " << seed);
        CHECK(ab.contradictions.size() == ba.contradictions.size());
        CHECK(classesWith(project, ab.merged) == classesWith(project, ba.merged));
        contradicting += ab.contradictions.empty() ? 0U : 1U;
    }
    CHECK(contradicting > 100);
    CHECK(contradicting < 1400);
}

TEST_CASE("each way of contradicting is told, whichever side comes first") {
    using enum ContradictionKind;
    using Kinds = std::vector<ContradictionKind>;
    const Scenario closes = with({CloseStructure{"evs"}});
    CHECK(contradictionsOf(closes, with({ExtendTerritory{"evs", {"03005"}}})) == Kinds{ClosedAndChanged});
    CHECK(contradictionsOf(closes, with({BecomeCentreSocial{"evs"}})) == Kinds{ClosedAndBecameCentreSocial});
    CHECK(contradictionsOf(with({MoveStructure{"evs", "03005", {}}}),
                           with({MoveStructure{"evs", "03006", {}}})) == Kinds{MovedDifferently});
    CHECK(contradictionsOf(with({MoveStructure{"evs", "03005", RadiusRule{10}}}),
                           with({MoveStructure{"evs", "03005", RadiusRule{20}}})) == Kinds{MovedDifferently});
    CHECK(contradictionsOf(with({MoveStructure{"evs", "03005", RadiusRule{10}}}),
                           with({ReduceTerritory{"evs", {"03003"}}})) == Kinds{TerritoryReplacedAndChanged});
    CHECK(contradictionsOf(with({ExtendTerritory{"evs", {"03001", "03005"}}}),
                           with({ReduceTerritory{"evs", {"03001"}}})) == Kinds{CommunesAddedAndTaken});
    CHECK(contradictionsOf(with({evsAt("03006", "s1", RadiusRule{0})}),
                           with({evsAt("03006", "s2", RadiusRule{10})})) == Kinds{OpenedDifferently});
    Scenario later = with({CloseStructure{"cs"}});
    later.start = Date(2025, 1, 1);
    CHECK(contradictionsOf(closes, later) == Kinds{DifferentStart});
}

TEST_CASE("two that close, extend or move alike do not contradict") {
    CHECK(contradictionsOf(with({ExtendTerritory{"evs", {"03005"}}, CloseStructure{"evs"}}),
                           with({CloseStructure{"evs"}}))
              .empty());
    CHECK(contradictionsOf(with({ExtendTerritory{"evs", {"03005"}}}),
                           with({ExtendTerritory{"evs", {"03006"}}, MoveStructure{"evs", "03006", {}}}))
              .empty());
}

TEST_CASE("a contradiction names the edits and the communes, and neither side's edit is merged") {
    const Scenario a = with({CloseStructure{"cs"}, ExtendTerritory{"evs", {"03005", "03001"}}});
    const Scenario b = with({ReduceTerritory{"evs", {"03001", "03005"}}});
    const MergeResult result = mergeScenarios(mergedProject(), a, b, "ab");
    REQUIRE(result.contradictions.size() == 1);
    CHECK(result.contradictions[0].structure == "evs");
    CHECK(result.contradictions[0].editInA == 1);
    CHECK(result.contradictions[0].editInB == 0);
    CHECK(result.contradictions[0].communes == std::vector<std::string>{"03001", "03005"});
    CHECK(result.merged.edits == std::vector<ScenarioEdit>{CloseStructure{"cs"}});
}

TEST_CASE("what a branch adds to the changes it began with does not contradict them") {
    const Scenario a = with({ExtendTerritory{"evs", {"03005"}}});
    const Scenario branch = with({ExtendTerritory{"evs", {"03005"}}, CloseStructure{"evs"}});
    CHECK(contradictionsOf(a, branch).empty());
    CHECK(mergeScenarios(mergedProject(), a, branch, "ab").merged.edits == branch.edits);
}

TEST_CASE("another opening of the same id gets a fresh one, and the changes of it follow") {
    const Scenario a = with({evsAt("03005", "simulation-1", RadiusRule{0})});
    const Scenario b =
        with({evsAt("03006", "simulation-1", RadiusRule{0}), ExtendTerritory{"simulation-1", {"03001"}}});
    const MergeResult result = mergeScenarios(mergedProject(), a, b, "ab");
    CHECK(result.contradictions.empty());
    OpenStructure renamed = std::get<OpenStructure>(b.edits[0]);
    renamed.id = "simulation-2";
    CHECK(result.merged.edits ==
          std::vector<ScenarioEdit>{a.edits[0], renamed, ExtendTerritory{"simulation-2", {"03001"}}});
}

TEST_CASE("the same opening under two ids is kept once, with the answers of both fiches") {
    OpenStructure inA = evsAt("03005", "simulation-1", RadiusRule{10});
    inA.sheet = {{"territoire", "A"}};
    OpenStructure inB = evsAt("03005", "simulation-4", NeighboursRule{1});
    inB.sheet = {{"territoire", "B"}, {"financement", "B"}};
    const MergeResult result = mergeScenarios(mergedProject(), with({inA}),
                                              with({inB, ReduceTerritory{"simulation-4", {"03004"}}}), "ab");
    CHECK(result.contradictions.empty());
    OpenStructure both = inA;
    both.sheet = {{"territoire", "A"}, {"financement", "B"}};
    CHECK(result.merged.edits == std::vector<ScenarioEdit>{both, ReduceTerritory{"simulation-1", {"03004"}}});
}

TEST_CASE("a scenario that is renamed stays the origin of its branches") {
    const Project project = mergedProject().withScenario(with({CloseStructure{"evs"}}));
    const Project copied = withScenarioCopied(project, "essai", "branche");
    CHECK(copied.scenario("branche").origin == "essai");
    CHECK(copied.scenario("branche").edits == copied.scenario("essai").edits);
    const Project renamed = withScenarioRenamed(copied, "essai", "tronc");
    CHECK(renamed.scenario("branche").origin == "tronc");
    CHECK(renamed.scenarios->front().name == "tronc");
    CHECK_THROWS_AS(withScenarioRenamed(copied, "essai", "branche"), Error);
    CHECK_THROWS_AS(withScenarioCopied(copied, "essai", " "), Error);
    CHECK_THROWS_AS(withScenarioCopied(copied, "absent", "x"), Error);
}
