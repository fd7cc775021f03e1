#include "app/text/errors/layer_file_text.hpp"

#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

struct KindSentence {
    const char* word;
    const char* sentence;
};

const auto kOtherKinds = std::to_array<KindSentence>({
    {"dossier",
     QT_TR_NOOP("« %1 » est un dossier ; donnez le fichier .shp, .gpkg ou .geojson qu'il contient")},
    {"archive_vide", QT_TR_NOOP("« %1 » est une archive vide ; redemandez-la à qui vous l'a donnée")},
    {"archive_d_archives",
     QT_TR_NOOP(
         "« %1 » contient d'autres archives et pas de couche ; décompressez-la, puis donnez celle qu'il faut")},
    {"archive_sans_couche",
     QT_TR_NOOP(
         "« %1 » est une archive sans couche de carte (.shp, .gpkg ou .geojson) ; prenez celle de la couche")},
    {"projet_qgis",
     QT_TR_NOOP(
         "« %1 » est un projet QGIS, qui ne contient pas ses couches ; dans QGIS, exportez la couche des "
         "communes en .gpkg")},
    {"projet_arcgis",
     QT_TR_NOOP(
         "« %1 » est un projet ArcGIS, qui ne contient pas ses couches ; exportez la couche des communes en .shp")},
    {"style",
     QT_TR_NOOP(
         "« %1 » ne contient que l'aspect d'une couche ; donnez la couche elle-même, en .shp, .gpkg ou .geojson")},
    {"kml",
     QT_TR_NOOP(
         "« %1 » est fait pour Google Earth ou un GPS, sans table de codes Insee ; demandez la couche en .shp, "
         ".gpkg ou .geojson, ou exportez-la de QGIS en .gpkg")},
    {"image",
     QT_TR_NOOP(
         "« %1 » est une image ou un document ; il faut la couche elle-même, en .shp, .gpkg ou .geojson")},
    {"tableau",
     QT_TR_NOOP(
         "« %1 » est un tableau, sans contours ; il faut une couche de carte, en .shp, .gpkg ou .geojson")},
    {"annexe",
     QT_TR_NOOP(
         "« %1 » accompagne un shapefile ; donnez le fichier .shp du même nom, avec ses .shx, .dbf et .prj")},
    {"pas_un_fichier",
     QT_TR_NOOP(
         "« %1 » n'est pas un fichier ordinaire ; donnez le fichier .shp, .gpkg ou .geojson lui-même")},
    {"gpkg_comprime",
     QT_TR_NOOP("« %1 » est un GeoPackage compressé ; décompressez-le, puis donnez le fichier .gpkg")},
    {"api_centres",
     QT_TR_NOOP("« %1 » vient de geo.api.gouv.fr et ne donne pas les contours ; redemandez-la à l'adresse "
                "https://geo.api.gouv.fr/departements/03/communes?format=geojson&geometry=contour "
                "(03 : votre département)")},
    {"api_metres",
     QT_TR_NOOP("« %1 » est une liste de communes dont les contours ne sont pas en degrés, sans système de "
                "coordonnées ; redemandez-la à l'adresse "
                "https://geo.api.gouv.fr/departements/03/communes?format=geojson&geometry=contour "
                "(03 : votre département)")},
});

/// Pieces of what GDAL, GEOS, PROJ, SQLite, libarchive and the system say, and what they mean.
const auto kCauses = std::to_array<KindSentence>({
    {"Permission denied", QT_TR_NOOP("vous n'avez pas le droit de le lire")},
    {"Is a directory", QT_TR_NOOP("c'est un dossier")},
    {"No space left", QT_TR_NOOP("le disque est plein")},
    {"quota exceeded", QT_TR_NOOP("votre part du disque est pleine")},
    {"File too large", QT_TR_NOOP("le fichier dépasserait la taille permise")},
    {"Read-only file system", QT_TR_NOOP("le disque est en lecture seule")},
    {"No such file", QT_TR_NOOP("le fichier ou son dossier n'existe pas")},
    {"File name too long", QT_TR_NOOP("le nom est trop long")},
    {"Not a directory", QT_TR_NOOP("le chemin passe par un fichier")},
    {"Input/output error", QT_TR_NOOP("le disque ou le réseau répond mal")},
    {"not recognized as a supported file format", QT_TR_NOOP("son contenu n'est pas celui d'une couche")},
    {"not recognized as being in a supported file format",
     QT_TR_NOOP("son contenu n'est pas celui d'une couche")},
    {"Unrecognized archive format", QT_TR_NOOP("son contenu n'est pas celui d'une archive")},
    {"Truncated", QT_TR_NOOP("il est coupé")},
    {"Unable to open", QT_TR_NOOP("il ne s'ouvre pas, ou un fichier qui l'accompagne manque")},
    {"file too large", QT_TR_NOOP("il est bien trop grand")},
    {"file is encrypted", QT_TR_NOOP("il est protégé")},
    {"Passphrase required", QT_TR_NOOP("il est protégé par un mot de passe")},
    {"encrypted", QT_TR_NOOP("il est protégé par un mot de passe")},
    {"Failed to read", QT_TR_NOOP("il est abîmé ou coupé")},
    {"malformed", QT_TR_NOOP("il est abîmé")},
    {"prohibited", QT_TR_NOOP("une vue ou un calcul y tient lieu de table")},
    {"unsafe use", QT_TR_NOOP("une vue ou un calcul y tient lieu de table")},
    {"interrupted", QT_TR_NOOP("le lire demande trop de travail")},
    {"too big", QT_TR_NOOP("une valeur y est trop longue")},
    {"no such table", QT_TR_NOOP("il y manque une table")},
    {"no such column", QT_TR_NOOP("il y manque une colonne")},
    {"not a layer's JSON", QT_TR_NOOP("ses accolades et ses crochets ne sont pas ceux d'une couche")},
    {"network refused", QT_TR_NOOP("il renvoie à une adresse du réseau, qui n'est pas suivie")},
    {"too many points", QT_TR_NOOP("il a trop de points")},
    {"tangled", QT_TR_NOOP("il se croise de toutes parts")},
    {"time limit", QT_TR_NOOP("le réparer demande trop de temps")},
    {"too complex/large", QT_TR_NOOP("un contour y a trop de points")},
    {"Too large feature", QT_TR_NOOP("un contour y a trop de points")},
    {"JSON parsing error", QT_TR_NOOP("son texte JSON est abîmé ou coupé")},
    {"Self-intersection", QT_TR_NOOP("il se croise lui-même")},
    {"Too few points", QT_TR_NOOP("il n'a pas assez de points")},
    {"Hole lies outside shell", QT_TR_NOOP("un trou est hors du contour")},
    {"Nested shells", QT_TR_NOOP("deux parties sont l'une dans l'autre")},
    {"not closed", QT_TR_NOOP("il n'est pas fermé")},
});

} // namespace

QString otherKindSentence(const std::vector<std::string>& parameters) {
    const auto found = std::ranges::find_if(kOtherKinds, [&](const KindSentence& kind) {
        return parameters.size() >= 2 && parameters[1] == kind.word;
    });
    return filledPattern(
        found == kOtherKinds.end()
            ? tr("« %1 » n'est pas une couche de carte ; donnez un .shp, un .gpkg ou un .geojson")
            : tr(found->sentence),
        parameters);
}

QString causeText(const std::string& detail) {
    const auto found = std::ranges::find_if(
        kCauses, [&](const KindSentence& cause) { return detail.find(cause.word) != std::string::npos; });
    if (found != kCauses.end()) {
        return tr(found->sentence);
    }
    return detail.empty() ? tr("cause inconnue") : technicalText(detail);
}

QString technicalText(const std::string& detail) {
    return tr("détail technique : %1").arg(QString::fromStdString(detail));
}

} // namespace maillage
