#include "core/carto/sign_groups.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

Symbol sign(double x, double y, SymbolKind kind = SymbolKind::Evs) {
    return {kind, {x, y}, "s", false};
}

using Groups = std::vector<std::vector<std::size_t>>;

} // namespace

TEST_CASE("signs that hide one another are gathered, also through others; those apart are not") {
    const std::vector<Symbol> symbols{sign(0, 0), sign(1, 0), sign(2, 0), sign(9, 9)};
    const std::vector<PagePlace> places{{0, 0}, {100, 0}, {200, 0}, {900, 900}};
    CHECK(gatheredSigns(symbols, places, 150) == Groups{{0, 1, 2}});
    CHECK(gatheredSigns(symbols, places, 90).empty());
}

TEST_CASE(
    "two structures of a seat stand side by side unless one of them touches another; four are gathered") {
    const std::vector<Symbol> two{sign(0, 0), sign(0, 0), sign(5, 0)};
    CHECK(gatheredSigns(two, std::vector<PagePlace>{{-120, 0}, {120, 0}, {900, 0}}, 150).empty());
    CHECK(gatheredSigns(two, std::vector<PagePlace>{{-120, 0}, {120, 0}, {200, 0}}, 150) ==
          Groups{{0, 1, 2}});
    const std::vector<Symbol> four(4, sign(0, 0));
    const std::vector<PagePlace> beside{{-360, 0}, {-120, 0}, {120, 0}, {360, 0}};
    CHECK(gatheredSigns(four, beside, 150) == Groups{{0, 1, 2, 3}});
}

TEST_CASE("what a scenario opens or changes, and rings, are never gathered") {
    std::vector<Symbol> symbols{sign(0, 0), sign(1, 0, SymbolKind::Simulated), sign(1, 0, SymbolKind::QpvGap),
                                sign(1, 0)};
    symbols.back().mark = SymbolMark::Closed;
    CHECK(gatheredSigns(symbols, std::vector<PagePlace>(4, {0, 0}), 150).empty());
}
