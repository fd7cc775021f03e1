#include "core/analysis/needs/dominance.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <random>

using namespace maillage;

namespace {

NeedScores at(std::optional<std::int64_t> a, std::optional<std::int64_t> b = std::nullopt,
              std::optional<std::int64_t> c = std::nullopt) {
    return {a, b, c, std::nullopt};
}

} // namespace

TEST_CASE("a commune dominates by every indicator known of both, and by one at least") {
    CHECK(dominates(at(2, 2), at(1, 2)));
    CHECK_FALSE(dominates(at(2, 1), at(1, 2)));
    CHECK_FALSE(dominates(at(2, 2), at(2, 2)));
    CHECK(dominates(at(2, std::nullopt), at(1, 9)));
    CHECK_FALSE(dominates(at(2, std::nullopt), at(std::nullopt, 1)));
}

TEST_CASE("layers are peeled one after another") {
    const std::vector<NeedScores> places{at(9, 1), at(1, 9), at(5, 5), at(4, 4), at(5, 4), NeedScores{}};
    using Layers = std::vector<std::optional<std::size_t>>;
    CHECK(dominanceLayers(places) == Layers{1, 1, 1, 3, 2, std::nullopt});
}

TEST_CASE("communes that dominate one another in a circle share a layer") {
    // The first over the second by a, the second over the third by b, the third over the first by c.
    const std::vector<NeedScores> places{at(2, std::nullopt, 1), at(1, 2, std::nullopt),
                                         at(std::nullopt, 1, 2), at(0, 0, 0)};
    using Layers = std::vector<std::optional<std::size_t>>;
    CHECK(dominanceLayers(places) == Layers{1, 1, 1, 2});
}

TEST_CASE("without unknown values a layer is one more than the longest chain above") {
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::vector<NeedScores> places(12);
        for (NeedScores& place : places) {
            place = at(random() % 6, random() % 6, random() % 6);
        }
        const auto layers = dominanceLayers(places);
        for (std::size_t i = 0; i < places.size(); ++i) {
            std::size_t chain = 0;
            for (std::size_t j = 0; j < places.size(); ++j) {
                chain = dominates(places[j], places[i]) ? std::max(chain, *layers[j]) : chain;
            }
            CHECK(layers[i] == chain + 1);
        }
    }
}
