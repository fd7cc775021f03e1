#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_application.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "tests/core/model/scenario/served_row.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<AnyErrorCode> codesOf(const std::vector<EditFault>& faults) {
    std::vector<AnyErrorCode> codes;
    std::ranges::transform(faults, std::back_inserter(codes),
                           [](const EditFault& f) { return f.error.code(); });
    return codes;
}

} // namespace

TEST_CASE("closing a structure loses what it alone covered") {
    const SimulationResult result = tried(servedRow(), {"s", {CloseStructure{"cs"}}});
    CHECK(result.lost.members() == Communes{0, 1});
    CHECK(result.gained.isEmpty());
    CHECK(result.after.centresSociaux() == 0);
    CHECK(result.after.evs() == 1);
}

TEST_CASE("extending and reducing change the territory and nothing else") {
    const SimulationResult result = tried(
        servedRow(), {"s", {ExtendTerritory{"evs", {"03002", "03004"}}, ReduceTerritory{"cs", {"03001"}}}});
    CHECK(result.gained.members() == Communes{3});
    CHECK(result.lost.members() == Communes{0});
    CHECK(result.redundant.members() == Communes{1});
    CHECK(result.after.centresSociaux() == 1);
}

TEST_CASE("what is taken and given back is as before") {
    const Project project = servedRow();
    const Scenario scenario{"s", {ReduceTerritory{"cs", {"03001"}}, ExtendTerritory{"cs", {"03001"}}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(situation.structures.front().addedCommunes.isEmpty());
    CHECK(situation.structures.front().removedCommunes.isEmpty());
    CHECK(situation.structures.front().communes.members() == Communes{0, 1});
}

TEST_CASE("a moved structure keeps its territory, unless a rule is given") {
    const Project project = servedRow();
    const SimulationResult kept = tried(project, {"s", {MoveStructure{"evs", "03005", std::nullopt}}});
    CHECK(kept.gained.isEmpty());
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
    const SimulationResult result = tried(servedRow(), {"s", {BecomeCentreSocial{"evs"}}});
    CHECK(result.after.centreSocial().communes.members() == Communes{0, 1, 2});
    CHECK(result.after.evsSeul().count == 0);
    CHECK(result.after.centresSociaux() == 2);
    CHECK(result.after.evs() == 0);
}

TEST_CASE("later edits name what earlier ones opened") {
    const SimulationResult result = tried(
        servedRow(), {"s",
                      {evsAt("03005", ListRule{}, "simulation-1"), ExtendTerritory{"simulation-1", {"03006"}},
                       BecomeCentreSocial{"simulation-1"}}});
    CHECK(result.gained.members() == Communes{4, 5});
    CHECK(result.after.centresSociaux() == 2);
}

TEST_CASE("before its first day a scenario changes nothing") {
    Scenario scenario{"s", {CloseStructure{"cs"}}, Date(2023, 1, 1)};
    CHECK(tried(servedRow(), scenario, Date(2022, 12, 31)).lost.isEmpty());
    CHECK(tried(servedRow(), scenario, Date(2023, 1, 1)).lost.count() == 2);
}

TEST_CASE("an edit of a structure that is not active at the date does nothing, and is no fault") {
    Project project = servedRow();
    StructureSet set = *project.structures;
    set.approvals[1].period.begin = Date(2021, 1, 1);
    project.structures = std::make_shared<const StructureSet>(set);
    const Scenario scenario{"s", {ExtendTerritory{"evs", {"03004"}}, BecomeCentreSocial{"evs"}}};
    CHECK(tried(project, scenario, Date(2020, 12, 31)).gained.isEmpty());
    CHECK(tried(project, scenario, Date(2020, 12, 31)).after.centresSociaux() == 1);
    CHECK(tried(project, scenario).gained.members() == Communes{3});
    CHECK(faultsOf(project, scenario).empty());
}

TEST_CASE("an EVS that becomes a centre social one day can be turned before it, and not after") {
    Project project = servedRow();
    StructureSet set = *project.structures;
    set.structures[1].kind = StructureKind::CentreSocial; // as declared today
    set.approvals[1].period.end = Date(2021, 12, 31);
    set.approvals.push_back({1, ApprovalKind::AnimationGlobale, {Date(2022, 1, 1), {}}, attested()});
    project.structures = std::make_shared<const StructureSet>(set);
    const Scenario scenario{"s", {BecomeCentreSocial{"evs"}}};
    const auto faultsOn = [&](const Date& day) {
        return codesOf(faultsAt(project, SituationOptions{day, true, &scenario}));
    };
    CHECK(faultsOn(Date(2021, 12, 31)).empty());
    CHECK(faultsOn(Date(2022, 1, 1)) == std::vector<AnyErrorCode>{ErrorCode::ScenarioAlreadyCentreSocial});
    CHECK(tried(project, scenario, Date(2021, 12, 31)).after.centresSociaux() == 2);
    // Whatever the date, it is what it became.
    CHECK(codesOf(faultsOf(project, scenario)) ==
          std::vector<AnyErrorCode>{ErrorCode::ScenarioAlreadyCentreSocial});
}

TEST_CASE("changes of structures without agrément on the day are idle") {
    Project project = servedRow();
    StructureSet set = *project.structures;
    set.approvals[1].period.begin = Date(2021, 1, 1);
    project.structures = std::make_shared<const StructureSet>(set);
    const Scenario scenario{
        "s", {CloseStructure{"cs"}, evsAt("03005", ListRule{}, "simulation-1"), CloseStructure{"evs"}}};
    CHECK(idleEdits(project, {Date(2020, 12, 31), true, &scenario}) == std::vector<std::size_t>{2});
    CHECK(idleEdits(project, {Date(2021, 1, 1), true, &scenario}).empty());
}

TEST_CASE("a structure with a place and no seat is where its place is") {
    Project project = servedRow();
    StructureSet set = *project.structures;
    const MapPoint place = project.territory->commune(5).reference;
    for (Structure& structure : set.structures) {
        structure.seat.reset();
    }
    set.structures[0].point = place;
    project.structures = std::make_shared<const StructureSet>(set);
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), true, nullptr});
    CHECK(situation.structures[0].point == place);
    CHECK_FALSE(situation.structures[1].point);
    CHECK(distancesToNearest(situation)[5] == 0);
}

TEST_CASE("extended territory counts without hypotheses, since the scenario and no supposition says so") {
    const Project project = servedRow();
    const Scenario scenario{"s", {ExtendTerritory{"evs", {"03003", "03004"}}}};
    const Situation situation = makeSituation(project, {Date(2022, 12, 31), false, &scenario});
    CHECK(computeCoverage(situation).evs.members() == Communes{2, 3});
    const Situation complete = makeSituation(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(complete.structures.back().supposedCommunes.isEmpty());
}

TEST_CASE("what does not fit is left out, told, and leaves the rest in force") {
    const Project project = servedRow();
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
    CHECK(result.after.centreSocial().communes.members() == Communes{2});
    CHECK(result.gained.members() == Communes{5});
    CHECK(result.lost.members() == Communes{0, 1});
}
