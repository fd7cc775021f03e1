#include "core/analysis/change/scenario_effect.hpp"
#include "core/analysis/change/simulation.hpp"
#include "tests/support/random_scenario.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("the short effect of a scenario is what the whole simulation says, whatever the scenario") {
    std::size_t effective = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const Project project = randomProject(seed);
        Scenario scenario = randomScenario(project, seed + 1, "o");
        if (seed % 3 == 0) {
            scenario.start = Date(2021, 1, 1);
        }
        for (const Date& date : {Date(2020, 12, 31), Date(2022, 12, 31)}) {
            const bool withHypotheses = seed % 2 == 0;
            const ScenarioEffect effect = ScenarioEffects(project, date, withHypotheses).of(scenario);
            const SimulationResult whole = simulate(project, {date, withHypotheses, &scenario});
            CHECK(effect.gained == whole.gained);
            CHECK(effect.lost == whole.lost);
            CHECK(effect.populationGained == whole.populationGained);
            effective += effect.gained.isEmpty() && effect.lost.isEmpty() ? 0U : 1U;
        }
    }
    CHECK(effective > 100);
}
