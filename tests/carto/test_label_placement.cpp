#include "core/carto/label_placement.hpp"
#include "core/carto/map_sheet.hpp"

#include <catch2/catch.hpp>

using namespace maillage;

namespace {

constexpr PageBox kFrame{0, 0, 10'000, 10'000};

std::vector<PagePlace> grid() {
    std::vector<PagePlace> places;
    places.reserve(400);
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 20; ++column) {
            places.push_back({500.0 * column, 500.0 * row});
        }
    }
    return places;
}

PageSize nameSize(std::size_t /*index*/) {
    return {1'300, 260};
}

} // namespace

TEST_CASE("labels cover neither one another nor a sign, and stay in the frame") {
    const std::vector<PagePlace> anchors = grid();
    std::vector<PageBox> signs;
    signs.reserve(anchors.size());
    for (const PagePlace& p : anchors) {
        signs.push_back({p.x - 100, p.y - 100, p.x + 100, p.y + 100});
    }
    const auto placed = placeLabels(anchors, signs, kFrame, 400, nameSize);
    REQUIRE(placed.size() > 20);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        CHECK(kFrame.contains(placed[i].box));
        for (const PageBox& sign : signs) {
            CHECK_FALSE(placed[i].box.intersects(sign));
        }
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            CHECK_FALSE(placed[i].box.intersects(placed[j].box));
        }
    }
}

TEST_CASE("of two names for one place the first given is kept nearest") {
    const std::vector<PagePlace> anchors{{5'000, 5'000}, {5'000, 5'000}};
    const auto placed = placeLabels(anchors, {}, kFrame, 2, nameSize);
    REQUIRE(placed.size() == 2);
    CHECK(placed[0].index == 0);
    CHECK(placed[0].box.left == 5'140); // to the right, the preferred side
    CHECK(placed[1].box.right == 4'860);
}

TEST_CASE("no more names than the limit, and none measured beyond it") {
    std::size_t measured = 0;
    const auto placed = placeLabels(grid(), {}, kFrame, 5, [&](std::size_t i) {
        ++measured;
        return nameSize(i);
    });
    CHECK(placed.size() == 5);
    CHECK(measured < 20);
}

TEST_CASE("structures of one seat stand beside one another, rings stay where they are") {
    const std::vector<Symbol> symbols{{SymbolKind::CentreSocial, {1, 2}, "a", false},
                                      {SymbolKind::Evs, {1, 2}, "b", false},
                                      {SymbolKind::QpvGap, {1, 2}, "q", false},
                                      {SymbolKind::Evs, {9, 9}, "c", false}};
    CHECK(sideSteps(symbols) == std::vector<double>{-0.5, 0.5, 0, 0});
}
