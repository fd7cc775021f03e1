#include "core/analysis/siting/solvers/annealing.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE(
    "Annealing loses nothing, keeps compulsory sites, tells the true value, and the same one every time") {
    std::size_t optimal = 0;
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        const SitingAnswer greedy = greedySiting(instance);
        const SitingAnswer found = annealed(instance, greedy, 2000);
        REQUIRE(found.value >= greedy.value);
        REQUIRE(found.value == valueOf(instance, found.sites));
        REQUIRE(found.sites.size() == instance.count);
        REQUIRE(std::ranges::includes(found.sites, instance.compulsory));
        REQUIRE(annealed(instance, greedy, 2000) == found);
        optimal += found.value == best ? 1 : 0;
    }
    CHECK(optimal > kInstances * 95 / 100);
}
