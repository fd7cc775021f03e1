#include "app/text/data/download_text.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/data/style_text.hpp"
#include "app/text/texts.hpp"
#include "app/text/typed_text.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(errors);

/// What a column should have held, from the word that core gives.
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
        return tr("une unité comme « communes », puisque ce n'est pas un taux (taux_…)");
    }
    if (word == "precision") {
        return tr("un pas d'arrondi plus grand que 0, comme 1 ou 0.1");
    }
    if (word == "minutes") {
        return tr("un nombre de minutes, comme 12.5");
    }
    if (word == "cellules") {
        return tr(
            "autant de cellules qu'à la première ligne (une virgule décimale demande un autre séparateur, ou un point)");
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

/// "la commune 03310", "le QPV QN00301M".
QString namedByCode(const std::string& code) {
    return (code.starts_with('Q') ? tr("le QPV %1") : tr("la commune %1")).arg(QString::fromStdString(code));
}

bool isAboutGeometry(ErrorCode code) {
    return code == ErrorCode::GeometryMissing || code == ErrorCode::GeometryNotPolygon ||
           code == ErrorCode::GeometryInvalid || code == ErrorCode::GeometryOutOfWindow;
}

/// The sentence with %1, %2… for the parameters in the order that error.hpp gives.
QString patternOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::FileMissing:
        return tr("le fichier « %1 » n'existe pas ; vérifiez son nom et son dossier");
    case ErrorCode::FileEmpty:
        return tr("le fichier « %1 » est vide ; redemandez-le à qui vous l'a donné");
    case ErrorCode::FileUnreadable:
        return tr(
            "le fichier « %1 » ne se lit pas (%2) ; vérifiez qu'il est complet et que vous avez le droit de le lire");
    case ErrorCode::FileTruncated:
        return tr(
            "le fichier « %1 » est coupé : %2 lignes annoncées, %3 lues ; copiez-le à nouveau en entier");
    case ErrorCode::FileNotALayer:
        return tr(
            "le fichier « %1 » n'est pas une couche de carte que Maillage sait lire (%2) ; donnez un .shp, un .gpkg ou un .geojson");
    case ErrorCode::SidecarMissing:
        return tr(
            "il manque à « %1 » son fichier %2 ; un shapefile se copie avec ses fichiers .shp, .shx, .dbf et .prj");
    case ErrorCode::CrsMissing:
        return tr(
            "la couche « %1 » ne dit pas son système de coordonnées ; ajoutez son fichier .prj ou réexportez-la en EPSG:2154");
    case ErrorCode::CrsUnusable:
        return tr(
            "le système de coordonnées de « %1 » ne se convertit pas (%2) ; réexportez la couche en EPSG:2154");
    case ErrorCode::LayerWithoutPolygons:
        return tr("« %1 » ne contient aucun polygone ; il faut la couche des contours de communes");
    case ErrorCode::LayerWithoutCodes:
        return tr(
            "« %1 » n'a pas de champ de codes Insee (champs : %2) ; il faut un champ comme INSEE_COM ou code_insee");
    case ErrorCode::LayerOtherDepartement:
        return tr(
            "« %1 », champ %2 : les communes sont du département %3 et non %4 ; prenez le bon fichier ou donnez --departement %3");
    case ErrorCode::CodeMissing:
        return tr("« %1 », ligne %2, champ %3 : le code Insee manque ; complétez-le");
    case ErrorCode::CodeInvalid:
        return tr(
            "« %1 », ligne %2, champ %3 : « %4 » n'est pas un code Insee ; il en faut cinq caractères, comme 03185");
    case ErrorCode::CodeLostZero:
        return tr(
            "« %1 », ligne %2, champ %3 : le code %4 a perdu son zéro initial (%5) ; mettez ce champ en texte et réexportez");
    case ErrorCode::CodesArePostal:
        return tr(
            "« %1 », ligne %2, champ %3 : %4 est un code postal, celui de la commune %5, dont le code Insee est %6 ; donnez les codes Insee, un code postal peut être le code Insee d'une autre commune");
    case ErrorCode::CodeDuplicate:
        return tr(
            "« %1 », ligne %2, champ %3 : le code %4 figure déjà à la ligne %5 ; gardez une seule ligne par commune");
    case ErrorCode::GeometryMissing:
        return tr("« %1 », ligne %2 : %3 n'a pas de géométrie ; complétez ou remplacez la couche");
    case ErrorCode::GeometryNotPolygon:
        return tr("« %1 », ligne %2 : %3 a une géométrie de type %4 ; il faut des polygones");
    case ErrorCode::GeometryInvalid:
        return tr(
            "« %1 », ligne %2 : %3 a un contour invalide, qui ne se répare pas sans changer (%4) ; corrigez-le dans QGIS");
    case ErrorCode::GeometryOutOfWindow:
        return tr(
            "« %1 », ligne %2 : %3 tombe hors de la France métropolitaine ; vérifiez le système de coordonnées et l'ordre des axes");
    case ErrorCode::CommunesWithoutGeometry:
        return tr(
            "« %1 » n'a pas le contour de toutes les communes du projet : il en manque %2 (%3) ; prenez une couche complète du même millésime");
    case ErrorCode::CommunesUnknown:
        return tr(
            "« %1 » contient des communes inconnues du projet, au nombre de %2 (%3) ; prenez une couche du même millésime");
    case ErrorCode::TableColumnMissing:
        return tr("« %1 » n'a pas de colonne « %2 » (colonnes : %3) ; ajoutez-la à la première ligne");
    case ErrorCode::QuoteNotClosed:
        return tr("« %1 », ligne %2 : un guillemet s'ouvre et ne se ferme pas ; corrigez-le ou doublez-le");
    case ErrorCode::ImportIncomplete:
        return tr(
            "rien n'a été importé : des lignes sont ambiguës ou non rattachées, au nombre de %1 ; corrigez-les, décidez avec --choix, ou passez outre avec --accepter-partiel");
    case ErrorCode::SheetMissing:
        return tr("« %1 » n'a pas de feuille « %2 » remplie (feuilles : %3)");
    case ErrorCode::ListWithoutRows:
        return tr("« %1 » n'a aucune ligne sous ses titres de colonnes ; remplissez-le d'abord");
    case ErrorCode::ListTellsNothing:
        return tr(
            "« %1 » ne dit rien à importer : aucune de ses lignes n'est complète ; remplissez-le d'abord");
    case ErrorCode::ListNotRecognised:
        return tr(
            "« %1 » : les colonnes nécessaires ne sont pas toutes reconnues (colonnes : %2) ; nommez-les structure, code_insee, commune, type comme dans le modèle à remplir, ou dites-le avec --colonne structure=…");
    case ErrorCode::ListOfPostalCodes:
        return tr(
            "« %1 » ne désigne les communes que par leur code postal (colonnes : %2), partagé par plusieurs communes ; ajoutez leur code Insee ou leur nom");
    case ErrorCode::ColumnOfPostalCodes:
        return tr(
            "« %1 », ligne %2, colonne %3 : %4 est un code postal (%5), et toute la colonne avec lui ; donnez les codes Insee, ou les noms seuls : un code postal peut être le code Insee d'une autre commune");
    case ErrorCode::ValueInvalid:
        return tr("« %1 », ligne %2, colonne %3 : « %4 » ne convient pas, il faut %5");
    case ErrorCode::FigureDuplicate:
        return tr("le tableau des chiffres publiés donne deux fois « %1 » au %2 ; n'en gardez qu'un");
    case ErrorCode::ReferenceUnknown:
        return tr(
            "« %1 », ligne %2, colonne %3 : « %4 » ne désigne rien de connu ; corrigez ce nom ou ce code");
    case ErrorCode::ProjectNotMaillage:
        return tr(
            "« %1 » n'est pas un projet Maillage ; ouvrez un .gpkg écrit par Maillage, ou importez ce fichier");
    case ErrorCode::ProjectTooNew:
        return tr("« %1 » vient d'une version plus récente de Maillage (format %2) ; mettez Maillage à jour");
    case ErrorCode::ProjectDamaged:
        return tr("le projet « %1 » est abîmé (%2) ; reprenez une sauvegarde");
    case ErrorCode::WriteFailed:
        return tr("« %1 » n'a pas pu être écrit (%2) ; vérifiez le dossier, les droits et la place libre");
    case ErrorCode::CommuneUnknown:
        return tr("la commune « %1 » n'existe pas dans ce projet ; donnez un code Insee comme 03118");
    case ErrorCode::CommuneWithoutEpci:
        return tr("la commune %1 (%2) n'a pas d'EPCI connu ; choisissez une autre règle de territoire");
    case ErrorCode::ScenarioUnknown:
        return tr("le projet n'a pas de scénario « %1 » (scénarios : %2)");
    case ErrorCode::ScenarioExists:
        return tr("le projet a déjà un scénario « %1 » ; choisissez un autre nom");
    case ErrorCode::TravelTimesMissing:
        return tr(
            "ce projet n'a pas de temps de trajet ; importez une matrice (origine, destination, minutes)");
    case ErrorCode::TravelTimesSeparator:
        return tr(
            "« %1 » n'a qu'une colonne (« %2 ») : le séparateur n'est pas reconnu ; séparez par , ; ou une tabulation");
    case ErrorCode::ScenarioStructureUnknown:
        return tr(
            "le scénario « %1 » change la structure « %2 », qui n'existe pas ; donnez un identifiant de la liste des structures");
    case ErrorCode::ScenarioStructureClosed:
        return tr("le scénario « %1 » ferme déjà « %2 » ; elle ne peut plus y être changée ni fermée");
    case ErrorCode::ScenarioAlreadyCentreSocial:
        return tr("« %2 » est déjà un centre social dans le scénario « %1 »");
    case ErrorCode::ScenarioIdTaken:
        return tr(
            "le scénario « %1 » ouvre une structure « %2 », un identifiant déjà pris ; choisissez-en un autre");
    case ErrorCode::ScenarioNameEmpty:
        return tr("un scénario doit avoir un nom");
    case ErrorCode::ScenarioWithoutOpening:
        return tr(
            "le scénario « %1 » n'ouvre aucune structure : il n'y a pas de fiche projet à faire ; ouvrez-en une avec simuler");
    case ErrorCode::OpeningNotNamed:
        return tr("le scénario « %1 » ouvre plusieurs structures ; choisissez avec --structure parmi %2");
    case ErrorCode::OpeningUnknown:
        return tr("le scénario « %1 » n'ouvre aucune structure « %2 » ; choisissez parmi %3");
    case ErrorCode::SheetQuestionUnknown:
        return tr(
            "la fiche projet n'a pas de question « %1 » ; choisissez parmi %2 (voir fiche --questions)");
    case ErrorCode::FigureUnknown:
        return tr("aucun chiffre ne s'appelle « %1 » ; choisissez parmi %2");
    case ErrorCode::CrsTransformFailed:
        return tr("les coordonnées ne se convertissent pas (%1) ; réexportez la couche en EPSG:2154");
    case ErrorCode::GeometryFailed:
        return tr("un calcul de géométrie a échoué (%1) ; la couche est sans doute abîmée");
    case ErrorCode::Cancelled:
        return tr("travail interrompu à votre demande ; rien n'a changé");
    case ErrorCode::OptionInvalid:
        return tr("valeur « %2 » refusée pour %1 : il faut %3");
    case ErrorCode::EpciUnknown:
        return tr("aucune commune du projet n'est dans l'EPCI « %1 » ; donnez un SIREN parmi %2");
    case ErrorCode::SitingContradiction:
        return tr(
            "aucune réponse n'est possible : %1 à la fois parmi les sites imposés et les sites interdits ; retirez-le de l'un des deux");
    case ErrorCode::SitingTooManyCompulsory:
        return tr(
            "aucune réponse n'est possible : %1 sites imposés pour %2 à ouvrir ; augmentez le nombre ou retirez des sites imposés");
    case ErrorCode::SitingTooFewCandidates:
        return tr(
            "aucune réponse n'est possible : %1 sites à ouvrir, mais %2 candidats une fois les filtres appliqués ; baissez le nombre ou élargissez les candidats");
    case ErrorCode::SitingNotSolved:
        return tr(
            "le calcul n'a pas abouti dans le temps permis ; réduisez le nombre, le rayon ou les candidats");
    case ErrorCode::QpvColumnMissing:
        return tr(
            "« %1 » n'a pas de champ « %2 » (champs : %3) ; prenez la couche des QPV de l'ANCT, avec code_qp, lib_qp et insee_com");
    case ErrorCode::QpvCodeInvalid:
        return tr(
            "« %1 », ligne %2, champ %3 : « %4 » n'est pas un code de QPV ; il en faut huit caractères, comme QP003001 ou QN00301M");
    case ErrorCode::QpvCodeDuplicate:
        return tr(
            "« %1 », ligne %2, champ %3 : le QPV %4 figure déjà à la ligne %5 ; gardez une seule ligne par QPV");
    case ErrorCode::QpvWithoutPolygons:
        return tr(
            "« %1 » ne contient aucun polygone ; prenez la couche des QPV de l'ANCT en .geojson, .gpkg ou .shp");
    // Those of download_text.cpp,
    case ErrorCode::DownloadNeedsDepartement:
    case ErrorCode::DownloadUnreachable:
    case ErrorCode::DownloadStatus:
    case ErrorCode::DownloadStalled:
    case ErrorCode::DownloadTooLong:
    case ErrorCode::DownloadTruncated:
    case ErrorCode::DownloadTooLarge:
    case ErrorCode::DownloadRedirectRefused:
    case ErrorCode::DownloadRedirectsTooMany:
    case ErrorCode::DownloadNotCommunes:
    case ErrorCode::DownloadWithoutCommunes:
    case ErrorCode::DownloadOtherDepartement:
    // of typed_text.cpp,
    case ErrorCode::TypedNameEmpty:
    case ErrorCode::TypedReferenceEmpty:
    case ErrorCode::TypedValueInvalid:
    case ErrorCode::TypedPointInvalid:
    case ErrorCode::TypedPeriodReversed:
    case ErrorCode::TypedCommuneAmbiguous:
    case ErrorCode::StructureExists:
    case ErrorCode::ServiceAreaExists:
    case ErrorCode::ApprovalExists:
    case ErrorCode::QpvLinkExists:
    // and of style_text.cpp.
    case ErrorCode::StyleNotJson:
    case ErrorCode::StyleKeyUnknown:
    case ErrorCode::StyleValueInvalid:
    case ErrorCode::StyleFileMissing:
    case ErrorCode::StyleLogoUnreadable:
    case ErrorCode::StyleFontFileUnreadable:
    case ErrorCode::StyleFontUnknown:
    case ErrorCode::StyleColoursTooNear:
        break;
    }
    return {};
}

QString patternOf(DiagnosticCode code) {
    switch (code) {
    case DiagnosticCode::GeometryRepaired:
        return tr(
            "attention : ligne %1, %2 avait un contour invalide (%3), qui a été réparé (surface changée de %4 %)");
    case DiagnosticCode::CommunesLeftOutOfWindow:
        return tr("attention : %1 communes hors de la France métropolitaine laissées de côté (%2)");
    case DiagnosticCode::OtherDepartementsLeft:
        return tr("note : %1 communes d'autres départements laissées de côté, seul le %2 est gardé");
    case DiagnosticCode::EncodingAssumedLatin1:
        return tr("note : les textes ne sont pas en UTF-8, ils ont été lus en ISO-8859-1");
    case DiagnosticCode::PopulationUnknown:
        return tr("note : population inconnue pour %1 communes (%2)");
    case DiagnosticCode::QpvOtherDepartementsLeft:
        return tr("note : %1 QPV d'autres départements laissés de côté, seuls ceux du %2 sont gardés");
    case DiagnosticCode::QpvCommunesOutside:
        return tr("attention : le QPV %1 s'étend sur des communes hors du projet (%2), laissées de côté");
    }
    return {};
}

} // namespace

QString filledPattern(const QString& pattern, const std::vector<std::string>& parameters) {
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool isPlace =
            pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1] >= u'1' && pattern[i + 1] <= u'9';
        if (!isPlace) {
            text += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i].digitValue() - 1);
        text += index < parameters.size() ? QString::fromStdString(parameters[index]) : QString();
    }
    return text;
}

QString sentenceOf(const Error& error) {
    if (QString sentence = downloadSentence(error); !sentence.isEmpty()) {
        return sentence;
    }
    if (QString sentence = typedSentence(error); !sentence.isEmpty()) {
        return sentence;
    }
    if (QString sentence = styleSentence(error); !sentence.isEmpty()) {
        return sentence;
    }
    std::vector<std::string> parameters = error.parameters();
    if (error.code() == ErrorCode::ValueInvalid && parameters.size() >= 5) {
        parameters[4] = expectedText(parameters[4]).toStdString();
    }
    if (isAboutGeometry(error.code()) && parameters.size() >= 3) {
        parameters[2] = namedByCode(parameters[2]).toStdString();
    }
    if (error.code() == ErrorCode::ScenarioUnknown && parameters.size() >= 2 && parameters[1].empty()) {
        parameters[1] = tr("aucun").toStdString();
    }
    if (error.code() == ErrorCode::SheetMissing && parameters.size() >= 3 && parameters[2].empty()) {
        parameters[2] = tr("aucune, ce n'est pas un classeur").toStdString();
    }
    if (error.code() == ErrorCode::CommuneUnknown && parameters.size() >= 2 && !parameters[1].empty()) {
        return filledPattern(tr("« %1 » n'est pas un code de commune ; vouliez-vous %2 ?"), parameters);
    }
    return filledPattern(patternOf(error.code()), parameters);
}

QString sentenceOf(const Diagnostic& diagnostic) {
    std::vector<std::string> parameters = diagnostic.parameters;
    if (diagnostic.code == DiagnosticCode::GeometryRepaired && parameters.size() >= 2) {
        parameters[1] = namedByCode(parameters[1]).toStdString();
    }
    return filledPattern(patternOf(diagnostic.code), parameters);
}

} // namespace maillage
