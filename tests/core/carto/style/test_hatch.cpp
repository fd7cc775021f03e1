#include "core/carto/style/hatch.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("hatch lines stay inside their area and its holes stay clear") {
    const std::vector<std::vector<MapPoint>> rings{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}},
                                                   {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}};
    for (const bool rising : {true, false}) {
        const auto lines = hatchLines(rings, 1, rising);
        CHECK(lines.size() > 15);
        for (const HatchLine& line : lines) {
            const MapPoint middle{(line.from.x + line.to.x) / 2, (line.from.y + line.to.y) / 2};
            CHECK((middle.x >= 0 && middle.x <= 10 && middle.y >= 0 && middle.y <= 10));
            CHECK_FALSE((middle.x > 4.01 && middle.x < 5.99 && middle.y > 4.01 && middle.y < 5.99));
        }
    }
}

TEST_CASE("level lines are level, on whole multiples of their spacing, and stop at holes") {
    const std::vector<std::vector<MapPoint>> rings{{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}},
                                                   {{4, 4}, {6, 4}, {6, 6}, {4, 6}, {4, 4}}};
    const auto lines = levelLines(rings, 2.5);
    // At 0, 2.5, 5 and 7.5 (the other edge is not inside), the one that meets the hole in two parts.
    REQUIRE(lines.size() == 5);
    for (const HatchLine& line : lines) {
        CHECK(line.from.y == line.to.y);
    }
    CHECK((lines[2].from.x == 0 && lines[2].to.x == 4));
    CHECK((lines[3].from.x == 6 && lines[3].to.x == 10));
}
