#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/io/lists/list_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(ListCode code) {
    switch (code) {
    case ErrorCode::ListWithoutRows:
        return tr("« %1 » n'a aucune ligne sous ses titres de colonnes ; remplissez-le d'abord");
    case ErrorCode::ListTellsNothing:
        return tr(
            "« %1 » ne dit rien à importer : aucune de ses lignes n'est complète ; remplissez-le d'abord");
    case ErrorCode::ListNotRecognised:
        return tr(
            "« %1 » : il manque %3 (colonnes : %2) ; nommez-les structure, code_insee, commune, type comme dans le "
            "modèle à remplir, ou dites ce qu'est chaque colonne");
    case ErrorCode::ListOfPostalCodes:
        return tr(
            "« %1 » ne désigne les communes que par leur code postal (colonnes : %2), partagé par plusieurs "
            "communes ; ajoutez leur code Insee ou leur nom");
    case ErrorCode::ColumnOfPostalCodes:
        return tr(
            "« %1 », ligne %2, colonne %3 : %4 est un code postal (%5), et toute la colonne avec lui ; "
            "donnez les codes Insee, ou les noms seuls : un code postal peut être le code Insee d'une autre commune");
    case ErrorCode::ListAsksBlanks:
        return tr(
            "« %1 », colonne « %2 » : des cellules sont vides (%3) ; communes desservies : %4 si un vide veut dire "
            "« aucune structure », %5 s'il répète celle du dessus ; dites lequel des deux");
    case ErrorCode::ListAsksApprovalBlanks:
        return tr(
            "« %1 », colonne « %2 » : des cellules sont vides (%3) ; agréments lus : %4 si un vide veut dire "
            "« aucune structure », %5 s'il répète celle du dessus ; dites lequel des deux");
    case ErrorCode::ListAsksDates:
        return tr(
            "« %1 », colonne « %2 » : elle contient des dates, et son titre ne dit pas si c'est le début ou la fin "
            "de l'agrément ; dites-le, ou dites de ne pas la lire");
    case ErrorCode::ListAsksPeriod:
        return tr(
            "« %1 », colonne « %2 » : elle contient des périodes, et son titre ne dit pas si ce sont celles de "
            "l'agrément ; dites-le, ou dites de ne pas la lire");
    case ErrorCode::ListAsksColumn:
        return tr(
            "« %1 » : plusieurs colonnes peuvent être « %2 » et ne disent pas la même chose (%3) ; dites laquelle "
            "lire");
    case ErrorCode::ListAsksWhether:
        return tr("« %1 » : rien ne dit que la colonne « %3 » est « %2 » ; dites si elle l'est");
    case ErrorCode::ListAsksCommunes:
        return tr(
            "« %1 », colonne « %2 » : elle nomme des communes, et rien ne dit si ce sont celles que desservent les "
            "structures ; dites-le, ou dites de ne pas la lire");
    case ErrorCode::ListAsksSeat:
        return tr(
            "« %1 » : une liste d'adresses, une ligne par structure ; communes desservies : %3 si « %2 » est celle que "
            "dessert la structure, 0 si ce n'est que son siège ; dites lequel des deux");
    case ErrorCode::ListAsksState:
        return tr(
            "« %1 », colonne « %2 » : elle dit de certaines lignes qu'elles ne comptent peut-être pas (%3) ; retirez "
            "ces lignes du fichier, ou dites de lire toutes les lignes sans cette colonne");
    case ErrorCode::ListAsksYears:
        return tr(
            "« %1 », colonne « %2 » : la liste est de plusieurs années (%3) ; ne gardez que les lignes d'une année, "
            "ou dites de lire toutes les lignes sans cette colonne");
    case ErrorCode::ColumnNamedTwice:
        return tr("« %1 » : plusieurs colonnes s'appellent « %2 » ; désignez la bonne par sa lettre (%3)");
    case ErrorCode::SheetsNoneFit:
        return tr(
            "« %1 » : aucune feuille n'a les colonnes d'une liste (feuilles visibles : %2) ; nommez ses colonnes "
            "structure, code_insee, commune, type comme dans le modèle à remplir");
    case ErrorCode::SheetHiddenFits:
        return tr(
            "« %1 » : aucune feuille visible n'a les colonnes d'une liste, mais une feuille masquée les a "
            "(%2) ; affichez-la, ou "
            "choisissez-la");
    case ErrorCode::SheetsSeveralFit:
        return tr("« %1 » : plusieurs feuilles peuvent être la liste (%2) ; dites laquelle lire");
    case ErrorCode::SheetsOfYears:
        return tr(
            "« %1 » : des feuilles sont la même liste pour des années différentes (%2), et ne se lisent pas "
            "ensemble ; dites laquelle lire");
    case ErrorCode::ImportIncomplete:
        return tr("rien n'a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; "
                  "corrigez-les, ou décidez de chacune");
    case ErrorCode::ChoiceUnused:
        return tr(
            "le choix « %1 » n'a servi à rien : aucun texte à décider ne s'écrit ainsi, ou il ne peut pas "
            "vouloir dire cela ; recopiez un des choix proposés");
    case ErrorCode::TravelTimesSeparator:
        return tr(
            "« %1 » n'a qu'une colonne (« %2 ») : le séparateur n'est pas reconnu ; séparez par , ; ou une "
            "tabulation");
    case ErrorCode::TravelTimesUnit:
        return tr(
            "« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des secondes et non des minutes : "
            "donnez des minutes, ou intitulez la colonne « durée en secondes » si c'en sont");
    case ErrorCode::TravelTimesSeveral:
        return tr(
            "« %1 » : plusieurs colonnes de temps ne disent pas la même chose (%2) ; intitulez « minutes » "
            "celle à lire");
    case ErrorCode::PassagesNone:
        return tr(
            "« %1 » ne dit aucune fusion ni aucun changement de nom de communes du département %2 ; prenez le fichier "
            "« événements sur les communes » de l'Insee (v_mvtcommune), tel quel");
    case ErrorCode::EpcisNotRecognised:
        return tr(
            "« %1 » ne dit pas de quel EPCI est chaque commune : il faut une colonne de codes Insee et une colonne de "
            "numéros Siren des EPCI (colonnes : %2) ; prenez la « table d'appartenance géographique des communes » de "
            "l'Insee, telle quelle");
    case ErrorCode::EpcisNone:
        return tr("« %1 » ne connaît aucune commune du département %2 : rien n'a été changé");
    case ErrorCode::EpciTwice:
        return tr("« %1 », ligne %2 : la commune %3 est dans deux EPCI à la fois (%4 et %5) ; gardez le bon");
    }
    return {};
}

QString missingColumnText(const std::string& missing) {
    if (missing == MissingColumn::kStructures) {
        return tr("une colonne de structures");
    }
    if (missing == MissingColumn::kPlaces) {
        return tr("une colonne de communes (code Insee, nom ou liste)");
    }
    if (missing == MissingColumn::kPopulation) {
        return tr("une colonne de population");
    }
    return tr("une colonne de structures et une colonne de communes (code Insee, nom ou liste)");
}

} // namespace

std::vector<std::string> listParameters(const Error& error) {
    std::vector<std::string> parameters = error.parameters();
    if (error.code() == ErrorCode::ListNotRecognised && parameters.size() > 2) {
        parameters[2] = missingColumnText(parameters[2]).toStdString();
    }
    return parameters;
}

QString listSentence(const Error& error) {
    const auto code = error.code().as<ListCode>();
    if (!code) {
        return {};
    }
    if (*code == ErrorCode::TravelTimesUnit && error.parameters().size() > 3) {
        const std::string& unit = error.parameters()[3];
        if (unit == "heures") {
            return filledPattern(
                tr("« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des heures et non des minutes : "
                   "donnez des minutes, ou intitulez la colonne « durée en heures » si c'en sont"),
                error.parameters());
        }
        if (unit == "jours") {
            return filledPattern(
                tr("« %1 », colonne %2 : le temps médian est %3 ; ce sont sans doute des heures de tableur, en "
                   "fractions de jour : donnez des minutes"),
                error.parameters());
        }
    }
    return filledPattern(patternOf(*code), listParameters(error));
}

} // namespace maillage
