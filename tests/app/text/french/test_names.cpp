#include "app/text/french/departements.hpp"
#include "app/text/french/names.hpp"
#include "app/text/french/typography.hpp"
#include "app/text/qt_text.hpp"

#include "tests/support/catch.hpp"

using namespace maillage;

namespace {

std::string of(const char* name) {
    return ofName(shownName(name)).toStdString();
}

std::string at(const char* name) {
    return atName(shownName(name)).toStdString();
}

} // namespace

TEST_CASE("de and à join the name of a commune as French does") {
    CHECK(of("Avermes") == "d’Avermes");
    CHECK(of("Ébreuil") == "d’Ébreuil");
    CHECK(of("Yzeure") == "d’Yzeure");
    CHECK(of("Œuilly") == "d’Œuilly");
    CHECK(of("Moulins") == "de Moulins");
    CHECK(of("Le Mayet-de-Montagne") == "du Mayet-de-Montagne");
    CHECK(of("Le Mayet-d'École") == "du Mayet-d’École");
    CHECK(of("Les Ancizes-Comps") == "des Ancizes-Comps");
    CHECK(of("La Chapelle") == "de La Chapelle");
    CHECK(of("L'Isle-Adam") == "de L’Isle-Adam");
    CHECK(of("Lens") == "de Lens");
    CHECK(of("Lesneven") == "de Lesneven");
    CHECK(at("Avermes") == "à Avermes");
    CHECK(at("Le Vilhain") == "au Vilhain");
    CHECK(at("Les Ancizes-Comps") == "aux Ancizes-Comps");
    CHECK(at("La Chapelle") == "à La Chapelle");
    CHECK(at("L'Isle-Adam") == "à L’Isle-Adam");
}

TEST_CASE("an aspirated h is known by its name") {
    CHECK(of("Huriel") == "d’Huriel");
    CHECK(of("Hyds") == "d’Hyds");
    CHECK(of("Hérisson") == "d’Hérisson");
    CHECK(of("Hauterive") == "d’Hauterive");
    CHECK(of("Haut-Bocage") == "de Haut-Bocage");
    CHECK(of("Haute-Isle") == "de Haute-Isle");
    CHECK(of("Le Havre") == "du Havre");
    CHECK(of("Ham") == "de Ham");
    CHECK(of("Hambye") == "de Hambye");
    CHECK(of("Honfleur") == "de Honfleur");
    CHECK(of("Huningue") == "de Huningue");
}

TEST_CASE("the départements have their articles") {
    CHECK(departementText("03").toStdString() == "l’Allier");
    CHECK(departementText("23").toStdString() == "la Creuse");
    CHECK(departementText("40").toStdString() == "les Landes");
    CHECK(departementText("71").toStdString() == "la Saône-et-Loire");
    CHECK(departementText("75").toStdString() == "Paris");
    CHECK(ofDepartement("03").toStdString() == "de l’Allier");
    CHECK(ofDepartement("18").toStdString() == "du Cher");
    CHECK(ofDepartement("40").toStdString() == "des Landes");
    CHECK(ofDepartement("35").toStdString() == "d’Ille-et-Vilaine");
    CHECK(ofDepartement("71").toStdString() == "de Saône-et-Loire");
    CHECK(ofDepartement("90").toStdString() == "du Territoire de Belfort");
    CHECK(ofDepartement("974").toStdString() == "de La Réunion");
    CHECK(inDepartement("23").toStdString() == "dans la Creuse");
    CHECK(inDepartement("2A").toStdString() == "en Corse-du-Sud");
    CHECK(inDepartement("974").toStdString() == "à La Réunion");
    CHECK(inDepartement("976").toStdString() == "à Mayotte");
    CHECK(ofDepartement("20").toStdString() == "du département 20");
}

TEST_CASE("French type has its apostrophes and its spaces, and leaves what is no word") {
    CHECK(typeset(QStringLiteral("l'EVS d'%1, qu'« il », l'<b>un</b>")).toStdString() ==
          "l’EVS d’%1, qu’«\u00A0il\u00A0», l’<b>un</b>");
    CHECK(typeset(QStringLiteral("a : b ; c ! d ? 12 %")).toStdString() ==
          "a\u00A0: b\u00A0; c\u00A0! d\u00A0? 12\u00A0%");
    CHECK(typeset(QStringLiteral("de %1 à %2")).toStdString() == "de %1 à %2");
    CHECK(typeset(QStringLiteral("<p style='color:red'>à l'est</p>")).toStdString() ==
          "<p style='color:red'>à l’est</p>");
    CHECK(shownName("CA de Blois ''Agglopolys''").toStdString() == "CA de Blois «\u00A0Agglopolys\u00A0»");
}

TEST_CASE("every sentence of the program comes typeset, whoever asks for it") {
    // Of a class of Qt, of the command line.
    CHECK(QCoreApplication::translate("maillage::YearControl", "L'année").toStdString() == "L’année");
    CHECK(QCoreApplication::translate("cli", "l'Allier : %1").toStdString() == "l’Allier\u00A0: %1");
}

TEST_CASE("one and none are singular in French") {
    CHECK(communesText(0).toStdString() == "0 commune");
    CHECK(communesText(1).toStdString() == "1 commune");
    CHECK(communesText(2).toStdString() == "2 communes");
    CHECK(inhabitantsText(1).toStdString() == "1 habitant");
    CHECK(inhabitantsText(1200).toStdString() == "1\u202F200 habitants");
}
