#include "core/geo/adjacency.hpp"
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
