#include "app/text/published/figure_text.hpp"
#include "app/text/published/reconciliation_text.hpp"
#include "tests/support/builders.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"

using namespace maillage;
using namespace maillage::test;

namespace {

PublishedFigure figure(const char* id, double value, const char* unit = "%") {
    return {id, id, value, unit, 1, kEnd, ""};
}

std::string textOf(const std::vector<TextSection>& sections) {
    QStringList lines;
    for (const TextSection& section : sections) {
        lines << section.title << section.sentences;
    }
    return lines.join(QStringLiteral("\n")).replace(QChar(0x00A0), QChar(u' ')).toStdString();
}

std::string textOf(const std::vector<PublishedFigure>& table) {
    return textOf(reconciliationText(reconcile(table, kEnd, 317, {318, 320})));
}

using Catch::Matchers::ContainsSubstring;

} // namespace

TEST_CASE("the schéma's contradiction is told with its arithmetic, its corrections and its readings") {
    const std::string text = textOf({figure("taux_cs", 69), figure("taux_sans_cs", 31),
                                     figure("evs_seul", 5, "communes"), figure("taux_avs", 72)});
    CHECK_THAT(text, ContainsSubstring("Les chiffres publiés se contredisent"));
    CHECK_THAT(text, ContainsSubstring(
                         "« 31 % des communes n’ont pas de centre social » : de 97 à 99 communes ; il en "
                         "reste de 218 à 220."));
    CHECK_THAT(text,
               ContainsSubstring("au plus 220 + 5 = 225 communes couvertes, quand il en faut au moins 227"));
    CHECK_THAT(text, ContainsSubstring("Écarter « 5 communes n’ont qu’un EVS » : il y en aurait de 7 à 11"));
    CHECK_THAT(text, ContainsSubstring("72 % deviendrait 70 % ou 71 %"));
    CHECK_THAT(text, ContainsSubstring(
                         "72 % de 317 communes, 69 % et 31 % de 320 communes, arrondis au plus proche : "
                         "222 communes avec un centre social, 5 avec un EVS seul, 227 couvertes en tout."));
    CHECK_THAT(text, ContainsSubstring(
                         "Sur 317 communes, 69 % arrondi vers le bas, 31 % arrondi vers le haut et 72 % "
                         "arrondi vers le haut : 221 communes"));
    CHECK_THAT(text, ContainsSubstring("aucune lecture ne convient"));
}

TEST_CASE("figures that agree are told with what they leave possible, and nothing is corrected") {
    const std::string text =
        textOf({figure("taux_cs", 69), figure("evs_seul", 9, "communes"), figure("taux_avs", 72)});
    CHECK_THAT(text, ContainsSubstring("Les chiffres publiés s’accordent"));
    CHECK_THAT(text, ContainsSubstring("de 3 façons : de 218 à 220 communes avec un centre social"));
    CHECK_THAT(text, !ContainsSubstring("Écarter"));
}

TEST_CASE("what to do next is told: whom to ask, what to check, and that nothing is left") {
    const auto steps = [](const Project& project, const std::vector<PublishedFigure>& table,
                          bool withHypotheses) {
        const Project with = project.withPublished(table);
        return textOf({nextStepsText(with, withHypotheses, compareWithPublished(with, withHypotheses),
                                     reconcileEachDate(with))});
    };
    const auto project = [](const Attestation& said) {
        return withStructures(rowOfCommunes(5),
                              {{"cs", StructureKind::CentreSocial, {0, 1}, said, {Date(2021, 1, 1), {}}}});
    };
    CHECK_THAT(steps(project(attested()), {figure("taux_cs", 40)}, true),
               ContainsSubstring("Rien : les chiffres"));
    CHECK_THAT(steps(project(attested()), {figure("taux_cs", 60)}, true),
               ContainsSubstring(
                   "Vérifier « taux_cs », publié 60 %, calculé 40 % (40,0 %) : aucune commune supposée"));
    CHECK_THAT(steps(project(attested()), {figure("taux_cs", 40), figure("taux_sans_cs", 40)}, true),
               ContainsSubstring(
                   "Demander à l’auteur des chiffres publiés au 31 décembre 2022 s’il ne se trompe pas "
                   "sur « 40 % des communes ont un centre social » ou sur « 40 % des communes n’ont pas"));
}

TEST_CASE("contradictions of one figure, of two, and by excess each have their words") {
    CHECK_THAT(textOf({figure("taux_cs", 69.4)}),
               ContainsSubstring("aucun nombre de communes ne s’imprime ainsi"));
    CHECK_THAT(textOf({figure("taux_cs", 69), figure("taux_sans_cs", 40)}),
               ContainsSubstring("deux nombres différents des mêmes communes"));
    CHECK_THAT(textOf({figure("taux_cs", 69), figure("taux_avs", 50)}),
               ContainsSubstring("au moins 218 + 0 = 218 communes couvertes, quand il en faut au plus 160"));
    CHECK_THAT(textOf({figure("acf", 17, "structures")}), ContainsSubstring("Rien à rapprocher"));
}

TEST_CASE(
    "what the figures allow is told with ends in communes and inhabitants, and a commune to ask about") {
    const Project project =
        withStructures(rowOfCommunes(5),
                       {{"cs", StructureKind::CentreSocial, {0}, attested(), {Date(2021, 1, 1), {}}}})
            .withPublished({figure("taux_cs", 40)});
    const std::string text = textOf(worldsText(*project.territory, publishedWorlds(project, kEnd)));
    CHECK_THAT(
        text, ContainsSubstring("1 commune avec un centre social, 1 en tout avec une structure AVS, sur 5."));
    CHECK_THAT(
        text, ContainsSubstring(
                  "Avec un centre social : 2 communes, et de 25,0 % à 50,0 % des habitants (de 100 à 200)."));
    CHECK_THAT(text,
               ContainsSubstring("population inconnue, qui ne comptent dans aucun nombre d’habitants : 1."));
    CHECK_THAT(text, ContainsSubstring("Commune B (03002) est-elle couverte par une structure AVS ?"));
}
