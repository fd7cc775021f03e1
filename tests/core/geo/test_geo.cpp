#include "core/geo/adjacency.hpp"
#include "core/geo/area_builder.hpp"
#include "core/geo/crs_transform.hpp"
#include "core/geo/power_diagram.hpp"
#include "core/geo/wkb.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using maillage::test::square;

TEST_CASE("communes that share a border are neighbours, those that touch in a point are not") {
    const std::vector<Area> areas{square(0, 0, 10), square(10, 0, 10), square(10, 10, 10), square(30, 0, 10)};
    const Adjacency graph(areas);
    CHECK(graph.pairCount() == 2); // 0-1 and 1-2; 0 and 2 touch in (10, 10) only
    CHECK(graph.neighbours(1).size() == 2);
    CHECK(graph.neighbours(3).empty());
}

TEST_CASE("borders digitised with other vertices still make neighbours") {
    const std::vector<Area> areas{square(0, 0, 10), square(10, 2, 5)};
    CHECK(Adjacency(areas).pairCount() == 1);
}

TEST_CASE("an area reads back from its WKB") {
    const Area area({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}, {4, 4}, {4, 6}, {6, 6}, {6, 4}, {4, 4}},
                    {5, 10}, {2});
    CHECK(area.squareMetres() == Approx(96)); // 100 less the hole of 4
    CHECK_FALSE(area.contains({5, 5}));
    CHECK(area.contains({1, 1}));
    CHECK(areaFromWkb(toWkb(area)) == area);
}

TEST_CASE("WKB that ends too early is refused, wherever it ends") {
    const std::string bytes = toWkb(square(0, 0, 1));
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        CHECK_FALSE(areaFromWkb(bytes.substr(0, length)));
    }
}

TEST_CASE("a bow-tie is repaired and the repair is told") {
    const BuiltArea built = buildValidArea(Area({{0, 0}, {2, 2}, {2, 0}, {0, 2}, {0, 0}}, {5}, {1}));
    CHECK_FALSE(built.repairReason.empty());
    CHECK(built.area.squareMetres() == Approx(2)); // two triangles of base 2 and height 1
}

TEST_CASE("the interior point of a crescent lies inside it") {
    const Area u({{0, 0}, {9, 0}, {9, 9}, {8, 9}, {8, 1}, {1, 1}, {1, 9}, {0, 9}, {0, 0}}, {9}, {1});
    CHECK(u.contains(interiorPoint(u)));
}

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

TEST_CASE("a power diagram fills its outline without gaps or overlaps") {
    const std::vector<WeightedSite> sites{
        {{25, 25}, 0}, {{75, 25}, 0}, {{25, 75}, 100}, {{75, 75}, 0}, {{50, 50}, 50}};
    const std::vector<MapPoint> outline{{0, 0}, {100, 0}, {100, 100}, {0, 100}};
    const std::vector<Area> cells = powerDiagram(sites, outline);
    REQUIRE(cells.size() == sites.size());
    double total = 0;
    for (const Area& cell : cells) {
        total += cell.squareMetres();
        CHECK(cell.polygonCount() == 1);
        CHECK(buildValidArea(cell).repairReason.empty());
    }
    CHECK(total == Approx(10'000));
    CHECK(Adjacency(cells).neighbours(4).size() == 4);
}
