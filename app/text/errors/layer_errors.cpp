#include "app/text/errors/area_sentences.hpp"

#include "app/text/errors/layer_file_text.hpp"
#include "app/text/french/departements.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/geo/geo_errors.hpp"
#include "core/io/layers/layer_errors.hpp"

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

bool isAboutGeometry(LayerCode code) {
    return code == ErrorCode::GeometryMissing || code == ErrorCode::GeometryNotPolygon ||
           code == ErrorCode::GeometryInvalid || code == ErrorCode::GeometryOutOfWindow;
}

/// OGR's word for a kind of geometry, after "est".
QString geometryText(const std::string& kind) {
    if (kind.find("Point") != std::string::npos) {
        return tr("un point");
    }
    return kind.find("Line") != std::string::npos ? tr("une ligne") : tr("sans surface");
}

/// What a projection is for, as it stands after "hors".
QString regionText(const std::string& epsg) {
    if (epsg == "5490") {
        return tr("de la Guadeloupe et de la Martinique");
    }
    if (epsg == "2972") {
        return tr("de la Guyane");
    }
    if (epsg == "2975") {
        return tr("de La Réunion");
    }
    return epsg == "4471" ? tr("de Mayotte") : tr("de la France métropolitaine");
}

QString patternOf(LayerCode code) {
    switch (code) {
    case ErrorCode::LayerMissing:
        return tr("« %1 » n'a pas de couche « %2 » (couches : %3)");
    case ErrorCode::LayerWithoutPolygons:
        return tr("« %1 » ne contient aucun polygone ; il faut la couche des contours de communes");
    case ErrorCode::LayerWithoutCodes:
        return tr(
            "« %1 » n'a pas de champ de codes Insee (champs : %2) ; il faut un champ comme INSEE_COM ou code_insee");
    case ErrorCode::LayerOtherDepartement:
        return tr("« %1 », champ %2 : les communes sont du département %3 et non %4 ; prenez le bon fichier");
    case ErrorCode::CrsMissing:
        return tr("la couche « %1 » ne dit pas son système de coordonnées ; ajoutez son fichier .prj ou "
                  "réexportez-la en EPSG:2154");
    case ErrorCode::CrsUnusable:
        return tr(
            "le système de coordonnées de « %1 » ne se convertit pas ; réexportez la couche en EPSG:2154 (%2)");
    case ErrorCode::CodeMissing:
        return tr("« %1 », ligne %2, champ %3 : le code Insee manque ; complétez-le");
    case ErrorCode::CodeInvalid:
        return tr(
            "« %1 », ligne %2, champ %3 : « %4 » n'est pas un code Insee ; il en faut cinq caractères, comme 03185");
    case ErrorCode::CodesArePostal:
        return tr(
            "« %1 », ligne %2, champ %3 : %4 est un code postal, celui de la commune %5, dont le code Insee "
            "est %6 ; donnez les codes Insee, un code postal peut être le code Insee d'une autre commune");
    case ErrorCode::GeometryMissing:
        return tr("« %1 », ligne %2 : %3 n'a pas de géométrie ; complétez ou remplacez la couche");
    case ErrorCode::GeometryNotPolygon:
        return tr("« %1 », ligne %2 : %3 est %4 ; il faut des polygones");
    case ErrorCode::GeometryInvalid:
        return tr("« %1 », ligne %2 : %3 a un contour invalide, qui ne se répare pas sans changer (%4) ; "
                  "corrigez-le dans QGIS");
    case ErrorCode::GeometryOutOfWindow:
        return tr(
            "« %1 », ligne %2 : %3 tombe hors %4 ; vérifiez le système de coordonnées et l'ordre des axes");
    case ErrorCode::LayerDepartementUnknown:
        return tr(
            "Maillage ne sait pas dessiner %1 ; il connaît la métropole, la Guadeloupe (971), la Martinique "
            "(972), la Guyane (973), La Réunion (974) et Mayotte (976)");
    case ErrorCode::PartsApart:
        return tr(
            "« %1 » : des lignes de même code, %2, ont leurs contours à %3 km l'un de l'autre ; l'un des deux porte "
            "sans doute le code d'une autre commune : corrigez-le");
    case ErrorCode::OutlinesSwapped:
        return tr(
            "« %1 » : communes dont le point de référence est loin hors du contour qui porte leur code : %2 ; deux "
            "contours sont sans doute échangés : corrigez leurs codes, ou redemandez la couche");
    case ErrorCode::ShapesShuffled:
        return tr(
            "« %1 » : les contours et la table ne vont pas ensemble, communes dont le point de référence "
            "est loin hors du contour qui porte leur code : %2 sur %3 (%4) ; la table a sans doute été triée à "
            "part, redemandez la couche");
    case ErrorCode::CommunesWithoutGeometry:
        return tr(
            "« %1 » n'a pas le contour de toutes les communes du projet : il en manque %2 (%3) ; prenez une "
            "couche complète du même millésime");
    case ErrorCode::CommunesUnknown:
        return tr(
            "« %1 » contient des communes inconnues du projet, au nombre de %2 (%3) ; prenez une couche du "
            "même millésime");
    case ErrorCode::QpvColumnMissing:
        return tr("« %1 » n'a pas de champ « %2 » (champs : %3) ; prenez la couche des QPV de l'ANCT, avec "
                  "code_qp, lib_qp et insee_com");
    case ErrorCode::QpvCodeInvalid:
        return tr(
            "« %1 », ligne %2, champ %3 : « %4 » n'est pas un code de QPV ; il en faut huit caractères, "
            "comme QP003001 ou QN00301M");
    case ErrorCode::QpvCodeDuplicate:
        return tr(
            "« %1 », ligne %2, champ %3 : le QPV %4 figure déjà à la ligne %5 ; gardez une seule ligne par QPV");
    case ErrorCode::QpvWithoutPolygons:
        return tr(
            "« %1 » ne contient aucun polygone ; prenez la couche des QPV de l'ANCT en .geojson, .gpkg ou .shp");
    case ErrorCode::FieldTooLong:
        return tr(
            "« %1 » n'a pas été écrit : ligne %2, le texte de la colonne %3 (%4 octets) dépasse ce qu'un "
            "shapefile garde (%5) ; choisissez .gpkg ou .geojson");
    }
    return {};
}

QString patternOf(GeoCode code) {
    switch (code) {
    case ErrorCode::CrsTransformFailed:
        return tr("les coordonnées ne se convertissent pas ; réexportez la couche en EPSG:2154 (%1)");
    case ErrorCode::GeometryFailed:
        return tr("un calcul de géométrie a échoué ; la couche est sans doute abîmée (%1)");
    }
    return {};
}

} // namespace

QString layerSentence(const Error& error) {
    const auto code = error.code().as<LayerCode>();
    if (!code) {
        return {};
    }
    std::vector<std::string> parameters = error.parameters();
    if (*code == ErrorCode::LayerDepartementUnknown && !parameters.empty()) {
        parameters[0] = departementText(parameters[0]).toStdString();
    }
    if (isAboutGeometry(*code) && parameters.size() >= 3) {
        parameters[2] = namedByCode(parameters[2]).toStdString();
    }
    if (*code == ErrorCode::GeometryInvalid && parameters.size() >= 4) {
        parameters[3] = causeText(parameters[3]).toStdString();
    }
    if (*code == ErrorCode::CrsUnusable && parameters.size() >= 2) {
        parameters[1] = causeText(parameters[1]).toStdString();
    }
    if (*code == ErrorCode::GeometryNotPolygon && parameters.size() >= 4) {
        parameters[3] = geometryText(parameters[3]).toStdString();
    }
    if (*code == ErrorCode::GeometryOutOfWindow && parameters.size() >= 4) {
        parameters[3] = regionText(parameters[3]).toStdString();
    }
    return filledPattern(patternOf(*code), parameters);
}

QString geoSentence(const Error& error) {
    const auto code = error.code().as<GeoCode>();
    if (!code) {
        return {};
    }
    const std::string detail = error.parameters().empty() ? std::string() : error.parameters().front();
    return filledPattern(patternOf(*code), {causeText(detail).toStdString()});
}

} // namespace maillage
