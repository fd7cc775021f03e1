#include "core/analysis/change/simulation.hpp"
#include "core/analysis/published/comparison.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

// A B C D E F: A, B served by a centre social, C by an EVS, D to F by nothing.
Project sample() {
    return withStructures(rowOfCommunes(6), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}},
                                             {"evs", StructureKind::Evs, {2}, supposed(), {}}});
}

SimulationResult tried(const Project& project, const Scenario& scenario, const Date& date = {2022, 12, 31}) {
    return simulate(project, {date, true, &scenario});
}

using Communes = std::vector<CommuneIndex>;

std::vector<AnyErrorCode> codesOf(const std::vector<EditFault>& faults) {
    std::vector<AnyErrorCode> codes;
    std::ranges::transform(faults, std::back_inserter(codes),
                           [](const EditFault& f) { return f.error.code(); });
    return codes;
}

OpenStructure evsAt(const std::string& site, ServiceRule rule, const std::string& id) {
    return {"EVS", StructureKind::Evs, site, std::move(rule), id};
}

} // namespace

TEST_CASE("closing a structure loses what it alone covered") {
    const SimulationResult result = tried(sample(), {"s", {CloseStructure{"cs"}}});
    CHECK(result.lost.members() == Communes{0, 1});
    CHECK(result.gained.isEmpty());
    CHECK(result.after.centresSociaux == 0);
    CHECK(result.after.evs == 1);
}

TEST_CASE("extending and reducing change the territory and nothing else") {
    const SimulationResult result = tried(
        sample(), {"s", {ExtendTerritory{"evs", {"03002", "03004"}}, ReduceTerritory{"cs", {"03001"}}}});
    CHECK(result.gained.members() == Communes{3});
    CHECK(result.lost.members() == Communes{0});
    CHECK(result.redundant.members() == Communes{1});
    CHECK(result.after.centresSociaux == 1);
}

TEST_CASE("what is taken and given back is as before") {
    const Project project = sample();
    const Scenario scenario{"s", {ReduceTerritory{"cs", {"03001"}}, ExtendTerritory{"cs", {"03001"}}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(situation.structures.front().addedCommunes.isEmpty());
    CHECK(situation.structures.front().removedCommunes.isEmpty());
    CHECK(situation.structures.front().communes.members() == Communes{0, 1});
}

TEST_CASE("a moved structure keeps its territory and its new site joins it, unless a rule is given") {
    const Project project = sample();
    const SimulationResult kept = tried(project, {"s", {MoveStructure{"evs", "03005", std::nullopt}}});
    CHECK(kept.gained.members() == Communes{4});
    CHECK(kept.lost.isEmpty());
    // Ten kilometres from E: D, E and F; C is left.
    const SimulationResult ruled = tried(project, {"s", {MoveStructure{"evs", "03005", RadiusRule{10}}}});
    CHECK(ruled.gained.members() == Communes{3, 4, 5});
    CHECK(ruled.lost.members() == Communes{2});
    const Scenario scenario{"s", {MoveStructure{"evs", "03005", std::nullopt}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(situation.structures.back().seat == CommuneIndex{4});
    CHECK_FALSE(situation.structures.back().seatIsHypothesis);
}

TEST_CASE("an EVS turned into a centre social covers as one") {
    const SimulationResult result = tried(sample(), {"s", {BecomeCentreSocial{"evs"}}});
    CHECK(result.after.centreSocial.communes.members() == Communes{0, 1, 2});
    CHECK(result.after.evsSeul.count == 0);
    CHECK(result.after.centresSociaux == 2);
    CHECK(result.after.evs == 0);
}

TEST_CASE("later edits name what earlier ones opened") {
    const SimulationResult result =
        tried(sample(), {"s",
                         {evsAt("03005", ListRule{}, "simulation-1"),
                          ExtendTerritory{"simulation-1", {"03006"}}, BecomeCentreSocial{"simulation-1"}}});
    CHECK(result.gained.members() == Communes{4, 5});
    CHECK(result.after.centresSociaux == 2);
}

TEST_CASE("before its first day a scenario changes nothing") {
    Scenario scenario{"s", {CloseStructure{"cs"}}, Date(2023, 1, 1)};
    CHECK(tried(sample(), scenario, Date(2022, 12, 31)).lost.isEmpty());
    CHECK(tried(sample(), scenario, Date(2023, 1, 1)).lost.count() == 2);
}

TEST_CASE("an edit of a structure that is not active at the date does nothing, and is no fault") {
    Project project = sample();
    StructureSet set = *project.structures;
    set.approvals[1].period.begin = Date(2021, 1, 1);
    project.structures = std::make_shared<const StructureSet>(set);
    const Scenario scenario{"s", {ExtendTerritory{"evs", {"03004"}}, BecomeCentreSocial{"evs"}}};
    CHECK(tried(project, scenario, Date(2020, 12, 31)).gained.isEmpty());
    CHECK(tried(project, scenario, Date(2020, 12, 31)).after.centresSociaux == 1);
    CHECK(tried(project, scenario).gained.members() == Communes{3});
    CHECK(faultsOf(project, scenario).empty());
}

TEST_CASE("extended territory counts without hypotheses, since the scenario and no supposition says so") {
    const Project project = sample();
    const Scenario scenario{"s", {ExtendTerritory{"evs", {"03003", "03004"}}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), false, &scenario});
    CHECK(computeCoverage(situation).evs.members() == Communes{2, 3});
    const Situation complete = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(complete.structures.back().supposedCommunes.isEmpty());
}

TEST_CASE("what does not fit is left out, told, and leaves the rest in force") {
    const Project project = sample();
    const Scenario scenario{"s",
                            {CloseStructure{"cs"}, CloseStructure{"cs"}, ExtendTerritory{"nobody", {"03001"}},
                             ExtendTerritory{"evs", {"03999"}}, BecomeCentreSocial{"evs"},
                             BecomeCentreSocial{"evs"}, evsAt("03005", ListRule{}, "evs"),
                             evsAt("03005", TravelTimeRule{10}, "simulation-1"),
                             evsAt("03006", ListRule{}, "simulation-2")}};
    const auto faults = faultsOf(project, scenario);
    CHECK(codesOf(faults) ==
          std::vector<AnyErrorCode>{ErrorCode::ScenarioStructureClosed, ErrorCode::ScenarioStructureUnknown,
                                    ErrorCode::CommuneUnknown, ErrorCode::ScenarioAlreadyCentreSocial,
                                    ErrorCode::ScenarioIdTaken, ErrorCode::TravelTimesMissing});
    CHECK(faults.front().edit == 1);
    const SimulationResult result = tried(project, scenario);
    CHECK(result.after.centreSocial.communes.members() == Communes{2});
    CHECK(result.gained.members() == Communes{5});
    CHECK(result.lost.members() == Communes{0, 1});
}

TEST_CASE("a travel-time rule takes those who reach the site in time, and the site itself") {
    Project project = sample();
    project.travelTimes = std::make_shared<const TravelTimes>(
        "m.csv", std::vector<TravelTime>{{3, 4, 15}, {5, 4, 15.5}, {2, 4, 3}, {4, 3, 1}});
    const SimulationResult result =
        tried(project, {"s", {evsAt("03005", TravelTimeRule{15}, "simulation-1")}});
    CHECK(result.gained.members() == Communes{3, 4});
    CHECK(result.redundant.members() == Communes{2});
}

TEST_CASE(
    "a QPV loses its structure when the scenario closes it, and gains one that settles in its commune") {
    Project project = sample();
    project.qpvs = std::make_shared<const std::vector<Qpv>>(
        std::vector<Qpv>{{"", "Nord", 2015, {0}, {0}, attested()}, {"", "Sud", 2015, {5}, {}, attested()}});
    const SimulationResult closed = tried(project, {"s", {CloseStructure{"cs"}}});
    REQUIRE(closed.qpvLost.size() == 1);
    CHECK(closed.qpvLost.front()->name == "Nord");
    const SimulationResult moved = tried(project, {"s", {MoveStructure{"evs", "03006", std::nullopt}}});
    REQUIRE(moved.qpvCovered.size() == 1);
    CHECK(moved.qpvCovered.front()->name == "Sud");
    CHECK(moved.after.qpvSansStructure.empty());
}
