#include "core/analysis/siting/solvers/enumeration.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("Complete enumeration finds every tie and the twenty next-best answers in order") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = enumerateSitings(instance, kMany, 20);
        REQUIRE(ranking.ties == tiesOf(all));
        REQUIRE(ranking.tiesAreAll);
        REQUIRE(ranking.next == nextOf(all, 20));
    }
}

TEST_CASE("A limit of ties is told, and hides none of the next-best answers") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        const Ranking ranking = enumerateSitings(instance, 3, 2);
        const std::vector<SitingAnswer> ties = tiesOf(all);
        REQUIRE(ranking.ties.size() == std::min<std::size_t>(ties.size(), 3));
        REQUIRE(ranking.tiesAreAll == (ties.size() <= 3));
        REQUIRE(ranking.next == nextOf(all, 2));
    }
}
