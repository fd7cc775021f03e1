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
