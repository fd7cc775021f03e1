#include "core/base/bitset.hpp"
#include "core/base/date.hpp"
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
}

TEST_CASE("only days of the calendar are dates") {
    CHECK(Date::parse("2022-12-31")->iso() == "2022-12-31");
    CHECK(Date::parse("2024-02-29"));
    for (const char* wrong :
         {"2023-02-29", "2022-13-01", "22-01-01", "2022/01/01", "2022-1-1", "", "+022-01-01"}) {
        CHECK_FALSE(Date::parse(wrong));
    }
}

TEST_CASE("a period holds on its first and last day, and an open bound does not end it") {
    const Period period{Date(2020, 1, 1), Date(2020, 12, 31)};
    CHECK(period.contains(Date(2020, 1, 1)));
    CHECK(period.contains(Date(2020, 12, 31)));
    CHECK_FALSE(period.contains(Date(2019, 12, 31)));
    CHECK_FALSE(period.contains(Date(2021, 1, 1)));
    CHECK(Period{}.contains(Date(1900, 1, 1)));
}

TEST_CASE("bytes that are not UTF-8 are seen") {
    CHECK(isValidUtf8("Montluçon"));
    CHECK_FALSE(isValidUtf8("Montlu\xE7on"));
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));
    CHECK_FALSE(isValidUtf8("\xE2\x82"));
}

TEST_CASE("set algebra counts and lists its members") {
    IndexSet a(130);
    IndexSet b(130);
    for (const std::size_t i : {0U, 64U, 129U}) {
        a.insert(i);
    }
    b.insert(64);
    CHECK((a - b).members() == std::vector<std::uint32_t>{0, 129});
    CHECK((a & b).count() == 1);
    CHECK((a | b) == a);
    a.erase(0);
    CHECK_FALSE(a.contains(0));
}
