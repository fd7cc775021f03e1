#include "core/base/text.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("names compare without accents, hyphens, case or abbreviation") {
    CHECK(foldedName("Cosne-d'Allier") == foldedName("COSNE D ALLIER"));
    CHECK(foldedName("St-Étienne") == "saint etienne");
    CHECK(foldedName("Cœur") == "coeur");
    CHECK(foldedName("E\xCC\x81"
                     "bre") == "ebre"); // decomposed É
}

TEST_CASE("numbers are read whole or not at all") {
    CHECK(parseDouble("1.5") == 1.5);
    CHECK_FALSE(parseDouble("1,5"));
    CHECK_FALSE(parseDouble("12 km"));
    CHECK_FALSE(parseDouble("inf"));
    CHECK_FALSE(parseDouble(""));
    CHECK(parseInteger(" 42 ") == 42);
}

TEST_CASE("a rate is rounded half up") {
    CHECK(roundedHalfUp(69.4) == 69);
    CHECK(roundedHalfUp(71.5) == 72);
    CHECK(roundedHalfUp(-0.5) == 0);
    // What doubles leave of a half is the half; one inhabitant of France short of it is not.
    CHECK(roundedHalfUp(100 * (57.0 / 200)) == 29);
    CHECK(roundedHalfUp(100 * (33'659'999.0 / 68'000'000)) == 49);
}

TEST_CASE("bytes that are not UTF-8 are seen") {
    CHECK(isValidUtf8("Montluçon"));
    CHECK_FALSE(isValidUtf8("Montlu\xE7on"));
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));
    CHECK_FALSE(isValidUtf8("\xE2\x82"));
}
