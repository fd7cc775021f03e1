#include "app/text/errors/area_sentences.hpp"

#include "app/text/errors/layer_file_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/io/files/carried/carrier_errors.hpp"
#include "core/store/store_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(BaseCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return tr("travail interrompu à votre demande ; rien n'a changé");
    case ErrorCode::FileMissing:
        return tr("le fichier « %1 » n'existe pas ; vérifiez son nom et son dossier");
    case ErrorCode::FileEmpty:
        return tr("le fichier « %1 » est vide ; redemandez-le à qui vous l'a donné");
    case ErrorCode::FileUnreadable:
        return tr(
            "le fichier « %1 » ne se lit pas ; vérifiez qu'il est complet et que vous avez le droit de le lire (%2)");
    case ErrorCode::FileKindUnknown:
        return tr("« %1 » ne dit pas de quelle sorte est le fichier ; il faut %2");
    case ErrorCode::WriteFailed:
        return tr("« %1 » n'a pas pu être écrit (%2) ; vérifiez le dossier, les droits et la place libre");
    case ErrorCode::LinkBroken:
        return tr("« %1 » est un lien vers « %2 », qui n'existe pas ; donnez le nom du fichier lui-même");
    }
    return {};
}

QString patternOf(StoreCode code) {
    switch (code) {
    case ErrorCode::ProjectNotMaillage:
        return tr(
            "« %1 » n'est pas un projet Maillage ; ouvrez un .gpkg écrit par Maillage, ou importez ce fichier");
    case ErrorCode::ProjectTooNew:
        return tr("« %1 » vient d'une version plus récente de Maillage (format %2) ; mettez Maillage à jour");
    case ErrorCode::ProjectDamaged:
        return tr("le projet « %1 » est abîmé ; reprenez une sauvegarde (%2)");
    case ErrorCode::JournalDamaged:
        return tr(
            "le travail interrompu « %1 » ne se relit pas (%2) ; le projet enregistré n'en souffre pas");
    case ErrorCode::ProjectInJournal:
        return tr(
            "le projet « %1 » est intact, mais un autre programme (QGIS ?) a laissé ses derniers changements à côté, "
            "et le dossier est en lecture seule ; fermez-y le projet, ou copiez tous les fichiers de ce nom ailleurs");
    case ErrorCode::ProjectInUse:
        return tr(
            "« %1 » est ouvert dans un autre programme (QGIS ?), qui ne laisse pas y écrire ; rien n'a été "
            "écrit : fermez-le là-bas, puis recommencez, ou enregistrez sous un autre nom");
    case ErrorCode::ProjectBusy:
        return tr(
            "un autre programme est en train d'écrire le projet « %1 », qui est intact ; réessayez dans un instant");
    case ErrorCode::ProjectHeld:
        return tr(
            "« %1 » est déjà ouvert par %2, sur %3 ; rien n'a été écrit : enregistrez sous un autre nom");
    case ErrorCode::ProjectChanged:
        return tr(
            "le projet « %1 » a été changé par quelqu'un d'autre depuis que vous l'avez ouvert ; rien n'a été écrit : "
            "enregistrez sous un autre nom, ou rouvrez-le");
    }
    return {};
}

QString patternOf(CarrierCode code) {
    switch (code) {
    case ErrorCode::CarrierUnknown:
        return tr(
            "« %1 » n'est pas d'une sorte que Maillage sait relire ; donnez un .pdf, .png, .svg, .xlsx, .ods, "
            ".geojson, .odt ou .docx qu'il a écrit");
    case ErrorCode::CarrierTooLarge:
        return tr("« %1 » est trop gros pour avoir été écrit par Maillage ; donnez le fichier d'origine");
    case ErrorCode::ParametersMissing:
        return tr(
            "« %1 » ne dit pas de quoi il est tiré : il ne vient pas de Maillage, ou un autre programme l'a "
            "enregistré depuis ; donnez le fichier d'origine");
    case ErrorCode::ParametersDamaged:
        return tr("ce que « %1 » dit de son origine est abîmé ; donnez le fichier d'origine");
    case ErrorCode::ParametersTooNew:
        return tr("« %1 » vient d'une version plus récente de Maillage (%2) ; mettez Maillage à jour");
    }
    return {};
}

} // namespace

QString carrierSentence(const Error& error) {
    const auto code = error.code().as<CarrierCode>();
    return code ? filledPattern(patternOf(*code), error.parameters()) : QString();
}

QString baseSentence(const Error& error) {
    const auto code = error.code().as<BaseCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    if ((*code == ErrorCode::FileUnreadable || *code == ErrorCode::WriteFailed) && parameters.size() >= 2) {
        const bool isForbidden = parameters[1].find("Permission denied") != std::string::npos ||
                                 parameters[1].find("not permitted") != std::string::npos;
        parameters[1] =
            (*code == ErrorCode::WriteFailed && isForbidden ? tr("vous n'avez pas le droit d'y écrire")
                                                            : causeText(parameters[1]))
                .toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

QString storeSentence(const Error& error) {
    const auto code = error.code().as<StoreCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    // A row that cannot be is named by its table, "maillage_meta version"; all else are SQLite's own words.
    const auto isOfTable = [&](std::string_view table) { return parameters[1].starts_with(table); };
    if (*code == ErrorCode::ProjectDamaged && parameters.size() >= 2) {
        const bool isRow =
            isOfTable("communes") || isOfTable("structures") || isOfTable("qpv") || isOfTable("maillage_");
        const QString cause = isRow ? technicalText(parameters[1]) : causeText(parameters[1]);
        // That it is damaged is said already.
        if (cause.startsWith(tr("il est abîmé"))) {
            return filledPattern(tr("le projet « %1 » est abîmé ; reprenez une sauvegarde"), parameters);
        }
        parameters[1] = cause.toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

} // namespace maillage
