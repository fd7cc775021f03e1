#include "core/analysis/change/scenario_effect.hpp"
#include "core/analysis/change/simulation.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/model/model_errors.hpp"
#include "core/model/scenario/scenario_errors.hpp"
#include "core/model/scenario/scenario_list.hpp"
#include "core/model/scenario/scenario_names.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <functional>

using namespace maillage;
using namespace maillage::test;

namespace {

/// "cs" serves communes 0 and 1; "Nord" opens an EVS in commune 3 and closes "cs".
Project namedProject() {
    const Project project =
        withStructures(rowOfCommunes(4), {{"cs", StructureKind::CentreSocial, {0, 1}, attested(), {}}});
    return project.withScenario(
        {"Nord",
         {OpenStructure{"EVS", StructureKind::Evs, "03004", ListRule{}, "simulation-1"},
          CloseStructure{"cs"}}});
}

AnyErrorCode codeOfNaming(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    FAIL("nothing was refused");
    return ErrorCode::Cancelled;
}

} // namespace

TEST_CASE("a scenario is named once: neither without a name nor with a taken one") {
    const Project project = namedProject();
    CHECK(codeOfNaming([&] {
              static_cast<void>(withNewScenario(project, {" ", {}}));
          }) == ErrorCode::ScenarioNameEmpty);
    CHECK(codeOfNaming([&] {
              static_cast<void>(withNewScenario(project, {" Nord ", {}}));
          }) == ErrorCode::ScenarioExists);
    CHECK(codeOfNaming([&] { static_cast<void>(withScenarioCopied(project, "Sud", "Est")); }) ==
          ErrorCode::ScenarioUnknown);
    CHECK(codeOfNaming([&] { static_cast<void>(withScenarioRenamed(project, "Nord", "")); }) ==
          ErrorCode::ScenarioNameEmpty);
    // The name of what has no scenario, in commands and in the window.
    for (const char* reserved : {"base", " Base ", "BASE"}) {
        CHECK(codeOfNaming([&] { static_cast<void>(withScenarioRenamed(project, "Nord", reserved)); }) ==
              ErrorCode::ScenarioNameReserved);
    }
    CHECK(freeScenarioName(project, "Nord") == "Nord 2");
    CHECK(withNewScenario(project, {" Sud ", {}}).scenarios->back().name == "Sud");
}

TEST_CASE("a copy has the same changes and says what it was made from, also when that gets another name") {
    const Project copied = withScenarioCopied(namedProject(), "Nord", "Nord bis");
    REQUIRE(copied.scenarios->size() == 2);
    CHECK(copied.scenarios->back().edits == copied.scenarios->front().edits);
    CHECK(copied.scenarios->back().origin == "Nord");
    const Project renamed = withScenarioRenamed(copied, "Nord", "Bocage");
    CHECK(renamed.scenarios->front().name == "Bocage");
    CHECK(renamed.scenarios->back().origin == "Bocage");
}

TEST_CASE("the short effect of a scenario is that of the whole simulation, and none before its start") {
    const Project project = withScenarioStart(namedProject(), "Nord", Date(2022, 1, 1));
    const Scenario& scenario = project.scenario("Nord");
    const ScenarioEffect effect = ScenarioEffects(project, Date(2022, 12, 31), true).of(scenario);
    const SimulationResult whole = simulate(project, {Date(2022, 12, 31), true, &scenario});
    CHECK(effect.gained == whole.gained);
    CHECK(effect.lost == whole.lost);
    CHECK(effect.gained.members() == std::vector<CommuneIndex>{3});
    CHECK(effect.lost.members() == std::vector<CommuneIndex>{0, 1});
    CHECK(effect.populationGained == whole.populationGained);
    CHECK(effect.faults.empty());
    CHECK(ScenarioEffects(project, Date(2021, 12, 31), true).of(scenario).gained.isEmpty());
}

TEST_CASE("changes that no longer fit the base are told with the scenario's effect") {
    Project project = namedProject();
    project.structures = std::make_shared<const StructureSet>();
    const ScenarioEffect effect =
        ScenarioEffects(project, Date(2022, 12, 31), true).of(project.scenario("Nord"));
    REQUIRE(effect.faults.size() == 1);
    CHECK(effect.faults.front().edit == 1);
    CHECK(effect.faults.front().error.code() == ErrorCode::ScenarioStructureUnknown);
}
