#include "app/text/errors/area_sentences.hpp"

#include "app/text/errors/foreign_file_text.hpp"
#include "app/text/errors/layer_file_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/io/files/table_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString patternOf(TableCode code) {
    switch (code) {
    case ErrorCode::FileTruncated:
        return tr(
            "le fichier « %1 » est coupé : lignes annoncées : %2, lues : %3 ; copiez-le à nouveau en entier");
    case ErrorCode::FileNotALayer:
        return tr("le fichier « %1 » n'est pas une couche de carte que Maillage sait lire ; donnez un .shp, "
                  "un .gpkg ou un .geojson (%2)");
    case ErrorCode::FileOtherKind:
        break; // layer_file_text
    case ErrorCode::ArchiveTooLarge:
        return tr(
            "l'archive « %1 » est trop grosse une fois décompressée ; décompressez-la vous-même et donnez le "
            "fichier de la couche");
    case ErrorCode::SidecarMissing:
        return tr(
            "il manque à « %1 » son fichier %2 ; un shapefile se copie avec ses fichiers .shp, .shx, .dbf et .prj");
    case ErrorCode::WorksheetMissing:
        return tr("« %1 » n'a pas de feuille « %2 » remplie (feuilles : %3)");
    case ErrorCode::WorkbookDamaged:
        return tr(
            "le classeur « %1 » est abîmé ou coupé ; copiez-le à nouveau en entier, ou ouvrez-le dans votre "
            "tableur et enregistrez-le en .xlsx (détail technique : %2)");
    case ErrorCode::FileNotAList:
    case ErrorCode::WorkbookTooLarge:
        break; // foreign_file_text
    case ErrorCode::QuoteNotClosed:
        return tr("« %1 », ligne %2 : un guillemet s'ouvre et ne se ferme pas ; corrigez-le ou doublez-le");
    case ErrorCode::TableColumnMissing:
        return tr("« %1 » n'a pas de colonne « %2 » (colonnes : %3) ; ajoutez-la à la première ligne");
    case ErrorCode::ValueInvalid:
        return tr("« %1 », ligne %2, colonne %3 : « %4 » ne convient pas, il faut %5");
    case ErrorCode::ReferenceUnknown:
        return tr(
            "« %1 », ligne %2, colonne %3 : « %4 » ne désigne rien de connu ; corrigez ce nom ou ce code");
    case ErrorCode::FileInTheWay:
        return tr(
            "« %1 » n'a pas été écrit : « %2 », qui prendrait place à côté, existe déjà et n'en fait pas "
            "partie ; choisissez un autre nom");
    case ErrorCode::OutputIsInput:
        return tr(
            "« %1 » est le fichier lu (« %2 ») : il n'est pas remplacé par ce qu'on en tire ; choisissez un "
            "autre nom");
    }
    return {};
}

} // namespace

QString expectedText(const std::string& word) {
    if (word == "nombre") {
        return tr("un nombre");
    }
    if (word == "generation") {
        return tr("2015 ou 2024");
    }
    if (word == "date") {
        return tr("une date AAAA-MM-JJ");
    }
    if (word == "jour") {
        return tr("une date, comme 31/12/2022");
    }
    if (word == "source") {
        return tr("schema, structure ou hypothese");
    }
    if (word == "type") {
        return tr("un des types d'agrément ou de structure");
    }
    if (word == "identifiant") {
        return tr("le nom d'un indicateur, comme taux_cs");
    }
    if (word == "unite_taux") {
        return tr("l'unité % pour un taux (taux_…)");
    }
    if (word == "unite_nombre") {
        return tr("une unité comme « structures », puisque ce chiffre n'est la part de rien");
    }
    if (word == "precision") {
        return tr("un pas d'arrondi plus grand que 0, comme 1 ou 0.1");
    }
    if (word == "minutes") {
        return tr("un nombre de minutes, comme 12.5");
    }
    if (word == "cellules") {
        return tr(
            "autant de cellules qu'à la première ligne (une virgule décimale demande un autre séparateur, ou "
            "un point)");
    }
    if (word == "paire") {
        return tr("un seul temps par couple de communes : une ligne plus haut en donne un autre");
    }
    if (word == "positif") {
        return tr("un nombre qui ne soit pas négatif");
    }
    if (word == "pourcentage") {
        return tr("un pourcentage de 0 à 100");
    }
    if (word == "multiple") {
        return tr("un multiple de la précision de la ligne (0.1 pour une décimale)");
    }
    if (word == "unique") {
        return tr("une seule ligne par indicateur et par date");
    }
    return QString::fromStdString(word);
}

QString tableSentence(const Error& error) {
    const auto code = error.code().as<TableCode>();
    if (!code) {
        return {};
    }
    if (*code == ErrorCode::FileNotAList) {
        return foreignFileSentence(error.parameters());
    }
    if (*code == ErrorCode::WorkbookTooLarge) {
        return tooLargeSentence(error.parameters());
    }
    if (*code == ErrorCode::FileOtherKind) {
        return otherKindSentence(error.parameters());
    }
    std::vector<std::string> parameters = error.parameters();
    if (*code == ErrorCode::FileNotALayer && parameters.size() >= 2) {
        parameters[1] = causeText(parameters[1]).toStdString();
    }
    if (*code == ErrorCode::ValueInvalid && parameters.size() >= 5) {
        parameters[4] = expectedText(parameters[4]).toStdString();
    }
    if (*code == ErrorCode::WorksheetMissing && parameters.size() >= 3 && parameters[2].empty()) {
        parameters[2] = tr("aucune, ce n'est pas un classeur").toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

} // namespace maillage
