#include "core/analysis/siting/solvers/proof_search.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<std::int64_t> valuesOf(const std::vector<SitingAnswer>& answers) {
    std::vector<std::int64_t> values;
    for (const SitingAnswer& answer : answers) {
        values.push_back(answer.value);
    }
    return values;
}

} // namespace

TEST_CASE("Ties and next-best answers by branch and bound are those of brute force") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = rankSitings(instance, all.front(), kMany, 20);
        REQUIRE(ranking.ties == tiesOf(all));
        REQUIRE(ranking.tiesAreAll);
        REQUIRE(ranking.nextIsExact);
        REQUIRE(valuesOf(ranking.next) == valuesOf(nextOf(all, 20)));
        for (const SitingAnswer& answer : ranking.next) {
            REQUIRE(std::ranges::find(all, answer) != all.end());
        }
    }
}
