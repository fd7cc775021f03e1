#include "core/base/date.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

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
