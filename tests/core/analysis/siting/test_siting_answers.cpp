#include "core/analysis/siting/pareto.hpp"
#include "core/analysis/siting/siting.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

std::vector<std::int64_t> ones(const SitingInstance& instance) {
    return std::vector<std::int64_t>(instance.demandCount(), 1);
}

/// By definition: a pair is on the front when no answer is as good on both and better on one.
std::vector<std::pair<std::int64_t, std::int64_t>> frontByDefinition(const SitingInstance& instance) {
    std::vector<std::pair<std::int64_t, std::int64_t>> all;
    for (const SitingAnswer& answer : everyAnswer(instance)) {
        all.emplace_back(valueOf(instance, answer.sites, ones(instance)),
                         valueOf(instance, answer.sites, instance.inhabitants));
    }
    std::vector<std::pair<std::int64_t, std::int64_t>> front;
    for (const auto& a : all) {
        const bool isDominated = std::ranges::any_of(
            all, [&](const auto& b) { return b.first >= a.first && b.second >= a.second && b != a; });
        if (!isDominated && std::ranges::find(front, a) == front.end()) {
            front.push_back(a);
        }
    }
    std::ranges::sort(front, std::greater());
    return front;
}

} // namespace

TEST_CASE("On the Pareto front no point is dominated and none is missing") {
    for (unsigned seed = 0; seed < 150; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        std::vector<std::pair<std::int64_t, std::int64_t>> found;
        for (const ParetoPoint& point : paretoFront(instance)) {
            REQUIRE(point.sites.size() == instance.count);
            REQUIRE(point.communes == valueOf(instance, point.sites, ones(instance)));
            REQUIRE(point.inhabitants == valueOf(instance, point.sites, instance.inhabitants));
            found.emplace_back(point.communes, point.inhabitants);
        }
        REQUIRE(found == frontByDefinition(instance));
    }
}

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
