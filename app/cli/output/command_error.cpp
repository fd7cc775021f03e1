#include "app/cli/output/command_error.hpp"

#include "app/text/errors/area_sentences.hpp"
#include "app/text/qt_text.hpp"
#include "core/io/layers/layer_errors.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/report/fiche_errors.hpp"
#include "core/store/store_errors.hpp"

#include <array>

namespace maillage {

namespace {

struct CommandPattern {
    AnyErrorCode code;
    const char* pattern;
};
constexpr auto kCommandPatterns = std::to_array<CommandPattern>({
    {ErrorCode::FileKindUnknown, "valeur « %1 » refusée pour --sortie : il faut %2"},
    {ErrorCode::LayerOtherDepartement,
     "« %1 », champ %2 : les communes sont du département %3 et non %4 ; prenez le bon fichier ou donnez "
     "--departement %3"},
    {ErrorCode::ListNotRecognised,
     "« %1 » : il manque %3 (colonnes : %2) ; nommez-les structure, "
     "code_insee, commune, type comme dans le modèle à remplir, ou dites-le avec --colonne structure=…"},
    {ErrorCode::ListAsksBlanks,
     "« %1 », colonne « %2 » : des cellules sont vides (%3) ; communes desservies : %4 si un vide veut dire « aucune "
     "structure », %5 s'il répète celle du dessus ; dites-le avec --blancs aucune ou --blancs repeter"},
    {ErrorCode::ListAsksApprovalBlanks,
     "« %1 », colonne « %2 » : des cellules sont vides (%3) ; agréments lus : %4 si un vide veut dire « aucune "
     "structure », %5 s'il répète celle du dessus ; dites-le avec --blancs aucune ou --blancs repeter"},
    {ErrorCode::ListAsksDates,
     "« %1 », colonne « %2 » : elle contient des dates, et son titre ne dit pas si c'est le début ou la fin de "
     "l'agrément ; dites-le avec --colonne \"debut=%2\" ou --colonne \"fin=%2\", ou laissez-la avec --colonne "
     "\"ignorer=%2\""},
    {ErrorCode::ListAsksPeriod,
     "« %1 », colonne « %2 » : elle contient des périodes, et son titre ne dit pas si ce sont celles de "
     "l'agrément ; dites-le avec --colonne \"periode=%2\", ou laissez-la avec --colonne \"ignorer=%2\""},
    {ErrorCode::ListAsksColumn,
     "« %1 » : plusieurs colonnes peuvent être « %2 » et ne disent pas la même chose (%3) ; dites laquelle lire, "
     "comme --colonne \"%2=%4\""},
    {ErrorCode::ListAsksWhether,
     "« %1 » : rien ne dit que la colonne « %3 » est « %2 » ; si elle l'est, dites-le avec --colonne \"%2=%3\""},
    {ErrorCode::ListAsksCommunes,
     "« %1 », colonne « %2 » : elle nomme des communes, et rien ne dit si ce sont celles que desservent les "
     "structures ; si ce sont elles, dites-le avec --colonne \"communes=%2\", sinon laissez-la avec --colonne "
     "\"ignorer=%2\""},
    {ErrorCode::ListAsksSeat,
     "« %1 » : une liste d'adresses, une ligne par structure ; communes desservies : %3 si « %2 » est celle que "
     "dessert la structure (--colonne \"%4=%2\"), 0 si ce n'est que son siège (--colonne \"siege=%2\") ; dites-le"},
    {ErrorCode::ListAsksState,
     "« %1 », colonne « %2 » : elle dit de certaines lignes qu'elles ne comptent peut-être pas (%3) ; retirez ces "
     "lignes du fichier, ou lisez toutes les lignes avec --colonne \"ignorer=%2\""},
    {ErrorCode::ListAsksYears,
     "« %1 », colonne « %2 » : la liste est de plusieurs années (%3) ; ne gardez que les lignes d'une année, ou "
     "lisez toutes les lignes avec --colonne \"ignorer=%2\""},
    {ErrorCode::ColumnNamedTwice,
     "« %1 » : plusieurs colonnes s'appellent « %2 » (%3) ; désignez la bonne par sa lettre, comme --colonne "
     "commune=D"},
    {ErrorCode::SheetsNoneFit,
     "« %1 » : aucune feuille n'a les colonnes d'une liste (feuilles visibles : %2) ; nommez ses colonnes structure, "
     "code_insee, commune, type comme dans le modèle à remplir, ou dites laquelle lire avec --feuille et --colonne"},
    {ErrorCode::SheetHiddenFits,
     "« %1 » : aucune feuille visible n'a les colonnes d'une liste, mais une feuille masquée les a (%2) ; "
     "lisez-la avec --feuille \"%3\""},
    {ErrorCode::SheetsSeveralFit,
     "« %1 » : plusieurs feuilles peuvent être la liste (%2) ; dites laquelle lire avec --feuille \"%3\" "
     "(répétable), ou "
     "--feuille toutes"},
    {ErrorCode::SheetsOfYears,
     "« %1 » : des feuilles sont la même liste pour des années différentes (%2), et ne se lisent pas ensemble ; "
     "dites laquelle lire, comme --feuille \"%3\""},
    {ErrorCode::ImportIncomplete,
     "rien n'a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; corrigez-les, "
     "décidez avec --choix, ou passez outre avec --accepter-partiel"},
    {ErrorCode::ChoiceUnused,
     "--choix \"%1\" n'a servi à rien : aucun texte à décider ne s'écrit ainsi, ou il ne peut pas vouloir dire "
     "cela ; recopiez un des --choix proposés"},
    {ErrorCode::ScenarioWithoutOpening,
     "le scénario « %1 » n'ouvre aucune structure : il n'y a pas de fiche projet à faire ; ouvrez-en une avec "
     "simuler"},
    {ErrorCode::OpeningNotNamed,
     "le scénario « %1 » ouvre plusieurs structures ; choisissez avec --structure parmi %2"},
    {ErrorCode::ProjectChanged,
     "le projet « %1 » a été changé par un autre programme pendant ce travail ; rien n'a été écrit, recommencez"},
    {ErrorCode::ProjectInUse,
     "« %1 » est ouvert dans un autre programme (QGIS ?), qui ne laisse pas y écrire ; rien n'a été écrit : "
     "fermez-le là-bas, puis recommencez"},
    {ErrorCode::FicheQuestionUnknown,
     "la fiche projet n'a pas de question « %1 » ; choisissez parmi %2 (voir fiche --questions)"},
});

} // namespace

QString commandSentenceOf(const Error& error) {
    for (const CommandPattern& one : kCommandPatterns) {
        if (one.code == error.code()) {
            return filledPattern(typeset(QString::fromUtf8(one.pattern)), listParameters(error));
        }
    }
    return sentenceOf(error);
}

} // namespace maillage
