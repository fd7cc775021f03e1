#include "core/report/page_snapping.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <cmath>
#include <random>

using namespace maillage;

namespace {

constexpr Paper kSnappedPaper{PaperSize::A4, false};

const std::vector<DrawnPart> kTwoParts{{PagePart::Legend, {200, 40, 80, 60}},
                                       {PagePart::Map, {12, 30, 180, 150}}};

} // namespace

TEST_CASE("lines are the margins and the middle of the paper, edges and middles of the other parts") {
    const SnapLines lines = snapLines(kSnappedPaper, 12, kTwoParts, PagePart::Legend);
    CHECK(lines.vertical == std::vector<double>{12, 285, 148.5, 12, 192, 102});
    CHECK(lines.horizontal == std::vector<double>{12, 198, 105, 30, 180, 105});
}

TEST_CASE("a part that comes near a line meets it with the edge, or the middle, that is nearest") {
    const SnapLines lines = snapLines(kSnappedPaper, 12, kTwoParts, PagePart::Legend);
    // Its left edge 1 mm from the map's right one, its top 0.5 mm from the map's.
    const SnappedPlace beside = snapMoved({193, 30.5, 80, 60}, lines, 2);
    CHECK(beside.place == PageRect{192, 30, 80, 60});
    CHECK(beside.vertical == 192.0);
    CHECK(beside.horizontal == 30.0);
    // Its middle 0.5 mm from that of the paper.
    const SnappedPlace middle = snapMoved({109, 75.5, 80, 60}, lines, 2);
    CHECK(middle.place == PageRect{108.5, 75, 80, 60});
    CHECK(middle.vertical == 148.5);
    CHECK(middle.horizontal == 105.0);
    const SnappedPlace free = snapMoved({220, 50, 40, 40}, lines, 2);
    CHECK(free.place == PageRect{220, 50, 40, 40});
    CHECK_FALSE(free.vertical);
    CHECK_FALSE(free.horizontal);
}

TEST_CASE("the edge that follows the mouse meets a line, and the other edges stay") {
    const SnapLines lines = snapLines(kSnappedPaper, 12, kTwoParts, PagePart::Legend);
    const SnappedPlace wider = snapSized({200, 40, 84, 60}, {false, false, true, true}, lines, 2);
    CHECK(wider.place == PageRect{200, 40, 85, 60}); // to the right margin
    CHECK(wider.vertical == 285.0);
    CHECK_FALSE(wider.horizontal);
    const SnappedPlace higher = snapSized({200, 31, 80, 69}, {false, true, false, false}, lines, 2);
    CHECK(higher.place == PageRect{200, 30, 80, 70});
    CHECK(higher.horizontal == 30.0);
    CHECK_FALSE(higher.vertical);
}

TEST_CASE("an edge that is moved leaves the opposite one, and no side is under the least") {
    const PageRect place{100, 100, 50, 40};
    CHECK(sized(place, {true, true, false, false}, 10, -10) == PageRect{110, 90, 40, 50});
    CHECK(sized(place, {false, false, true, true}, 10, -10) == PageRect{100, 100, 60, 30});
    CHECK(sized(place, {false, false, true, true}, -500, -500) == PageRect{100, 100, kLeastSide, kLeastSide});
    CHECK(sized(place, {true, true, false, false}, 500, 500) ==
          PageRect{150 - kLeastSide, 140 - kLeastSide, kLeastSide, kLeastSide});
}

TEST_CASE(
    "nothing is moved further than the reach, what is moved lies on a line, and places are kept in tenths") {
    std::mt19937 random(3);
    const auto from = [&](double low, double high) {
        return low + (high - low) * static_cast<double>(random()) / static_cast<double>(std::mt19937::max());
    };
    for (int round = 0; round < 500; ++round) {
        const PageRect place{from(-20, 300), from(-20, 220), from(3, 200), from(3, 150)};
        const SnapLines lines = snapLines(kSnappedPaper, 12, kTwoParts, PagePart::North);
        const double reach = from(0, 4);
        const SnappedPlace met = snapMoved(place, lines, reach);
        REQUIRE(std::abs(met.place.left - place.left) <= reach);
        REQUIRE(std::abs(met.place.top - place.top) <= reach);
        REQUIRE((met.place.width == place.width && met.place.height == place.height));
        if (met.vertical) {
            const std::array points{met.place.left, met.place.right(),
                                    (met.place.left + met.place.right()) / 2};
            REQUIRE(
                std::ranges::any_of(points, [&](double x) { return std::abs(x - *met.vertical) < 1e-9; }));
        } else {
            REQUIRE(met.place.left == place.left);
        }
        const PageRect kept = keptPlace(met.place);
        REQUIRE(std::abs(kept.left * 10 - std::round(kept.left * 10)) < 1e-9);
        REQUIRE(keptPlace(kept) == kept);
    }
    CHECK(keptPlace({5000, -5000, 0, 5000}) == PageRect{kFarthest, -kFarthest, kLeastSide, kFarthest});
}
