#include "core/base/json_depth.hpp"

#include "tests/support/catch.hpp"

#include <string>

using namespace maillage;

TEST_CASE("brackets are counted where they are brackets, and not in strings") {
    const std::string deep(kMostJsonDepth + 1, '[');
    CHECK(tooDeepAt(deep) == kMostJsonDepth + 1);
    CHECK_FALSE(tooDeepAt(deep.substr(1)));
    CHECK_FALSE(tooDeepAt("[\"" + deep + "\", \"\\\"" + deep + "\"]"));
    std::string wide;
    for (std::size_t i = 0; i < 2 * kMostJsonDepth; ++i) {
        wide += "[{}],";
    }
    CHECK_FALSE(tooDeepAt(wide));
}

TEST_CASE("members are counted in each object, also where a piece ends in a string") {
    JsonShape shape;
    CHECK(shape.holds("{\"a\":1,\"b:", 2));
    CHECK(shape.holds("\\", 2));
    CHECK(shape.holds("\":c\":{\"d\":1,\"e\":2}", 2));
    CHECK_FALSE(shape.holds(",\"f\":3}", 2));
}
