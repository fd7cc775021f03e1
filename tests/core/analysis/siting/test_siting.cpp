#include "core/analysis/siting/siting.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

TEST_CASE("The regret of a site is what the best answer with it is worth less") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        for (Rank site = 0; site < instance.candidateCount(); ++site) {
            const auto holder = std::ranges::find_if(
                all, [&](const SitingAnswer& a) { return std::ranges::binary_search(a.sites, site); });
            const auto best = bestWithSite(instance, site);
            REQUIRE(best.has_value() == (holder != all.end()));
            if (best) {
                REQUIRE(best->isOptimal());
                REQUIRE(best->proved.answer.value == holder->value);
                REQUIRE(std::ranges::binary_search(best->proved.answer.sites, site));
            }
        }
    }
}

TEST_CASE("The curve holds the optimum for every number of sites, and never falls") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::size_t first = std::max<std::size_t>(instance.compulsory.size(), 1);
        const std::vector<SitingSolution> curve = sitingCurve(instance);
        REQUIRE(curve.size() == instance.count - first + 1);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const SitingInstance smaller = withCount(instance, first + i);
            REQUIRE(curve[i].isOptimal());
            REQUIRE(curve[i].gap() == 0);
            REQUIRE(curve[i].proved.answer.value == everyAnswer(smaller).front().value);
            REQUIRE((i == 0 || curve[i].proved.answer.value >= curve[i - 1].proved.answer.value));
        }
    }
}

TEST_CASE("Each site's own gain is its worth alone, its marginal gain what the answer loses without it") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        const SitingInstance instance = randomInstance(seed);
        const SitingAnswer best = everyAnswer(instance).front();
        for (const SiteGain& gain : siteGains(instance, best)) {
            std::vector<Rank> others = best.sites;
            std::erase(others, gain.site);
            CHECK(gain.alone == valueOf(instance, std::vector<Rank>{gain.site}));
            CHECK(gain.marginal == best.value - valueOf(instance, others));
        }
    }
}
