#include "core/io/files/workbook/number_format.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("a number is shown as a person sees it") {
    CHECK(shownNumber("3036") == "3036");
    CHECK(shownNumber("03036") == "03036");
    CHECK(shownNumber("43831.0") == "43831");
    CHECK(shownNumber("3.036E+3") == "3036");
    CHECK(shownNumber("3.0360000000000005E3") == "3036");
    CHECK(shownNumber("1.0000000000000001E-1") == "0.1");
    CHECK(shownNumber("46.123456") == "46.123456");
    CHECK(shownNumber("-12.50") == "-12.5");
    CHECK(shownNumber("0.30000000000000004") == "0.3");
    CHECK(shownNumber("26750316900014") == "26750316900014");
    CHECK(shownNumber("1E+300") == "1e+300");
    CHECK(shownNumber("abc") == "abc");
    CHECK(shownNumber("NaN") == "NaN");
}

TEST_CASE("a format tells a date from a number by its letters alone") {
    const auto look = [](const char* code) { return formatOfCode(code).look; };
    for (const char* date :
         {"dd/mm/yyyy", "jj/mm/aaaa", "[$-40C]d\\ mmmm\\ yyyy;@", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
          "mmm-yy", "yyyy", "mmmm", "\"le \"d/m/yy", "d/m/yy h:mm", "[Red]dd.mm.yyyy"}) {
        INFO(date);
        CHECK(look(date) == NumberLook::Date);
    }
    for (const char* number :
         {"General", "Standard", "0.00", "# ##0,00 \"jours\"", "#,##0\\ \"€\";[Red]\\-#,##0\\ \"€\"",
          "0.00E+00", "_-* #,##0.00\\ _d_-", "0%", "[>=100]0;0.0", "@", "0\\d\\m", ""}) {
        INFO(number);
        CHECK(look(number) == NumberLook::Number);
    }
    CHECK(look("h:mm") == NumberLook::Time);
    CHECK(look("mm:ss") == NumberLook::Time);
    CHECK(look("h:mm AM/PM") == NumberLook::Time);
    CHECK(look("[h]:mm:ss") == NumberLook::Elapsed);
    CHECK(look("[mm]:ss") == NumberLook::Elapsed);
    CHECK(formatOfCode("00000") == NumberFormat{NumberLook::Padded, 5});
    // The département stands in the format: 36 is shown as 03036.
    CHECK(shownNumber("36", formatOfCode("\"03\"000")) == "03036");
    CHECK(shownNumber("254", formatOfCode("\"03\"000;@")) == "03254");
    CHECK(shownNumber("36", formatOfCode("\"n° \"000")) == "036");
    CHECK(shownNumber("36.5", formatOfCode("\"03\"000")) == "36.5");
}

TEST_CASE("a built-in format is what it is in every language") {
    for (const std::size_t id : {14U, 15U, 16U, 17U, 22U, 30U, 57U}) {
        CHECK(builtInFormat(id).look == NumberLook::Date);
    }
    CHECK(builtInFormat(20).look == NumberLook::Time);
    CHECK(builtInFormat(46).look == NumberLook::Elapsed);
    for (const std::size_t id : {0U, 1U, 2U, 9U, 10U, 11U, 37U, 44U, 48U, 49U, 163U}) {
        CHECK(builtInFormat(id).look == NumberLook::Number);
    }
}

TEST_CASE("a date counts from 1900 or from 1904, with its hour unless that is midnight") {
    const NumberFormat date{NumberLook::Date};
    CHECK(shownNumber("43831", date) == "2020-01-01");
    CHECK(shownNumber("42369", date, true) == "2020-01-01");
    CHECK(shownNumber("43831.5", date) == "2020-01-01 12:00:00");
    CHECK(shownNumber("43830.999999999", date) == "2020-01-01");
    CHECK(shownNumber("4.3831E4", date) == "2020-01-01");
    CHECK(shownNumber("1", date) == "1900-01-01");
    CHECK(shownNumber("59", date) == "1900-02-28");
    CHECK(shownNumber("61", date) == "1900-03-01");
    CHECK(shownNumber("2958465", date) == "9999-12-31");
    CHECK(shownNumber("2958466", date) == "2958466");
    CHECK(shownNumber("-1", date) == "-1");
    CHECK(shownNumber("0.5", {NumberLook::Time}) == "12:00:00");
    CHECK(shownNumber("1.5", {NumberLook::Elapsed}) == "36:00:00");
    CHECK(shownNumber("3036", {NumberLook::Padded, 5}) == "03036");
    CHECK(shownIsoDate("2020-01-31T00:00:00") == "2020-01-31");
    CHECK(shownIsoDate("2020-01-31T08:30:00.000") == "2020-01-31 08:30:00");
    CHECK(shownDuration("PT12H30M05S") == "12:30:05");
}
