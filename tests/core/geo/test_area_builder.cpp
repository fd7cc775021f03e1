#include "core/base/error.hpp"
#include "core/geo/area_builder.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("a bow-tie is repaired and the repair is told") {
    const BuiltArea built = buildValidArea(Area({{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}, {5}, {1}));
    CHECK_FALSE(built.repairReason.empty());
    CHECK(built.area.squareMetres() == Approx(2)); // two triangles of base 2 and height 1
}

TEST_CASE("the interior point of a crescent lies inside it") {
    const Area u({{0, 0}, {9, 0}, {9, 9}, {8, 9}, {8, 1}, {1, 1}, {1, 9}, {0, 9}, {0, 0}}, {9}, {1});
    CHECK(u.contains(interiorPoint(u)));
}

TEST_CASE("an outline that crosses itself everywhere is refused, not repaired for hours") {
    std::vector<MapPoint> points;
    std::uint32_t random = 1;
    const auto next = [&] {
        random = random * 1'664'525U + 1'013'904'223U;
        return 600'000.0 + static_cast<double>(random >> 16U);
    };
    for (int i = 0; i < 1'500; ++i) {
        const double x = next();
        points.push_back({x, next() + 6'000'000});
    }
    points.push_back(points.front());
    const auto size = static_cast<std::uint32_t>(points.size());
    CHECK_THROWS_AS(buildValidArea(Area(points, {size}, {1})), Error);
    // A few slips of drawing are repaired as ever.
    points.resize(8);
    points.push_back(points.front());
    CHECK_FALSE(buildValidArea(Area(points, {9}, {1})).repairReason.empty());
}
