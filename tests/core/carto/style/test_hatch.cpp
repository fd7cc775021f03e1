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
