#include "app/text/errors/area_sentences.hpp"

#include "app/text/needs/need_formula_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/io/needs/need_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(NeedCode code) {
    switch (code) {
    case ErrorCode::NeedFileParquet:
        return tr(
            "« %1 » est un fichier Parquet, que Maillage ne lit pas ; prenez le CSV du même jeu de données");
    case ErrorCode::NeedFileNotRecognised:
        return tr(
            "« %1 » : aucune colonne ne donne le code des communes, des EPCI ou des quartiers (colonnes : %2) "
            "; donnez-lui une colonne CODGEO");
    case ErrorCode::NeedMeasureUnknown:
        return tr(
            "le projet n'a pas de mesure « %1 » à ce niveau (mesures : %2) ; importez le fichier qui la "
            "donne");
    case ErrorCode::NeedIndicatorUnknown:
        return tr("il n'y a pas d'indicateur de besoin « %1 » (indicateurs : %2)");
    case ErrorCode::NeedYearUnknown:
        return tr("« %1 » n'est pas connu pour %2 (années : %3)");
    case ErrorCode::NeedMeasuresMissing:
        return tr(
            "l'indicateur « %1 » demande des mesures que le projet n'a pas à ce niveau : %2 ; importez les "
            "fichiers qui les donnent (%3)");
    case ErrorCode::NeedFormulaInvalid:
        return tr("« %1 », ligne %2 : %3");
    }
    return {};
}

} // namespace

QString needSentence(const Error& error) {
    const auto code = error.code().as<NeedCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    if (*code == ErrorCode::NeedFormulaInvalid && parameters.size() >= 3) {
        parameters[2] = formulaFault(parameters[2]).toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

} // namespace maillage
