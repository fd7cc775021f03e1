#include "core/io/lists/cells/dates/cell_durations.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/cells/out_words.hpp"

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

TEST_CASE("an end with words around it is read as far as it is clear") {
    CHECK(parseTypedDate("fin 2024", true) == Date(2024, 12, 31));
    CHECK_FALSE(parseTypedDate("fin 2024", false));
    CHECK(parseTypedDate("fin juin 2024", true) == Date(2024, 6, 30));
    CHECK_FALSE(parseTypedDate("début 2024", false));
    CHECK(parseTypedDate("31/12/2024 (prolongé)", true) == Date(2024, 12, 31));
    CHECK_FALSE(parseTypedDate("31/12/2021 (ou 2024)", true));
    CHECK(parseTypedDate("45 657", true) == Date(2024, 12, 31));
    CHECK(isNoDate("NULL"));
    CHECK(isNoDate("non renseigné"));
    CHECK(isOpenEnd("tacite reconduction"));
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

TEST_CASE("a kind with a word that kinds are not told by is doubtful, whatever the word") {
    for (const char* cell : {"EVS (parti)", "EVS en sommeil", "EVS résilié", "EVS à ouvrir", "EVS 2018-2021",
                             "Annexe du centre social", "plus EVS", "EVS jusqu'au 31/12/2021",
                             "EVS en création", "EVS (agrément en cours d'instruction)", "antenne du CSC"}) {
        INFO(cell);
        CHECK(isDoubtfulKind(cell));
    }
    for (const char* cell :
         {"EVS itinérant", "EVSI", "EVS conventionné", "Centre social rural", "Centre social de quartier",
          "Centre social et culturel", "Agrément centre social", "Centre social associatif agréé",
          "MJC - EVS", "Animation globale et coordination", "Centre social municipal (CCAS)",
          "EVS de la MSA"}) {
        INFO(cell);
        CHECK(parseTypedKind(cell).has_value());
        CHECK_FALSE(isDoubtfulKind(cell));
    }
}

TEST_CASE("a name that says that it closed is doubtful, one that only sounds so is not") {
    for (const char* name :
         {"EVS Les Tilleuls (fermé en 2021)", "EVS Les Tilleuls - fermé", "EVS Les Tilleuls (jusqu'en 2021)",
          "Ancien centre social", "ex-EVS Les Tilleuls", "Ex-MJC", "Les Tilleuls (en sommeil)",
          "EVS Les Tilleuls (en projet)", "Les Tilleuls \u2013 dissous", "EVS Les Tilleuls (2018-2021)",
          "Centre social en préfiguration des Tilleuls", "EVS fermé des Tilleuls",
          "Les Tilleuls (agrément retiré)"}) {
        INFO(name);
        CHECK(isDoubtfulName(name));
    }
    for (const char* name :
         {"La Ferme des Mille", "EVS - La Ferme", "EVS Le Parti pris", "EVS Parti Pris", "Projet 03",
          "EVS (Ancienne école)", "Ex Libris", "MJC \u2013 Centre social de Montluçon", "EVS Radio Bocage",
          "Espace de vie sociale non nommé 1", "L'Avenir", "Les Tilleuls (Vichy)",
          "Centre social Barjavel, Vichy", "EVS 2000", "Cité Clos Nardin"}) {
        INFO(name);
        CHECK_FALSE(isDoubtfulName(name));
    }
    // The end is in a column of its own as well.
    CHECK_FALSE(isDoubtfulName("EVS Les Tilleuls (fermé en 2021)", true));
    CHECK_FALSE(isDoubtfulName("EVS Les Tilleuls (jusqu'en 2021)", true));
    CHECK(isDoubtfulName("EVS Les Tilleuls (en projet)", true));
}

TEST_CASE("states and remarks use the words of names") {
    for (const char* cell :
         {"Refusé", "fermé en 2021", "En sommeil", "À ouvrir", "n'existe plus", "Parti en 2020",
          "Agrément retiré", "En cours d'instruction", "Dissoute", "En préfiguration"}) {
        INFO(cell);
        CHECK(saysOut(cell));
    }
    for (const char* cell : {"Agréé", "Fermeture le mercredi", "Ferme de la Source", "Ancien presbytère",
                             "Radio", "Projet social 2022-2025", "", "Partie nord du canton"}) {
        INFO(cell);
        CHECK_FALSE(saysOut(cell));
    }
}

TEST_CASE("how long an agrément lasts gives its last day") {
    CHECK(isDurationTitle("Durée (ans)"));
    CHECK(isDurationTitle("Durée de l'agrément"));
    CHECK_FALSE(isDurationTitle("Durée du trajet"));
    CHECK(parseTypedMonths("4", "Durée (ans)") == 48);
    CHECK(parseTypedMonths("4 ans", "Durée") == 48);
    CHECK(parseTypedMonths("18 mois", "Durée (ans)") == 18);
    CHECK(parseTypedMonths("48", "Durée en mois") == 48);
    CHECK_FALSE(parseTypedMonths("2021", "Durée"));
    CHECK_FALSE(parseTypedMonths("4 ans renouvelable", "Durée"));
    CHECK(lastDayAfter(Date(2018, 1, 1), 48) == Date(2021, 12, 31));
    CHECK(lastDayAfter(Date(2020, 2, 29), 12) == Date(2021, 2, 28));
    CHECK(lastDayAfter(Date(2020, 8, 31), 18) == Date(2022, 2, 28));
    CHECK(lastDayAfter(Date(2021, 9, 15), 3) == Date(2021, 12, 14));
}

TEST_CASE("inhabitants are counted as statistics write them") {
    CHECK(parseTypedPopulation("2 899 hab.", false) == 2899);
    CHECK(parseTypedPopulation("2899 habitants", false) == 2899);
    CHECK(parseTypedPopulation("2899.0", false) == 2899);
    CHECK(parseTypedPopulation("1e+05", false) == 100'000);
    CHECK(parseTypedPopulation("3.899000E+03", false) == 3899);
    CHECK_FALSE(parseTypedPopulation("3.9E+03", false));
    CHECK(parseTypedPopulation("3899.4999", true) == 3899);
    CHECK(parseTypedPopulation("1309,75", true) == 1310);
    CHECK_FALSE(parseTypedPopulation("3899.4999", false));
    // 2 899 or three inhabitants.
    CHECK_FALSE(parseTypedPopulation("2.899", true));
    CHECK_FALSE(parseTypedPopulation("-5", true));
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
