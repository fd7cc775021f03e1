#include "core/geo/borders.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using maillage::test::square;

TEST_CASE("communes that share a border are neighbours, those that touch in a point are not") {
    const std::vector<Area> areas{square(0, 0, 10), square(10, 0, 10), square(10, 10, 10), square(30, 0, 10)};
    const Borders borders = bordersOf(areas);
    const Adjacency& graph = borders.adjacency;
    CHECK(graph.pairCount() == 2); // 0-1 and 1-2; 0 and 2 touch in (10, 10) only
    CHECK(graph.neighbours(1).size() == 2);
    CHECK(graph.neighbours(3).empty());
}

TEST_CASE("borders digitised with other vertices still make neighbours") {
    const std::vector<Area> areas{square(0, 0, 10), square(10, 2, 5)};
    CHECK(bordersOf(areas).adjacency.pairCount() == 1);
}

namespace {

Area rectangle(double x0, double y0, double x1, double y1) {
    return Area({{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}, {5}, {1});
}

/// Four rectangles that meet in (0, 0), each grown (or shrunk) by `metres` on every side.
std::vector<Area> fourAround(double metres) {
    const double far = 1000 + metres;
    return {rectangle(-far, -far, metres, metres), rectangle(-metres, -far, far, metres),
            rectangle(-metres, -metres, far, far), rectangle(-far, -metres, metres, far)};
}

} // namespace

TEST_CASE("a border drawn twice, with a gap or an overlap, is one border") {
    for (const double gap : {0.04, 2.0, 19.0, -0.04, -2.0, -19.0}) {
        INFO(gap);
        const std::vector<Area> areas{square(0, 0, 1000), square(1000 + gap, 0, 1000)};
        const Borders borders = bordersOf(areas);
        const Adjacency& graph = borders.adjacency;
        CHECK(graph.pairCount() == 1);
        REQUIRE(borders.joined.size() == 1);
        CHECK(borders.joined[0].distance == Approx(std::abs(gap)).epsilon(0.05));
        CHECK(borders.apart.empty());
    }
}

TEST_CASE("borders further apart than the tolerance are no border, and are told") {
    const std::vector<Area> areas{square(0, 0, 1000), square(1030, 0, 1000), square(3000, 0, 1000)};
    const Borders borders = bordersOf(areas);
    const Adjacency& graph = borders.adjacency;
    CHECK(graph.pairCount() == 0);
    CHECK(borders.joined.empty());
    REQUIRE(borders.apart.size() == 1);
    CHECK(borders.apart[0].distance == Approx(30));
}

TEST_CASE("four communes that meet in a point stay without the diagonals, drawn apart or over one another") {
    for (const double metres : {0.0, 0.02, -0.02, 1.0, -1.0, 8.0, -8.0}) {
        INFO(metres);
        const std::vector<Area> areas = fourAround(metres);
        const Borders borders = bordersOf(areas);
        const Adjacency& graph = borders.adjacency;
        CHECK(graph.pairCount() == 4);
        CHECK_FALSE(graph.areNeighbours(0, 2));
        CHECK_FALSE(graph.areNeighbours(1, 3));
    }
}

TEST_CASE("two communes with a sliver of a third between them are no neighbours") {
    for (const double gap : {0.0, 0.5}) {
        INFO(gap);
        // 12 m wide, less than the tolerance; then the same with borders drawn apart.
        const std::vector<Area> areas{rectangle(0, 0, 1000, 1000), rectangle(0, 1000 + gap, 1000, 1012 - gap),
                                      rectangle(0, 1012, 1000, 2000)};
        const Borders borders = bordersOf(areas);
        const Adjacency& graph = borders.adjacency;
        CHECK(graph.pairCount() == 2);
        CHECK_FALSE(graph.areNeighbours(0, 2));
        CHECK(borders.apart.empty());
    }
}

TEST_CASE("a short common border counts once it is twice as long as the gap") {
    // The right one reaches only to 6 m above the lower corner of the left one.
    const auto pairsWith = [](double gap) {
        const std::vector<Area> areas{rectangle(0, 0, 1000, 1000), rectangle(1000 + gap, -994, 2000, 6)};
        return bordersOf(areas).adjacency.pairCount();
    };
    CHECK(pairsWith(2) == 1);
    CHECK(pairsWith(5) == 0);
}
