#include "core/carto/ring_placement.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <random>
#include <set>

using namespace maillage;
using namespace maillage::test;

namespace {

constexpr double kReach = 200;

/// Square communes side by side, and the rings of a number of QPV in each; a metre is a hundredth of a
/// millimetre of paper.
struct Towns {
    std::vector<EdgeOutline> outlines;
    std::vector<RingToPlace> rings;
    std::vector<std::size_t> townOf; // of each ring
    std::vector<Envelope> signs;

    Towns(std::span<const std::size_t> counts, double side, NameSize name) {
        for (std::size_t t = 0; t < counts.size(); ++t) {
            outlines.push_back(outlineOf(square(static_cast<double>(t) * side, 0, side)));
        }
        for (std::size_t t = 0; t < counts.size(); ++t) {
            const MapPoint heart = outlines[t].extent.centre();
            signs.push_back(squareAround(heart, 125));
            for (std::size_t k = 0; k < counts[t]; ++k) {
                RingToPlace ring;
                ring.homes.push_back({&outlines[t], heart});
                ring.town = t;
                ring.reach = kReach;
                ring.oneLine = name;
                rings.push_back(ring);
                townOf.push_back(t);
            }
        }
    }
    [[nodiscard]] RingPlacement placed(Envelope bounds = {}) const {
        return placeRings(rings, {signs, bounds, 265, 1});
    }
};

bool isTogether(const RingPlacement& placement, std::size_t a, std::size_t b) {
    return std::ranges::any_of(placement.groups, [&](const std::vector<std::size_t>& group) {
        return std::ranges::binary_search(group, a) && std::ranges::binary_search(group, b);
    });
}

/// No ring on another, each in its commune or led from it, no name on anything.
void checkRules(const Towns& towns, const RingPlacement& placement) {
    REQUIRE(placement.rings.size() == towns.rings.size());
    for (std::size_t i = 0; i < placement.rings.size(); ++i) {
        const PlacedRing& ring = placement.rings[i];
        const EdgeOutline& own = towns.outlines[towns.townOf[i]];
        CAPTURE(i, ring.centre.x, ring.centre.y);
        CHECK(own.contains(ring.lead ? ring.lead->to : ring.centre));
        for (std::size_t j = 0; j < placement.rings.size(); ++j) {
            const PlacedRing& other = placement.rings[j];
            if (i != j && !isTogether(placement, i, j)) {
                CHECK(distance(ring.centre, other.centre) > 2 * kReach);
            }
            if (ring.name) {
                CHECK_FALSE(overlaps(*ring.name, squareAround(other.centre, kReach)));
                CHECK_FALSE((i != j && other.name && overlaps(*ring.name, *other.name)));
            }
        }
        for (const Envelope& sign : towns.signs) {
            CHECK_FALSE((ring.name && overlaps(*ring.name, sign)));
        }
    }
}

} // namespace

TEST_CASE("rings stand in their own commune or are led from it, and never on one another") {
    std::mt19937 random(7);
    for (int run = 0; run < 40; ++run) {
        std::vector<std::size_t> counts;
        for (int t = 0; t < 6; ++t) {
            counts.push_back(random() % 5);
        }
        const double side = 300 + static_cast<double>(random() % 3000);
        const Towns towns(counts, side, {400 + static_cast<double>(random() % 2500), 220});
        CAPTURE(run, side);
        const RingPlacement placement = towns.placed();
        checkRules(towns, placement);
        CHECK(placement.rings == towns.placed().rings); // the same again
    }
}

TEST_CASE("rings that find room in their commune have no line, with their names beside them") {
    const std::vector<std::size_t> counts{2};
    const Towns towns(counts, 6'000, {900, 220});
    const RingPlacement placement = towns.placed();
    CHECK(placement.groups.empty());
    for (const PlacedRing& ring : placement.rings) {
        CHECK_FALSE(ring.lead);
        CHECK(ring.name);
    }
}

TEST_CASE("forty rings of one small commune are one, and leave the rings of its neighbours alone") {
    const std::vector<std::size_t> counts{1, 40, 2};
    const Towns towns(counts, 900, {700, 220});
    const RingPlacement placement = towns.placed({-1'500, -1'500, 4'200, 2'400});
    checkRules(towns, placement);
    REQUIRE(placement.groups.size() == 1);
    CHECK(placement.groups.front().size() == 40);
    std::set<std::pair<double, double>> places;
    for (const std::size_t i : placement.groups.front()) {
        places.emplace(placement.rings[i].centre.x, placement.rings[i].centre.y);
        CHECK_FALSE(placement.rings[i].name);
    }
    CHECK(places.size() == 1);
}

TEST_CASE("a known place is kept, and the second at one place is led from it") {
    std::vector<RingToPlace> rings(2);
    for (RingToPlace& ring : rings) {
        ring.place = MapPoint{1'000, 1'000};
        ring.reach = kReach;
        ring.oneLine = {600, 220};
    }
    rings[1].town = 1;
    const RingPlacement placement = placeRings(rings, {{}, {}, 265, 1});
    CHECK(placement.rings[0].centre == MapPoint{1'000, 1'000});
    CHECK_FALSE(placement.rings[0].lead);
    REQUIRE(placement.rings[1].lead);
    CHECK(placement.rings[1].lead->to == MapPoint{1'000, 1'000});
    CHECK(distance(placement.rings[0].centre, placement.rings[1].centre) > 2 * kReach);
    CHECK(placeRings({}, {{}, {}, 265, 1}).rings.empty());
}
