#include "core/analysis/siting/solvers/relaxation.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("The linear relaxation bounds every choice, and no descent bounds better") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const Subproblem whole(instance);
        if (whole.missing() == 0) {
            continue;
        }
        const BoundSearch near = lowerBound(whole, firstMultipliers(instance), 0, 100);
        const auto relaxation = relax(whole, near, 0);
        REQUIRE(relaxation);
        REQUIRE(relaxation->bound.value() >= everyAnswer(instance).front().value);
        // The multipliers are rounded: half a unit for each demand, as often as it is counted.
        const auto rounding = static_cast<std::int64_t>(instance.demandCount() * (instance.count + 1));
        REQUIRE(relaxation->bound.scaled <= near.bound.scaled + rounding);
    }
}
