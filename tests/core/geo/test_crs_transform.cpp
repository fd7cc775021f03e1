#include "core/geo/crs_transform.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("degrees become Lambert-93 metres, longitude first") {
    std::vector<MapPoint> points{{3.0, 46.5}};
    CrsTransform("EPSG:4326").apply(points);
    // The projection's origin: 3° E, 46.5° N is (700 000, 6 600 000) by definition.
    CHECK(points[0].x == Approx(700'000).margin(0.01));
    CHECK(points[0].y == Approx(6'600'000).margin(0.01));
    Envelope swapped;
    std::vector<MapPoint> wrong{{46.5, 3.0}};
    CrsTransform("EPSG:4326").apply(wrong);
    swapped.add(wrong[0]);
    CHECK_FALSE(isInWindow(swapped));
}
