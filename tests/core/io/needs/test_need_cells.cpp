#include "core/io/needs/need_cells.hpp"
#include "core/io/needs/need_columns.hpp"
#include "core/io/needs/need_details.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("decimals are decided by the cell") {
    const auto number = [](std::string_view text) {
        const NeedCellReading read = readNeedCell(text, NeedState::Secret);
        REQUIRE(read.cell.state == NeedState::Known);
        return read.cell.value;
    };
    CHECK(number("50,0") == Approx(50));
    CHECK(number("76.97") == Approx(76.97));
    CHECK(number("8.6999999999999993") == Approx(8.7));
    CHECK(number("1 234,5") == Approx(1234.5));
    CHECK(number("1\u202F234,5") == Approx(1234.5));
    CHECK(number("1.234,5") == Approx(1234.5));
    CHECK(number("12,5 %") == Approx(12.5));
    CHECK(number("-14,8") == Approx(-14.8));
    CHECK(number("0") == Approx(0));
}

TEST_CASE("a cell without a number says why, and is never zero") {
    CHECK(readNeedCell("", NeedState::Secret).cell.state == NeedState::Secret);
    CHECK(readNeedCell(" ", NeedState::Unavailable).cell.state == NeedState::Unavailable);
    CHECK(readNeedCell("s", NeedState::Unavailable).cell.state == NeedState::Secret);
    CHECK(readNeedCell("N/A - secret statistique", NeedState::Unavailable).cell.state == NeedState::Secret);
    for (const char* sign : {"nd", "N/A - résultat non disponible", "N/A - division par 0", "…", "-"}) {
        const NeedCellReading read = readNeedCell(sign, NeedState::Secret);
        CHECK(read.cell.state == NeedState::Unavailable);
        CHECK_FALSE(read.isUnreadable);
    }
    CHECK(readNeedCell("Moulins", NeedState::Secret).isUnreadable);
}

TEST_CASE("the name of a column gives its stem, its survey and its years") {
    const auto is = [](const char* column, const NeedStem& expected) {
        INFO(column);
        CHECK(stemOfColumn(column) == expected);
    };
    is("P18_POP", {"POP", "P", 2018});
    is("C22_FAMMONO", {"FAMMONO", "C", 2022});
    is("D68_POP", {"POP", "", 1968});
    is("P22_POP80P_PSEUL", {"POP80P_PSEUL", "P", 2022});
    is("TP6021", {"TP60", "", 2021});
    is("TP60AGE121", {"TP60AGE1", "", 2021});
    is("MED19", {"MED", "", 2019});
    is("D121", {"D1", "", 2021});
    is("NAIS1621", {"NAIS", "", 2021, 2016});
    is("NAISD24", {"NAISD", "", 2024});
    is("ETTEFP1018", {"ETTEFP10", "", 2018});
    is("BPE_2021_D502", {"D502", "", 2021});
    is("NB_D502", {"D502"});
    is("D502", {"D502"});
    is("SUPERF", {"SUPERF"});
    is("TP60", {"TP60"});
    is("indfoy_rsa", {"indfoy_rsa"});
    is("part_pop_qpv", {"part_pop_qpv"});
}

TEST_CASE("dates of rows are read in the ways of their producers") {
    CHECK(needTimeOf("2024-12").year == 2024);
    CHECK(needTimeOf("202412") == needTimeOf("2024-12"));
    CHECK(needTimeOf("2015-T4").year == 2015);
    CHECK(needTimeOf("2015-T3") < needTimeOf("2015-T4"));
    CHECK(needTimeOf("2015-T4") == needTimeOf("2015-12"));
    CHECK(needTimeOf("31/12/2024") == needTimeOf("2024-12-31"));
    CHECK(needTimeOf("2017") == NeedTime{2017, 0});
    CHECK(needTimeOf("jamais").year == 0);
}
