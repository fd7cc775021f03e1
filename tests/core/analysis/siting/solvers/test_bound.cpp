#include "core/analysis/siting/solvers/bound.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("No choice is worth more than the bound, whatever the multipliers") {
    std::mt19937 random(7);
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::int64_t best = everyAnswer(instance).front().value;
        Multipliers multipliers;
        for (std::size_t d = 0; d < instance.demandCount(); ++d) {
            multipliers.push_back(static_cast<std::int64_t>(random() % 12'000));
        }
        const Subproblem whole(instance);
        REQUIRE(lagrangianBound(whole, multipliers).value() >= best);
        REQUIRE(lowerBound(whole, multipliers, 0, 50).bound.value() >= best);
    }
}

TEST_CASE("Sites fixed by the bound are in every answer as good as asked for, and those excluded in none") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const std::int64_t needed = all.front().value;
        Subproblem problem(instance);
        if (problem.missing() == 0) {
            continue;
        }
        const BoundSearch search = lowerBound(problem, firstMultipliers(instance), needed, 100);
        fixSites(problem, search.bound, needed);
        for (const SitingAnswer& tie : tiesOf(all)) {
            for (const Rank taken : problem.takenSites()) {
                REQUIRE(std::ranges::binary_search(tie.sites, taken));
            }
            for (const Rank site : tie.sites) {
                const bool isTaken =
                    std::ranges::find(problem.takenSites(), site) != problem.takenSites().end();
                REQUIRE((isTaken || problem.isFree(site)));
            }
        }
    }
}
