#include "core/carto/map_scale.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("a round scale is never larger than what was asked, nor far from it, and is its own") {
    for (double n = 5'000; n < 50e6; n *= 1.013) {
        const double round = roundScaleAbove(n);
        CHECK(round >= n * (1 - 1e-9));
        CHECK(round <= n * 1.13);
        CHECK(roundScaleAbove(round) == Approx(round));
    }
}

TEST_CASE("steps between scales go there and back") {
    CHECK(steppedScale(750'000, 1) == Approx(600'000));
    CHECK(steppedScale(750'000, -1) == Approx(1'000'000));
    CHECK(steppedScale(700'000, 1) == Approx(600'000)); // from between two
    CHECK(steppedScale(700'000, -1) == Approx(750'000));
    CHECK(steppedScale(1'000'000, 1) == Approx(750'000));
    double n = 5'000;
    for (int k = 0; k < 30; ++k) {
        CHECK(steppedScale(steppedScale(n, -1), 1) == Approx(n));
        n = steppedScale(n, -1);
    }
    CHECK(steppedScale(5'000, -10) == Approx(50'000));
}

TEST_CASE("the bar is a round length that fits") {
    CHECK(roundScaleBar(34) == 20);
    CHECK(roundScaleBar(9.9) == 5);
    CHECK(roundScaleBar(0.3) == Approx(0.2));
}
