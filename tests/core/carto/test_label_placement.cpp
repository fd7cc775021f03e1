#include "core/carto/label_placement.hpp"
#include "core/carto/map_sheet.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

Envelope around(MapPoint p, double reach) {
    return {p.x - reach, p.y - reach, p.x + reach, p.y + reach};
}

bool contains(const Envelope& outer, const Envelope& inner) {
    return outer.contains({inner.minX, inner.minY}) && outer.contains({inner.maxX, inner.maxY});
}

/// Squares side by side, 20 × 20; a metre of ground is a hundredth of a millimetre of paper.
struct Chessboard {
    std::vector<EdgeOutline> outlines;
    std::vector<NameToPlace> names;
    std::vector<Envelope> signs;

    explicit Chessboard(NameSize size, double side = 1000) {
        for (int row = 0; row < 20; ++row) {
            for (int column = 0; column < 20; ++column) {
                outlines.push_back(outlineOf(square(side * column, side * row, side)));
            }
        }
        for (const EdgeOutline& outline : outlines) {
            const MapPoint middle = outline.extent.centre();
            signs.push_back(around(middle, 100));
            names.push_back({&outline, middle, signs.back(), size, std::nullopt, true});
        }
    }
};

} // namespace

TEST_CASE("names cover neither one another nor a sign, and are inside their commune or have a line") {
    for (const NameSize size : {NameSize{600, 150}, NameSize{1'300, 260}}) {
        const Chessboard board(size);
        const auto placed = placeNames(board.names, board.signs, 1);
        REQUIRE(placed.size() > 60);
        for (std::size_t i = 0; i < placed.size(); ++i) {
            const Envelope& own = board.outlines[placed[i].index].extent;
            CHECK(contains(own, placed[i].box) == !placed[i].lead.has_value());
            for (const Envelope& sign : board.signs) {
                CHECK_FALSE(overlaps(placed[i].box, sign));
            }
            for (std::size_t j = i + 1; j < placed.size(); ++j) {
                CHECK_FALSE(overlaps(placed[i].box, placed[j].box));
            }
            if (placed[i].lead) {
                const NameToPlace& name = board.names[placed[i].index];
                CHECK(distance(placed[i].lead->to, name.anchor.centre()) <= 150);
            }
        }
    }
}

TEST_CASE("a name that fits stands at the heart, clear of a sign there") {
    const Chessboard board({600, 150});
    std::vector<NameToPlace> one{board.names[21]};
    const MapPoint heart = one[0].heart;
    auto placed = placeNames(one, {}, 1);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].box.centre() == heart);
    placed = placeNames(one, std::vector<Envelope>{around(heart, 100)}, 1);
    REQUIRE(placed.size() == 1);
    CHECK_FALSE(placed[0].lead);
    CHECK(distance(placed[0].box.centre(), heart) < 400);
}

TEST_CASE("a name too wide breaks in two where that fits, and leads out where it does not") {
    const Chessboard board({1'300, 150});
    std::vector<NameToPlace> one{board.names[21]};
    one[0].twoLines = NameSize{700, 320};
    auto placed = placeNames(one, {}, 1);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].isBroken);
    CHECK_FALSE(placed[0].lead);
    one[0].twoLines.reset();
    placed = placeNames(one, {}, 1);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].lead);
    one[0].mayLead = false;
    CHECK(placeNames(one, {}, 1).empty());
}

TEST_CASE("of two names for one place the first given has it") {
    const Chessboard board({800, 300});
    const std::vector<NameToPlace> two{board.names[21], board.names[21]};
    const auto placed = placeNames(two, {}, 1);
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].index == 0);
    CHECK(placed[0].box.centre() == two[0].heart);
    CHECK_FALSE(overlaps(placed[0].box, placed[1].box));
}

TEST_CASE("structures of one seat stand beside one another, rings stay where they are") {
    const std::vector<Symbol> symbols{{SymbolKind::CentreSocial, {1, 2}, "a", false},
                                      {SymbolKind::Evs, {1, 2}, "b", false},
                                      {SymbolKind::QpvGap, {1, 2}, "q", false},
                                      {SymbolKind::Evs, {9, 9}, "c", false}};
    CHECK(sideSteps(symbols) == std::vector<double>{-0.5, 0.5, 0, 0});
}
