#include "core/geo/wkb.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using maillage::test::square;

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
