#include "core/geo/borders.hpp"
#include "core/geo/area_builder.hpp"
#include "core/geo/power_diagram.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

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
    CHECK(bordersOf(cells).adjacency.neighbours(4).size() == 4);
}
