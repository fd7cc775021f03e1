#include "core/geo/inscribed_circle.hpp"
#include "core/geo/outline_edges.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

#include <algorithm>
#include <random>

using namespace maillage;
using namespace maillage::test;

namespace {

/// An L: 10 wide and high, the upper right quarter left out.
Area ell() {
    return {{{0, 0}, {10, 0}, {10, 5}, {5, 5}, {5, 10}, {0, 10}, {0, 0}}, {7}, {1}};
}

bool isInside(const EdgeOutline& outline, const Span& span, double low, double high) {
    constexpr double kInwards = 1e-6;
    for (double y = low + kInwards; y <= high; y += (high - low) / 20) {
        for (double x = span.from + kInwards; x < span.to; x += (span.to - span.from) / 20) {
            if (!outline.contains({x, y})) {
                return false;
            }
        }
    }
    return true;
}

/// No edge comes into the rectangle, and its middle is inside.
bool isClear(const EdgeOutline& outline, const Span& span, double low, double high) {
    const auto isIn = [&](MapPoint p) { return p.x > span.from && p.x < span.to && p.y > low && p.y < high; };
    constexpr int kParts = 2000;
    for (const Edge& edge : outline.edges) {
        for (int k = 0; k <= kParts; ++k) {
            const double t = static_cast<double>(k) / kParts;
            if (isIn({edge.from.x + (edge.to.x - edge.from.x) * t,
                      edge.from.y + (edge.to.y - edge.from.y) * t})) {
                return false;
            }
        }
    }
    return outline.contains({(span.from + span.to) / 2, (low + high) / 2});
}

} // namespace

TEST_CASE("a band has room only where its whole height is inside") {
    const EdgeOutline outline = outlineOf(ell());
    const auto below = spansInside(outline, 1, 4, 1);
    REQUIRE(below.size() == 1);
    CHECK(below[0].from == Approx(0));
    CHECK(below[0].to == Approx(10));
    const auto across = spansInside(outline, 4, 6, 1);
    REQUIRE(across.size() == 1);
    CHECK(across[0].to == Approx(5));
    CHECK(spansInside(outline, 6, 8, 5.1).empty());
    CHECK(spansInside(outline, 11, 12, 0.1).empty());
}

TEST_CASE("in outlines made by chance, every stretch found is inside and none is missed") {
    std::mt19937 chance(20221231);
    std::uniform_real_distribution<double> radius(3, 10);
    for (int run = 0; run < 40; ++run) {
        std::vector<MapPoint> ring;
        constexpr int kCorners = 14;
        for (int k = 0; k < kCorners; ++k) {
            const double angle = 2 * M_PI * k / kCorners;
            const double r = radius(chance);
            ring.push_back({r * std::cos(angle), r * std::sin(angle)});
        }
        ring.push_back(ring.front());
        const auto points = static_cast<std::uint32_t>(ring.size());
        const EdgeOutline outline = outlineOf(Area(ring, {points}, {1}));
        const double low = radius(chance) - 8;
        const double high = low + 1.5;
        const auto spans = spansInside(outline, low, high, 2);
        for (const Span& span : spans) {
            CHECK(span.to - span.from >= 2);
            CHECK(isInside(outline, span, low, high));
        }
        // A stretch inside that starts anywhere lies in one that was found.
        for (double x = -10; x < 8; x += 0.37) {
            if (isClear(outline, {x, x + 2.1}, low, high)) {
                CHECK(std::ranges::any_of(
                    spans, [&](const Span& span) { return span.from <= x + 0.05 && span.to >= x + 2.05; }));
            }
        }
    }
}

TEST_CASE("the border of a group leaves out what its members share, and lines are joined end to end") {
    const std::vector<Area> areas{square(0, 0, 10), square(10, 0, 10), square(20, 0, 10)};
    const auto outlines =
        groupOutlines(areas, 2, [](std::size_t i) { return i < 2 ? std::size_t{0} : std::size_t{1}; });
    REQUIRE(outlines.size() == 2);
    CHECK(outlines[0].extent.maxX - outlines[0].extent.minX == Approx(2 * outlines[1].extent.width()));
    for (const Edge& edge : outlines[0].edges) {
        // Nothing of the side between the first two is left.
        const double middle = areas[0].envelope().maxX;
        CHECK_FALSE((edge.from.x == middle && edge.to.x == middle));
    }
    std::vector<Edge> all = outlines[0].edges;
    all.insert(all.end(), outlines[1].edges.begin(), outlines[1].edges.end());
    const auto lines = chained(all);
    std::size_t sides = 0;
    for (const auto& line : lines) {
        sides += line.size() - 1;
    }
    CHECK(lines.size() == 3);       // the side between both, and one way around each
    CHECK(sides == all.size() - 1); // that side was given twice
}

TEST_CASE("the inscribed circle of a square is in its middle, of an L in its corner") {
    const Circle whole = inscribedCircle(square(1000, 1000, 10), 0.01);
    CHECK(whole.radius == Approx(square(1000, 1000, 10).envelope().width() / 2).margin(0.05));
    const Circle corner = inscribedCircle(ell(), 0.01);
    // It touches two sides, and the inner corner (5, 5): √2 (5 − r) = r.
    CHECK(corner.centre.x == Approx(corner.radius).margin(0.05));
    CHECK(corner.radius == Approx(5 * std::sqrt(2.0) / (1 + std::sqrt(2.0))).margin(0.05));
}
