#include "core/analysis/siting/solvers/cbc_solver.hpp"
#include "core/analysis/siting/solvers/enumeration.hpp"
#include "core/analysis/siting/solvers/greedy.hpp"
#include "core/analysis/siting/solvers/proof_search.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("CBC, branch and bound and complete enumeration agree, and greedy is never better") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        const SitingAnswer greedy = greedySiting(instance);
        REQUIRE(greedy.value == valueOf(instance, greedy.sites));
        REQUIRE(greedy.value <= best);
        const SitingAnswer swapped = improvedBySwaps(instance, greedy);
        REQUIRE(swapped.value >= greedy.value);
        REQUIRE(swapped.value <= best);
        REQUIRE(std::ranges::includes(swapped.sites, instance.compulsory));
        const ProofResult proved = proveSiting(instance, greedy);
        REQUIRE(proved.isOptimal());
        REQUIRE(proved.answer.value == best);
        REQUIRE(valueOf(instance, proved.answer.sites) == best);
        if (seed < 150) {
            const CbcResult cbc = solveWithCbc(instance);
            REQUIRE(cbc.isOptimal);
            REQUIRE(cbc.answer->value == best);
            REQUIRE(std::ranges::includes(cbc.answer->sites, instance.compulsory));
        }
    }
}

TEST_CASE("Cancelled, the search still gives an answer and a bound that holds") {
    SitingInstance instance = randomInstance(11);
    instance.compulsory.clear();
    Monitor monitor;
    monitor.isCancelled = [] { return true; };
    const ProofResult stopped = proveSiting(instance, greedySiting(instance), {}, monitor);
    CHECK(stopped.answer.sites.size() == instance.count);
    CHECK(stopped.bound >= everyAnswer(instance).front().value);
    CHECK_THROWS_AS(enumerateSitings(instance, 1, 1, monitor), Error);
}
