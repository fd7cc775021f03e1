#include "core/carto/style/palette_check.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("the colour difference gives the published values") {
    struct Pair {
        LabColour p;
        LabColour q;
        double difference = 0;
    };
    // Of the paper's table of test data (Sharma, Wu, Dalal 2005): pairs 1 to 6 (blue, where the turn of the
    // hue counts), 7 and 9 to 16 (across the axes and grey), 17 to 20 (large), 25 and 30 to 34 (small).
    const std::array kPairs{Pair{{50, 2.6772, -79.7751}, {50, 0, -82.7485}, 2.0425},
                            Pair{{50, 3.1571, -77.2803}, {50, 0, -82.7485}, 2.8615},
                            Pair{{50, 2.8361, -74.0200}, {50, 0, -82.7485}, 3.4412},
                            Pair{{50, -1.3802, -84.2814}, {50, 0, -82.7485}, 1.0000},
                            Pair{{50, -1.1848, -84.8006}, {50, 0, -82.7485}, 1.0000},
                            Pair{{50, -0.9009, -85.5211}, {50, 0, -82.7485}, 1.0000},
                            Pair{{50, 0, 0}, {50, -1, 2}, 2.3669},
                            Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0009}, 7.1792},
                            Pair{{50, 2.4900, -0.0010}, {50, -2.4900, 0.0011}, 7.2195},
                            Pair{{50, -0.0010, 2.4900}, {50, 0.0009, -2.4900}, 4.8045},
                            Pair{{50, -0.0010, 2.4900}, {50, 0.0011, -2.4900}, 4.7461},
                            Pair{{50, 2.5, 0}, {50, 0, -2.5}, 4.3065},
                            Pair{{50, 2.5, 0}, {73, 25, -18}, 27.1492},
                            Pair{{50, 2.5, 0}, {61, -5, 29}, 22.8977},
                            Pair{{50, 2.5, 0}, {56, -27, -3}, 31.9030},
                            Pair{{50, 2.5, 0}, {58, 24, 15}, 19.4535},
                            Pair{{60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}, 1.2644},
                            Pair{{22.7233, 20.0904, -46.6940}, {23.0331, 14.9730, -42.5619}, 2.0373},
                            Pair{{90.8027, -2.0831, 1.4410}, {91.1528, -1.6435, 0.0447}, 1.4441},
                            Pair{{2.0776, 0.0795, -1.1350}, {0.9033, -0.0636, -0.5514}, 0.9082}};
    for (const Pair& pair : kPairs) {
        CAPTURE(pair.p.lightness, pair.p.a, pair.p.b);
        CHECK(deltaE2000(pair.p, pair.q) == Approx(pair.difference).margin(1e-4));
        CHECK(deltaE2000(pair.q, pair.p) == Approx(pair.difference).margin(1e-4));
    }
}

TEST_CASE("grey keeps the lightness, white is at 100 and black at 0") {
    CHECK(labOf(colour(0xFFFFFF), Vision::Grey).lightness == Approx(100).margin(1e-3));
    CHECK(labOf(colour(0x000000), Vision::Grey).lightness == Approx(0).margin(1e-3));
    CHECK(differenceOf(colour(0xFFFFFF), colour(0x000000), Vision::Grey) == Approx(100).margin(1e-2));
    // Red and green of one lightness: apart for most, and the same in grey print.
    CHECK(differenceOf(colour(0xC62828), colour(0x2A7A2A), Vision::Normal) > 40);
    CHECK(differenceOf(colour(0xC62828), colour(0x2A7A2A), Vision::Grey) < 3);
}

TEST_CASE("every two fills of a map are told apart, also without red or green receptors and in grey print") {
    CHECK(paletteFaults(Palette{}).empty());
}

TEST_CASE("colours that are too near are named with the eye that confuses them") {
    Palette palette;
    SECTION("the same colour, for everybody, once for each vision though it stands on two maps") {
        palette.lost = palette.gained;
        const auto faults = paletteFaults(palette);
        REQUIRE(faults.size() == kVisions.size());
        for (std::size_t i = 0; i < faults.size(); ++i) {
            CHECK(faults[i].first == "gagnee");
            CHECK(faults[i].second == "perdue");
            CHECK(faults[i].vision == kVisions.at(i));
            CHECK(faults[i].difference == Approx(0).margin(1e-9));
        }
    }
    SECTION("a green and a red of one lightness, for who has no green receptors, and in grey") {
        palette.gained = colour(0x6B7A2A);
        palette.lost = colour(0xA8603C);
        const auto faults = paletteFaults(palette);
        const auto has = [&](Vision vision) {
            return std::ranges::any_of(faults, [&](const PaletteFault& fault) {
                return fault.first == "gagnee" && fault.second == "perdue" && fault.vision == vision;
            });
        };
        CHECK_FALSE(has(Vision::Normal));
        CHECK(has(Vision::Deuteranopia));
        CHECK(has(Vision::Grey));
    }
    SECTION("distances that do not go one way") {
        std::swap(palette.distances[2], palette.distances[3]);
        const auto faults = paletteFaults(palette);
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().first == "distance 3");
        CHECK(faults.front().second == "distance 4");
        CHECK(faults.front().vision == Vision::Grey);
    }
    SECTION("a scale may also go from dark to light") {
        std::ranges::reverse(palette.distances);
        CHECK(paletteFaults(palette).empty());
    }
}

TEST_CASE("neighbours of what a map is about are neither zones blanches nor unknown nor covered") {
    const Palette palette;
    for (const Colour& other : {palette.zoneBlanche, palette.unknown, palette.covered}) {
        CHECK(differenceOf(neighbourOf(palette), other, Vision::Grey) >= leastDifference(Vision::Grey));
        for (const Vision vision : {Vision::Normal, Vision::Deuteranopia, Vision::Protanopia}) {
            CHECK(differenceOf(neighbourOf(palette), other, vision) >= 6);
        }
    }
}
