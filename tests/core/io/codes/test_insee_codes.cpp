#include "core/io/codes/insee_codes.hpp"
#include "core/io/codes/plain_cell.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

TEST_CASE("a code is read whatever spreadsheets, libraries and hands made of it") {
    for (const char* cell :
         {"03036",       "3036",        "3036.0",      "3036,00",     "03 036",      "3 036",
          "’03036",      "'03036",      "'03036'",     "=\"03036\"",  "\"03036\"",   "03\u00A0036",
          "03\u202F036", "03\u2009036", "\u200B03036", "\uFEFF03036", "03036\u00A0", "[\"03036\"]",
          "['03036']",   "(1:03036)",   "{03036}",     "(03036)",     "3.036E+03",   "3,036E+03",
          "3.036e3",     "003036",      "03-036",      "INSEE 03036", "FR03036",     "Code INSEE : 03036",
          "COM 03036",   "n° 03036",    "０３０３６",  " 03036 ",     "03036\t",     "=03036"}) {
        INFO(cell);
        CHECK(cleanedCode(cell) == "03036");
    }
    CHECK(cleanedCode("2a004") == "2A004");
    CHECK(cleanedCode("2b 033") == "2B033");
    CHECK(cleanedCode("02A004") == "2A004");
    CHECK(cleanedCode("97101") == "97101");
    CHECK(cleanedCode("971101") == "97101");
    CHECK(cleanedCode("971-01") == "97101");
    CHECK(cleanedCode("1.3055E+04") == "13055");
}

TEST_CASE("what may be something else is no code") {
    for (const char* cell : {"",           "36",        "036",         "3.04E+03",    "3E+03",
                             "1.3055E+05", "F-03100",   "03036 03066", "03036;03066", "2020-01-01",
                             "01/2020",    "12.345",    "23,5",        "Vichy",       "O3036",
                             "30366030",   "200071140", "03036x1",     "=A1+3036",    "123456"}) {
        INFO(cell);
        CHECK_FALSE(cleanedCode(cell));
    }
}

TEST_CASE("a name beside a code in one cell is told with it") {
    const auto both = [](std::string_view cell) {
        const auto typed = typedCode(cell);
        return typed ? typed->code + "|" + typed->name : std::string("none");
    };
    CHECK(both("03036 - Bourbon-l'Archambault") == "03036|Bourbon-l'Archambault");
    CHECK(both("03036 Bourbon-l'Archambault") == "03036|Bourbon-l'Archambault");
    CHECK(both("3036 : Bourbon") == "03036|Bourbon");
    CHECK(both("Abrest (03001)") == "03001|Abrest");
    CHECK(both("Abrest [03001]") == "03001|Abrest");
    CHECK(both("Abrest (INSEE 03001)") == "03001|Abrest");
    CHECK(both("Abrest - 03001") == "03001|Abrest");
    CHECK(both("Abrest 03001") == "03001|Abrest");
    CHECK(both("03 036 Bourbon") == "03036|Bourbon");
    CHECK(both("2A004 Ajaccio") == "2A004|Ajaccio");
    CHECK(both("03103 - Le Donjon (siège)") == "03103|Le Donjon (siège)");
    CHECK(both("Abrest 2020") == "none");
    CHECK(both("Le Donjon (siège)") == "none");
}

TEST_CASE("a département and a commune of it in two columns make a code") {
    CHECK(joinedCode("03", "036") == "03036");
    CHECK(joinedCode("3", "36") == "03036");
    CHECK(joinedCode("3.0", "36.0") == "03036");
    CHECK(joinedCode("003", "036") == "03036");
    CHECK(joinedCode("2a", "004") == "2A004");
    CHECK(joinedCode("971", "101") == "97101");
    CHECK(joinedCode("971", "01") == "97101");
    CHECK(joinedCode("974", "1") == "97401");
    CHECK_FALSE(joinedCode("", "036"));
    CHECK_FALSE(joinedCode("03", "03036"));
    CHECK_FALSE(joinedCode("Allier", "036"));
    CHECK_FALSE(joinedCode("971", "201"));
}

TEST_CASE("codes of quarters lose what is not theirs") {
    CHECK(cleanedQpvCode("QP003001") == "QP003001");
    CHECK(cleanedQpvCode("qn00301m") == "QN00301M");
    CHECK(cleanedQpvCode("QP 003 001\u00A0") == "QP003001");
    CHECK(cleanedQpvCode("’QP003001") == "QP003001");
    CHECK(cleanedQpvCode("=\"QP003001\"") == "QP003001");
    CHECK_FALSE(cleanedQpvCode("003001"));
    CHECK_FALSE(cleanedQpvCode("Le Quartier"));
}

TEST_CASE("lists as programs write them are taken apart") {
    const std::vector<std::string> two{"03095", "03310"};
    CHECK(writtenList("[\"03095\",\"03310\"]") == two);
    CHECK(writtenList("(2:03095,03310)") == two);
    CHECK(writtenList("{03095,03310}") == two);
    CHECK(writtenList("['03095', '03310']") == two);
    CHECK(writtenList("03095,03310").empty());
    CHECK(writtenList("Le Donjon (siège)").empty());
}
