#include "core/geo/envelope_grid.hpp"
#include "core/geo/topology.hpp"
#include "core/store/project_file.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

Area rectangleOfSize(double x, double y, double width, double height) {
    return Area({{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}, {x, y}}, {5}, {1});
}

/// n × n squares of 100 m, row by row.
std::vector<Area> chessboard(std::size_t n, double offset = 0) {
    std::vector<Area> areas;
    for (std::size_t row = 0; row < n; ++row) {
        for (std::size_t column = 0; column < n; ++column) {
            areas.push_back(square(offset + 100 * static_cast<double>(column),
                                   offset + 100 * static_cast<double>(row), 100));
        }
    }
    return areas;
}

} // namespace

TEST_CASE("a tiling without fault has neither overlaps nor gaps") {
    const Topology topology = checkTopology(chessboard(6));
    CHECK(topology.invalid.empty());
    CHECK(topology.overlaps.empty());
    CHECK(topology.gaps.empty());
}

TEST_CASE("a tile that is missing is a gap, one at the border is none") {
    std::vector<Area> areas = chessboard(5);
    areas[12] = Area(); // the middle
    areas[2] = Area();  // on the lower border
    const Topology topology = checkTopology(areas);
    CHECK(topology.overlaps.empty());
    REQUIRE(topology.gaps.size() == 1);
    CHECK(topology.gaps[0].patch.squareMetres == Approx(10'000));
    CHECK(topology.gaps[0].patch.meanWidth == Approx(50));
    CHECK(rectangleOfSize(200, 200, 100, 100).contains(topology.gaps[0].patch.place));
    CHECK(topology.gaps[0].around == std::vector<std::uint32_t>{6, 7, 8, 11, 13, 16, 17, 18});
}

TEST_CASE("an island inside a gap leaves the ring around it") {
    std::vector<Area> areas = chessboard(5);
    areas[12] = square(240, 240, 20);
    const Topology topology = checkTopology(areas);
    REQUIRE(topology.gaps.size() == 1);
    CHECK(topology.gaps[0].patch.squareMetres == Approx(10'000 - 400));
}

TEST_CASE("a tile pushed over its neighbour overlaps there and leaves a gap behind") {
    std::vector<Area> areas = chessboard(5);
    areas[12] = square(203, 200, 100);
    const Topology topology = checkTopology(areas);
    REQUIRE(topology.overlaps.size() == 1);
    CHECK(topology.overlaps[0].a == 12);
    CHECK(topology.overlaps[0].b == 13);
    CHECK(topology.overlaps[0].patch.squareMetres == Approx(300));
    CHECK(topology.overlaps[0].patch.meanWidth == Approx(2 * 300.0 / 206));
    REQUIRE(topology.gaps.size() == 1);
    CHECK(topology.gaps[0].patch.squareMetres == Approx(300));
}

TEST_CASE("one area inside another, or twice the same, overlaps") {
    CHECK(checkTopology(std::vector{square(0, 0, 100), square(0, 0, 100)}).overlaps.size() == 1);
    CHECK(checkTopology(std::vector{square(0, 0, 100), square(40, 40, 10)}).overlaps.size() == 1);
    // Sharing a corner of the border
    CHECK(checkTopology(std::vector{square(0, 0, 100), square(0, 0, 10)}).overlaps.size() == 1);
}

TEST_CASE("of two layers laid over one another every pair is found, the inner ones too") {
    std::vector<Area> areas = chessboard(6);
    const std::vector<Area> second = chessboard(6, 50);
    areas.insert(areas.end(), second.begin(), second.end());
    const Topology topology = checkTopology(areas);
    std::size_t expected = 0;
    for (std::size_t a = 0; a < 36; ++a) {
        for (std::size_t b = 36; b < 72; ++b) {
            Envelope inner = areas[b].envelope();
            const Envelope& outer = areas[a].envelope();
            expected += std::min(inner.maxX, outer.maxX) > std::max(inner.minX, outer.minX) &&
                                std::min(inner.maxY, outer.maxY) > std::max(inner.minY, outer.minY)
                            ? 1U
                            : 0U;
        }
    }
    CHECK(expected == 121);
    CHECK(topology.overlaps.size() == expected);
}

TEST_CASE("rectangles at random overlap where coordinates say so") {
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        std::vector<Area> areas;
        for (std::size_t i = 0; i < 12; ++i) {
            // On a coarse grid, so that borders coincide often.
            const auto pick = [&](unsigned n) { return 10.0 * static_cast<double>(random() % n); };
            areas.push_back(rectangleOfSize(pick(12), pick(12), 10 + pick(4), 10 + pick(4)));
        }
        std::vector<std::tuple<std::uint32_t, std::uint32_t, double>> expected;
        for (std::uint32_t a = 0; a < areas.size(); ++a) {
            for (std::uint32_t b = a + 1; b < areas.size(); ++b) {
                const Envelope& p = areas[a].envelope();
                const Envelope& q = areas[b].envelope();
                const double width = std::min(p.maxX, q.maxX) - std::max(p.minX, q.minX);
                const double height = std::min(p.maxY, q.maxY) - std::max(p.minY, q.minY);
                if (width > 0 && height > 0) {
                    expected.emplace_back(a, b, width * height);
                }
            }
        }
        std::vector<std::tuple<std::uint32_t, std::uint32_t, double>> found;
        for (const AreaOverlap& overlap : checkTopology(areas).overlaps) {
            found.emplace_back(overlap.a, overlap.b, std::round(overlap.patch.squareMetres));
        }
        CHECK(found == expected);
    }
}

TEST_CASE("holes left at random in a tiling are all told") {
    std::mt19937 random(11);
    for (int round = 0; round < 30; ++round) {
        std::vector<Area> areas = chessboard(8);
        // Not side by side, so that each is a gap of its own.
        std::size_t holes = 0;
        for (const std::size_t i : {9U, 11U, 13U, 25U, 27U, 29U, 41U, 43U, 45U}) {
            if (random() % 2 == 0) {
                areas[i] = Area();
                ++holes;
            }
        }
        CHECK(checkTopology(areas).gaps.size() == holes);
    }
}

TEST_CASE("a vertex that only one neighbour has is no fault") {
    const Area left({{0, 0}, {100, 0}, {100, 50}, {100, 100}, {0, 100}, {0, 0}}, {6}, {1});
    const Topology topology = checkTopology(std::vector{left, square(100, 0, 100)});
    CHECK(topology.overlaps.empty());
    CHECK(topology.gaps.empty());
}

TEST_CASE("an outline that crosses itself is told as invalid") {
    const Area bow({{0, 0}, {100, 100}, {100, 0}, {0, 100}, {0, 0}}, {5}, {1});
    const Topology topology = checkTopology(std::vector{bow});
    REQUIRE(topology.invalid.size() == 1);
    CHECK_FALSE(topology.invalid[0].reason.empty());
}

TEST_CASE("the schematic map of the Allier tiles it") {
    const Project project = readProject(MAILLAGE_DEFAULT_PROJECT);
    const Topology topology = checkTopology(project.baseMap->areas());
    CHECK(topology.invalid.empty());
    CHECK(topology.overlaps.empty());
    CHECK(topology.gaps.empty());
}

TEST_CASE("a grid of envelopes visits each that is met exactly once") {
    std::mt19937 random(3);
    std::vector<Area> areas;
    for (std::size_t i = 0; i < 200; ++i) {
        const auto pick = [&](unsigned n) { return static_cast<double>(random() % n); };
        areas.push_back(i % 20 == 0 ? Area()
                                    : rectangleOfSize(pick(1000), pick(1000), 1 + pick(200), 1 + pick(200)));
    }
    const EnvelopeGrid grid(areas);
    for (const Area& wanted : areas) {
        std::vector<std::uint32_t> expected;
        for (std::uint32_t i = 0; i < areas.size(); ++i) {
            if (!areas[i].isEmpty() && areas[i].envelope().intersects(wanted.envelope())) {
                expected.push_back(i);
            }
        }
        std::vector<std::uint32_t> visited;
        grid.forEach(wanted.envelope(), [&](std::uint32_t i) { visited.push_back(i); });
        std::ranges::sort(visited);
        CHECK(visited == expected);
    }
}
