#include "app/text/errors/foreign_file_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

struct WordSentence {
    const char* word;
    const char* sentence;
};

const auto kForeignFiles = std::to_array<WordSentence>({
    {"verrou",
     QT_TR_NOOP(
         "« %1 » n'est que la marque que le tableur pose quand « %3 » est ouvert ; choisissez « %3 »")},
    {"protege",
     QT_TR_NOOP(
         "« %1 » est protégé par un mot de passe ; ouvrez-le dans votre tableur, retirez le mot de passe et "
         "enregistrez-le en .xlsx")},
    {"xlsb",
     QT_TR_NOOP(
         "« %1 » est un classeur Excel binaire (.xlsb) ; ouvrez-le dans Excel et enregistrez-le en .xlsx")},
    {"tableur_ancien",
     QT_TR_NOOP(
         "« %1 » est un classeur d'un ancien tableur ; ouvrez-le dans votre tableur et enregistrez-le en .xlsx")},
    {"numbers",
     QT_TR_NOOP(
         "« %1 » est un classeur de Numbers ; ouvrez-le dans Numbers et exportez-le en Excel (.xlsx) ou en CSV")},
    {"document",
     QT_TR_NOOP("« %1 » est un document de traitement de texte ; copiez son tableau dans un tableur et "
                "enregistrez-le en .xlsx")},
    {"diaporama",
     QT_TR_NOOP("« %1 » est un diaporama ou un dessin ; demandez la liste d'origine en .xlsx ou en .csv")},
    {"courriel",
     QT_TR_NOOP("« %1 » est un courriel ; enregistrez d'abord sa pièce jointe, puis choisissez-la")},
    {"pdf", QT_TR_NOOP("« %1 » est un document PDF ; demandez la liste d'origine en .xlsx ou en .csv")},
    {"image", QT_TR_NOOP("« %1 » est une image ; demandez la liste d'origine en .xlsx ou en .csv")},
    {"film", QT_TR_NOOP("« %1 » est un film ou un son ; demandez la liste d'origine en .xlsx ou en .csv")},
    {"programme",
     QT_TR_NOOP(
         "« %1 » est un programme, pas une liste ; ne l'ouvrez pas si vous ne savez pas d'où il vient")},
    {"archive",
     QT_TR_NOOP("« %1 » est une archive (%3) ; décompressez-la, puis choisissez le fichier voulu")},
    {"archive_vide", QT_TR_NOOP("« %1 » est une archive vide ; redemandez-la à qui vous l'a donnée")},
    {"archive_autre",
     QT_TR_NOOP("« %1 » est une archive compressée ; décompressez-la, puis choisissez le fichier voulu")},
    {"archive_couche",
     QT_TR_NOOP(
         "« %1 » est une archive qui contient une couche de carte, pas une liste ; importez-la comme fond "
         "de carte")},
    {"couche",
     QT_TR_NOOP(
         "« %1 » est une couche de carte, pas une liste ; importez-la comme fond de carte ou comme QPV")},
    {"dbf",
     QT_TR_NOOP(
         "« %1 » est la table d'une couche de carte (.dbf) ; ouvrez-la dans un tableur et enregistrez-la en "
         ".xlsx")},
    {"base", QT_TR_NOOP("« %1 » est une base de données ; exportez-en la table voulue en .csv")},
    {"projet",
     QT_TR_NOOP(
         "« %1 » est un projet de Maillage, pas une liste ; ouvrez-le, puis exportez-en la liste voulue")},
    {"json", QT_TR_NOOP("« %1 » est un fichier de données JSON ; demandez la liste en .xlsx ou en .csv")},
    {"xml",
     QT_TR_NOOP("« %1 » est un fichier XML qui n'est pas un classeur ; ouvrez-le dans votre tableur et "
                "enregistrez-le en .xlsx")},
    {"page",
     QT_TR_NOOP("« %1 » est une page web sans tableau ; demandez la liste d'origine en .xlsx ou en .csv")},
    {"page_archivee",
     QT_TR_NOOP(
         "« %1 » est une page web archivée ; ouvrez-la dans votre tableur et enregistrez-la en .xlsx")},
    {"raccourci",
     QT_TR_NOOP("« %1 » n'est qu'un raccourci vers un fichier ou une page ; choisissez le fichier lui-même")},
});

const auto kTooLarge = std::to_array<WordSentence>({
    {"cellules",
     QT_TR_NOOP("« %1 » a trop de cellules remplies ; ne gardez que les lignes et les colonnes utiles")},
    {"texte", QT_TR_NOOP("« %1 » contient trop de texte ; ne gardez que les lignes et les colonnes utiles")},
    {"colonnes",
     QT_TR_NOOP(
         "« %1 » a plus de colonnes qu'un tableur n'en montre ; vérifiez le séparateur et les guillemets du "
         "fichier")},
    {"octets", QT_TR_NOOP("« %1 » est trop gros une fois décompressé ; ne gardez que la feuille utile")},
    {"taux",
     QT_TR_NOOP("« %1 » se décompresse en un contenu démesuré, ce que ne fait aucun classeur ordinaire ; "
                "redemandez-le à qui vous l'a donné")},
    {"profondeur",
     QT_TR_NOOP(
         "« %1 » a une structure démesurée, ce que ne fait aucun classeur ordinaire ; redemandez-le à qui "
         "vous l'a donné")},
    {"feuilles", QT_TR_NOOP("« %1 » a trop de feuilles ; ne gardez que la feuille utile")},
    {"parties", QT_TR_NOOP("« %1 » contient trop de fichiers ; redemandez-le à qui vous l'a donné")},
});

template <typename Sentences>
QString sentenceIn(const Sentences& sentences, const std::vector<std::string>& parameters,
                   const char* otherwise) {
    const auto found = std::ranges::find_if(sentences, [&](const WordSentence& one) {
        return parameters.size() >= 2 && parameters[1] == one.word;
    });
    return filledPattern(tr(found == sentences.end() ? otherwise : found->sentence), parameters);
}

} // namespace

QString foreignFileSentence(const std::vector<std::string>& parameters) {
    return sentenceIn(
        kForeignFiles, parameters,
        QT_TR_NOOP("« %1 » n'est ni un classeur ni un fichier de texte ; enregistrez la liste en .xlsx "
                   "ou en .csv depuis le programme qui l'a faite"));
}

QString tooLargeSentence(const std::vector<std::string>& parameters) {
    return sentenceIn(kTooLarge, parameters, QT_TR_NOOP("« %1 » est trop grand pour être lu"));
}

} // namespace maillage
