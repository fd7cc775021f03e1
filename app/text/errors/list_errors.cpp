#include "app/text/errors/area_sentences.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/io/lists/list_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(errors);

QString patternOf(ListCode code) {
    switch (code) {
    case ErrorCode::ListWithoutRows:
        return tr("« %1 » n'a aucune ligne sous ses titres de colonnes ; remplissez-le d'abord");
    case ErrorCode::ListTellsNothing:
        return tr(
            "« %1 » ne dit rien à importer : aucune de ses lignes n'est complète ; remplissez-le d'abord");
    case ErrorCode::ListNotRecognised:
        return tr(
            "« %1 » : les colonnes nécessaires ne sont pas toutes reconnues (colonnes : %2) ; nommez-les "
            "structure, code_insee, commune, type comme dans le modèle à remplir, ou dites ce qu'est chaque colonne");
    case ErrorCode::ListOfPostalCodes:
        return tr(
            "« %1 » ne désigne les communes que par leur code postal (colonnes : %2), partagé par plusieurs "
            "communes ; ajoutez leur code Insee ou leur nom");
    case ErrorCode::ColumnOfPostalCodes:
        return tr(
            "« %1 », ligne %2, colonne %3 : %4 est un code postal (%5), et toute la colonne avec lui ; "
            "donnez les codes Insee, ou les noms seuls : un code postal peut être le code Insee d'une autre commune");
    case ErrorCode::ImportIncomplete:
        return tr("rien n'a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; "
                  "corrigez-les, ou décidez de chacune");
    case ErrorCode::TravelTimesSeparator:
        return tr(
            "« %1 » n'a qu'une colonne (« %2 ») : le séparateur n'est pas reconnu ; séparez par , ; ou une tabulation");
    case ErrorCode::TravelTimesUnit:
        return tr(
            "« %1 », colonne %2 : la moitié des temps passe %3, ce sont sans doute des %4 et non des minutes ; "
            "donnez des minutes, ou intitulez la colonne « durée en secondes » si c'en sont");
    case ErrorCode::PassagesNone:
        return tr(
            "« %1 » ne dit aucune fusion ni aucun changement de nom de communes du département %2 ; prenez le fichier "
            "« événements sur les communes » de l'Insee (v_mvtcommune), tel quel");
    }
    return {};
}

} // namespace

QString listSentence(const Error& error) {
    const auto code = error.code().as<ListCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

} // namespace maillage
