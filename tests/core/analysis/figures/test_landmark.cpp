#include "core/analysis/figures/landmark.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

/// A town at the origin and eight villages around it, 10 km away, clockwise from the north.
Territory around() {
    std::vector<Commune> communes(9);
    const std::vector<MapPoint> steps{{0, 0},  {0, 1},   {1, 1},  {1, 0}, {1, -1},
                                      {0, -1}, {-1, -1}, {-1, 0}, {-1, 1}};
    for (std::size_t i = 0; i < communes.size(); ++i) {
        communes[i].code = "0300" + std::string(1, static_cast<char>('1' + i));
        communes[i].name = communes[i].code;
        communes[i].population = i == 0 ? 1000 : 10;
        communes[i].reference = {700'000 + 10'000 * steps[i].x, 6'600'000 + 10'000 * steps[i].y};
    }
    return Territory("03", communes, {});
}

} // namespace

TEST_CASE("each of eight villages lies in its direction from the town") {
    const Territory territory = around();
    for (CommuneIndex village = 1; village <= 8; ++village) {
        const Landmark landmark = landmarkOf(territory, {village}, largestTowns(territory, 1));
        CHECK(landmark.town == 0);
        REQUIRE(landmark.bearing);
        CHECK(static_cast<CommuneIndex>(*landmark.bearing) == village - 1);
    }
    CHECK(landmarkOf(territory, {3}, largestTowns(territory, 1)).kilometres == Approx(10));
}

TEST_CASE("a group that holds the town, or lies all around it, has no direction") {
    const Territory territory = around();
    CHECK_FALSE(landmarkOf(territory, {0, 1}, largestTowns(territory, 1)).bearing);
    CHECK_FALSE(landmarkOf(territory, {1, 2, 3, 4, 5, 6, 7, 8}, largestTowns(territory, 1)).bearing);
}
