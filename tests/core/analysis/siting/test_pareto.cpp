#include "core/analysis/siting/pareto.hpp"
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
