#include "core/io/lists/cells/cell_values.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

std::string begin(std::string_view cell) {
    const auto date = parseTypedDate(cell, false);
    return date ? date->iso() : "none";
}
std::string end(std::string_view cell) {
    const auto date = parseTypedDate(cell, true);
    return date ? date->iso() : "none";
}

} // namespace

TEST_CASE("the first of January 2020 is read in all its clothes") {
    for (const char* cell : {"2020-01-01",
                             "01/01/2020",
                             "1/1/2020",
                             "01-01-2020",
                             "01.01.2020",
                             "01.01.20",
                             "1/1/20",
                             "1/1/2020 00:00:00",
                             "2020-01-01 00:00:00",
                             "2020-01-01T00:00:00Z",
                             "1/1/2020 12:00:00 AM",
                             "01/01/2020 à 14h30",
                             "1er janvier 2020",
                             "1 janvier 2020",
                             "1er janv. 2020",
                             "le 1er janvier 2020",
                             "mercredi 1er janvier 2020",
                             "mer. 1 janv. 2020",
                             "1-janv-20",
                             "01 JANVIER 2020",
                             "43831",
                             "43831.0",
                             "43831,5",
                             "20200101",
                             "01012020",
                             "1 January 2020",
                             "Jan 1 2020",
                             "1\u00A0janvier\u00A02020",
                             "’01/01/2020",
                             "depuis le 01/01/2020",
                             "2020/01/01",
                             "premier janvier 2020",
                             "à partir du 1/1/2020"}) {
        INFO(cell);
        CHECK(begin(cell) == "2020-01-01");
    }
}

TEST_CASE("a month, a quarter or a year alone begins on its first day and ends on its last") {
    for (const char* cell :
         {"01/2020", "2020-01", "janvier 2020", "janv-20", "janv. 2020", "Jan-20", "2020 janvier"}) {
        INFO(cell);
        CHECK(begin(cell) == "2020-01-01");
        CHECK(end(cell) == "2020-01-31");
    }
    CHECK(end("février 2020") == "2020-02-29");
    CHECK(end("2020") == "2020-12-31");
    CHECK(begin("T2 2020") == "2020-04-01");
    CHECK(end("T4 2020") == "2020-12-31");
    CHECK(end("1er trimestre 2020") == "2020-03-31");
}

TEST_CASE("two figures of a year are 1970 to 2069") {
    CHECK(begin("01/09/98") == "1998-09-01");
    CHECK(begin("01/09/69") == "2069-09-01");
    CHECK(begin("01/09/70") == "1970-09-01");
    CHECK(begin("sept-98") == "1998-09-01");
}

TEST_CASE("what is no date, or could be two, is none") {
    for (const char* cell :
         {"", "31/06/2021", "30 février 2020", "bientôt", "fin 2022", "01/09/2021 à confirmer", "20-01",
          "1/2", "jui 2020", "12/31/2020", "2020-13-01", "201201", "99999", "20-janv", "03001", "2021-2024",
          "début 2020", "1/1/1/2020", "32/01/2020"}) {
        INFO(cell);
        CHECK(begin(cell) == "none");
    }
}

TEST_CASE("an end that is none is told from one that is not understood") {
    for (const char* cell :
         {"en cours", "En cours", "illimité", "illimitée", "sans limite", "à ce jour", "31/12/9999",
          "9999-12-31", "31/12/9999 00:00:00", "indéterminée", "sans date de fin", "2958465"}) {
        INFO(cell);
        CHECK(isOpenEnd(cell));
        CHECK_FALSE(isNoDate(cell));
    }
    for (const char* cell : {"-", "—", "/", "néant", "Néant", "00/00/0000", "0000-00-00", "--", "aucune"}) {
        INFO(cell);
        CHECK(isNoDate(cell));
    }
    for (const char* cell : {"", "?", "inconnue", "à renouveler", "renouvellement en cours", "2020", "NC"}) {
        INFO(cell);
        CHECK_FALSE(isOpenEnd(cell));
        CHECK_FALSE(isNoDate(cell));
    }
}

TEST_CASE("the American order is seen, never followed") {
    CHECK(isAmericanDate("12/31/2020"));
    CHECK(isAmericanDate("1/13/20 12:00:00 AM"));
    CHECK_FALSE(isAmericanDate("31/12/2020"));
    CHECK_FALSE(isAmericanDate("2020-12-31"));
    CHECK_FALSE(isAmericanDate("13/32/2020"));
    CHECK(canBeAmericanDate("05/06/2020"));
    CHECK_FALSE(canBeAmericanDate("05/05/2020"));
    CHECK_FALSE(canBeAmericanDate("25/06/2020"));
    CHECK_FALSE(canBeAmericanDate("2020-05-06"));
}

TEST_CASE("kinds are known by their names and their letters") {
    for (const char* cell :
         {"EVS", "E.V.S.", "E.V.S", "evs", "EVS itinérant", "Espace de Vie Sociale (EVS)",
          "espace de vie sociale", "E V S", "Espaces de vie sociale", "animation locale"}) {
        INFO(cell);
        CHECK(parseTypedKind(cell) == StructureKind::Evs);
        CHECK_FALSE(isDoubtfulKind(cell));
    }
    for (const char* cell : {"CS", "C.S.", "CSC", "C.S.C.", "Centre social", "centre socio-culturel",
                             "Centre Socioculturel", "Centres sociaux", "animation globale", "AGC",
                             "animation_globale", "Animation globale et coordination"}) {
        INFO(cell);
        CHECK(parseTypedKind(cell) == StructureKind::CentreSocial);
        CHECK_FALSE(isDoubtfulKind(cell));
    }
    CHECK_FALSE(parseTypedKind("MJC"));
    CHECK_FALSE(parseTypedKind("CS ou EVS"));
}

TEST_CASE("a kind that was, will be or may be is doubtful") {
    for (const char* cell :
         {"ex-EVS", "Ex EVS", "ancien EVS", "EVS en préfiguration", "projet d'EVS", "EVS fermé", "futur EVS",
          "EVS non agréé", "EVS ?", "CS ou EVS", "CS/EVS", "EVS (fermeture 2021)", "ancien centre social",
          "EVS en projet", "EVS à venir", "Préfiguration centre social", "EVS sans agrément"}) {
        INFO(cell);
        CHECK(isDoubtfulKind(cell));
    }
    CHECK(isDoubtfulName("ex-EVS Les Tilleuls"));
    CHECK(isDoubtfulName("EVS Les Tilleuls (en préfiguration)"));
    CHECK_FALSE(isDoubtfulName("EVS de l'ancienne école"));
    CHECK_FALSE(isDoubtfulName("EVS La Ferme"));
    CHECK_FALSE(isDoubtfulKind("ex-MJC"));
}

TEST_CASE("a total is told from a name that begins like one") {
    for (const char* cell :
         {"Total", "TOTAL", "Total général", "TOTAL : 317", "Sous-total", "Totaux", "Sous-totaux"}) {
        INFO(cell);
        CHECK(isPlainTotal(cell));
    }
    for (const char* cell : {"Ensemble pour Varennes", "Somme de talents", "Total Respect", "TOTAL ALLIER"}) {
        INFO(cell);
        CHECK(isTotalLabel(cell));
        CHECK_FALSE(isPlainTotal(cell));
    }
    CHECK_FALSE(isTotalLabel("Totalement jeunes"));
}

TEST_CASE("a formula without a value is told from a text that begins like one") {
    for (const char* cell :
         {"#N/A", "#REF!", "#VALEUR!", "Err:502", "=RECHERCHEV(A2;B:C;2)", "=A1", "#####", "of:=[.A1]"}) {
        INFO(cell);
        CHECK(isFormulaFailure(cell));
    }
    for (const char* cell : {"=\"03036\"", "=\"Abrest\"", "=Égalité", "#Lien", "Abrest"}) {
        INFO(cell);
        CHECK_FALSE(isFormulaFailure(cell));
    }
}
