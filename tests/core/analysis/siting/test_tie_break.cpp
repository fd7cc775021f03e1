#include "core/analysis/siting/siting.hpp"
#include "core/analysis/siting/tie_break.hpp"
#include "tests/core/analysis/siting/siting_test_support.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// The greatest measure among the answers of the greatest value, by looking at each.
std::int64_t mostAmongTies(const SitingInstance& instance, const std::vector<std::int64_t>& measure) {
    std::int64_t most = 0;
    for (const SitingAnswer& tie : tiesOf(everyAnswer(instance))) {
        most = std::max(most, valueOf(instance, tie.sites, measure));
    }
    return most;
}

} // namespace

TEST_CASE(
    "Of the answers worth the most, the one that reaches the most inhabitants is given, and proved to be") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const SitingSolution solution = solveSiting(instance);
        REQUIRE(solution.isOptimal());
        REQUIRE(solution.isFirstOfTies);
        const SitingAnswer& answer = solution.proved.answer;
        REQUIRE(answer.value == everyAnswer(instance).front().value);
        REQUIRE(answer.value == valueOf(instance, answer.sites));
        REQUIRE(valueOf(instance, answer.sites, instance.inhabitants) ==
                mostAmongTies(instance, instance.inhabitants));
        REQUIRE(std::ranges::includes(answer.sites, instance.compulsory));
        // The proof stays that of the value.
        REQUIRE(solution.proved.bound == answer.value);
    }
}

TEST_CASE("Where inhabitants are what counts, ties are broken by communes") {
    for (unsigned seed = 0; seed < kInstances; ++seed) {
        INFO("seed " << seed);
        const SitingInstance drawn = randomInstance(seed);
        const SitingInstance instance = withWeights(drawn, drawn.inhabitants);
        const std::vector<std::int64_t> ones(instance.demandCount(), 1);
        REQUIRE(tieMeasure(instance) == ones);
        const SitingSolution solution = solveSiting(instance);
        REQUIRE(valueOf(instance, solution.proved.answer.sites, ones) == mostAmongTies(instance, ones));
    }
}

TEST_CASE("Ties are put in order of what they reach, and none is lost") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        const SitingInstance instance = randomInstance(seed);
        std::vector<SitingAnswer> ties = tiesOf(everyAnswer(instance));
        const std::size_t count = ties.size();
        orderTies(instance, ties);
        CHECK(ties.size() == count);
        CHECK(std::ranges::is_sorted(ties, std::ranges::greater{}, [&](const SitingAnswer& a) {
            return valueOf(instance, a.sites, instance.inhabitants);
        }));
    }
}

TEST_CASE("Weights too large for an exact bound leave the answer as it is, and say so") {
    SitingInstance instance = randomInstance(3);
    for (std::int64_t& weight : instance.weights) {
        weight = 1'000'000'000'000'000;
    }
    const SitingAnswer any = everyAnswer(instance).front();
    const TieBreak broken = breakTies(instance, any, {});
    CHECK(broken.answer == any);
    CHECK_FALSE(broken.isProved);
}

TEST_CASE("To do without a site costs what the best of the others is worth less") {
    for (unsigned seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        const SitingInstance instance = randomInstance(seed);
        const std::vector<SitingAnswer> all = everyAnswer(instance);
        for (Rank site = 0; site < instance.candidateCount(); ++site) {
            const auto other = std::ranges::find_if(
                all, [&](const SitingAnswer& a) { return !std::ranges::binary_search(a.sites, site); });
            const auto best = bestWithoutSite(instance, site);
            REQUIRE(best.has_value() == (other != all.end()));
            if (best) {
                REQUIRE(best->isOptimal());
                REQUIRE(best->proved.answer.value == other->value);
                REQUIRE_FALSE(std::ranges::binary_search(best->proved.answer.sites, site));
                REQUIRE(valueOf(instance, best->proved.answer.sites) == other->value);
            }
        }
    }
}
