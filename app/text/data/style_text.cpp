#include "app/text/data/style_text.hpp"

#include "app/text/language.hpp"
#include "app/text/qt_text.hpp"
#include "app/text/texts.hpp"
#include "core/base/text.hpp"
#include "core/carto/style/style_errors.hpp"

#include <algorithm>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

QString expectedStyle(const std::string& word) {
    if (word == "couleur") {
        return tr("une couleur comme \"#3473AD\"");
    }
    if (word == "distances") {
        return tr("cinq couleurs, de la plus proche à la plus lointaine, comme [\"#F1EEF6\", …]");
    }
    if (word == "besoins") {
        return tr("six couleurs, du moindre besoin au plus grand, comme [\"#FFF3E0\", …]");
    }
    if (word == "fichiers") {
        return tr("une liste de noms de fichiers, comme [\"logo.svg\"]");
    }
    if (word == "logo") {
        return tr("un fichier .svg, .png, .jpg ou .jpeg");
    }
    if (word == "objet") {
        return tr("des clés entre accolades, comme { \"clé\": \"valeur\" }");
    }
    return tr("un texte entre guillemets, qui ne soit pas vide");
}

QString logoFault(const std::string& word) {
    if (word == "comprime") {
        return tr("est un SVG compressé");
    }
    if (word == "dehors") {
        return tr("fait appel à d'autres fichiers ou à une adresse");
    }
    return tr("a bien plus d'éléments qu'un logo");
}

QString tooNear(const QString& vision) {
    if (vision == QStringLiteral("gris")) {
        return tr(
            "charte « %1 » : les couleurs « %2 » et « %3 » se confondent imprimées en gris (écart de clarté "
            "%5, il faut au moins %6) ; éclaircissez l'une ou foncez l'autre");
    }
    if (vision == QStringLiteral("deuteranopie")) {
        return tr(
            "charte « %1 » : les couleurs « %2 » et « %3 » se confondent pour un œil deutéranope, qui ne "
            "voit pas le vert (écart %5, il faut au moins %6) ; éloignez-les en clarté ou en teinte");
    }
    if (vision == QStringLiteral("protanopie")) {
        return tr(
            "charte « %1 » : les couleurs « %2 » et « %3 » se confondent pour un œil protanope, qui ne voit "
            "pas le rouge (écart %5, il faut au moins %6) ; éloignez-les en clarté ou en teinte");
    }
    return tr(
        "charte « %1 » : les couleurs « %2 » et « %3 » sont trop proches (écart %5, il faut au moins %6) ; "
        "éloignez-les en clarté ou en teinte");
}

/// A person who mends the colours wants to know how many are left.
QString othersToo(std::int64_t pairs) {
    if (pairs == 0) {
        return {};
    }
    return isSingular(pairs) ? tr(" (un autre couple de couleurs est dans ce cas)")
                             : tr(" (%7 autres couples de couleurs sont dans ce cas)");
}

} // namespace

QString styleSentence(const Error& error) {
    std::vector<std::string> parameters = error.parameters();
    parameters.resize(std::max<std::size_t>(parameters.size(), 7));
    const auto code = error.code().as<StyleCode>();
    if (!code) {
        return {};
    }
    switch (*code) {
    case ErrorCode::StyleNotJson:
        return filledPattern(
            tr("charte « %1 », ligne %2 : ce n'est pas du JSON ; une virgule, un guillemet ou une accolade "
               "manque peut-être à cet endroit"),
            parameters);
    case ErrorCode::StyleKeyUnknown:
        return filledPattern(
            tr("charte « %1 » : la clé « %2 » est inconnue ; corrigez-la ou retirez-la (clés connues : %3)"),
            parameters);
    case ErrorCode::StyleValueInvalid:
        parameters[3] = expectedStyle(parameters[3]).toStdString();
        return filledPattern(parameters[1].empty()
                                 ? tr("charte « %1 » : « %3 » ne convient pas ; il faut %4")
                                 : tr("charte « %1 », clé « %2 » : « %3 » ne convient pas ; il faut %4"),
                             parameters);
    case ErrorCode::StyleFileMissing:
        return filledPattern(
            tr("charte « %1 », clé « %2 » : le fichier « %3 » n'existe pas ; posez-le à côté de la charte ou "
               "corrigez son nom"),
            parameters);
    case ErrorCode::StyleFileOutside:
        return filledPattern(
            tr("charte « %1 », clé « %2 » : « %3 » est hors du dossier de la charte ; posez-le à côté d'elle"),
            parameters);
    case ErrorCode::StyleLogoUnsafe:
        parameters[2] = logoFault(parameters[2]).toStdString();
        return filledPattern(
            tr("charte « %1 », clé « logos » : le logo « %2 » %3 ; enregistrez-le en SVG simple ou en PNG"),
            parameters);
    case ErrorCode::StyleLogoUnreadable:
        return filledPattern(
            tr("charte « %1 », clé « logos » : l'image « %2 » ne se lit pas ; enregistrez-la à nouveau en "
               "SVG ou en PNG"),
            parameters);
    case ErrorCode::LogoKindUnknown:
        return filledPattern(tr("logo « %1 » : il faut une image .svg, .png ou .jpg"), parameters);
    case ErrorCode::LogoUnsafe:
        parameters[1] = logoFault(parameters[1]).toStdString();
        return filledPattern(tr("logo « %1 » : il %2 ; enregistrez-le en SVG simple ou en PNG"), parameters);
    case ErrorCode::LogoUnreadable:
        return filledPattern(
            tr("logo « %1 » : l'image ne se lit pas ; enregistrez-la à nouveau en SVG ou en PNG"),
            parameters);
    case ErrorCode::StyleFontFileUnreadable:
        return filledPattern(
            tr("charte « %1 », clé « fichiers_police » : « %2 » n'est pas une police qui se lit ; donnez un "
               "fichier .ttf ou .otf"),
            parameters);
    case ErrorCode::StyleFontUnknown:
        return filledPattern(
            parameters[2].empty()
                ? tr("charte « %1 », clé « police » : « %2 » n'est pas installée sur ce poste ; "
                     "installez-la, ou donnez ses fichiers .ttf par « fichiers_police »")
                : tr("charte « %1 », clé « police » : « %2 » n'est ni installée sur ce poste, ni dans les "
                     "fichiers donnés (%3) ; corrigez son nom"),
            parameters);
    case ErrorCode::StyleColoursTooNear:
        for (const std::size_t number : {std::size_t{4}, std::size_t{5}}) {
            const int decimals = parameters[number].find('.') == std::string::npos ? 0 : 1;
            parameters[number] =
                decimalText(parseDouble(parameters[number]).value_or(0), decimals).toStdString();
        }
        return filledPattern(tooNear(QString::fromStdString(parameters[3])) +
                                 othersToo(parseInteger(parameters[6]).value_or(0)),
                             parameters);
    }
    return {};
}

} // namespace maillage
