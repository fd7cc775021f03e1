#include "app/text/french/departements.hpp"

#include "app/text/language.hpp"
#include "app/text/texts.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace maillage {

namespace {

MAILLAGE_TEXTS(texts);

struct Departement {
    std::string_view code;
    std::string_view the;
    std::string_view of;
    std::string_view in;
    std::string_view name;
};

// Insee, Code officiel géographique 2022, départements; "of" is its type of liaison (TNCC). It gives four
// names with "et" no article, which a sentence about them needs ("la Saône-et-Loire"). "in" is the usage of
// the prefectures: "dans" with the article; "en" before Corse, overseas names in the feminine and names
// without an article in "of"; "à" before a town or an island.
constexpr std::array<Departement, 101> kDepartements{{
    {"01", "l’", "de l’", "dans l’", "Ain"},
    {"02", "l’", "de l’", "dans l’", "Aisne"},
    {"03", "l’", "de l’", "dans l’", "Allier"},
    {"04", "les ", "des ", "dans les ", "Alpes-de-Haute-Provence"},
    {"05", "les ", "des ", "dans les ", "Hautes-Alpes"},
    {"06", "les ", "des ", "dans les ", "Alpes-Maritimes"},
    {"07", "l’", "de l’", "dans l’", "Ardèche"},
    {"08", "les ", "des ", "dans les ", "Ardennes"},
    {"09", "l’", "de l’", "dans l’", "Ariège"},
    {"10", "l’", "de l’", "dans l’", "Aube"},
    {"11", "l’", "de l’", "dans l’", "Aude"},
    {"12", "l’", "de l’", "dans l’", "Aveyron"},
    {"13", "les ", "des ", "dans les ", "Bouches-du-Rhône"},
    {"14", "le ", "du ", "dans le ", "Calvados"},
    {"15", "le ", "du ", "dans le ", "Cantal"},
    {"16", "la ", "de la ", "dans la ", "Charente"},
    {"17", "la ", "de la ", "dans la ", "Charente-Maritime"},
    {"18", "le ", "du ", "dans le ", "Cher"},
    {"19", "la ", "de la ", "dans la ", "Corrèze"},
    {"21", "la ", "de la ", "dans la ", "Côte-d’Or"},
    {"22", "les ", "des ", "dans les ", "Côtes-d’Armor"},
    {"23", "la ", "de la ", "dans la ", "Creuse"},
    {"24", "la ", "de la ", "dans la ", "Dordogne"},
    {"25", "le ", "du ", "dans le ", "Doubs"},
    {"26", "la ", "de la ", "dans la ", "Drôme"},
    {"27", "l’", "de l’", "dans l’", "Eure"},
    {"28", "l’", "d’", "en ", "Eure-et-Loir"},
    {"29", "le ", "du ", "dans le ", "Finistère"},
    {"2A", "la ", "de la ", "en ", "Corse-du-Sud"},
    {"2B", "la ", "de la ", "en ", "Haute-Corse"},
    {"30", "le ", "du ", "dans le ", "Gard"},
    {"31", "la ", "de la ", "dans la ", "Haute-Garonne"},
    {"32", "le ", "du ", "dans le ", "Gers"},
    {"33", "la ", "de la ", "dans la ", "Gironde"},
    {"34", "l’", "de l’", "dans l’", "Hérault"},
    {"35", "l’", "d’", "en ", "Ille-et-Vilaine"},
    {"36", "l’", "de l’", "dans l’", "Indre"},
    {"37", "l’", "d’", "en ", "Indre-et-Loire"},
    {"38", "l’", "de l’", "dans l’", "Isère"},
    {"39", "le ", "du ", "dans le ", "Jura"},
    {"40", "les ", "des ", "dans les ", "Landes"},
    {"41", "le ", "du ", "dans le ", "Loir-et-Cher"},
    {"42", "la ", "de la ", "dans la ", "Loire"},
    {"43", "la ", "de la ", "dans la ", "Haute-Loire"},
    {"44", "la ", "de la ", "dans la ", "Loire-Atlantique"},
    {"45", "le ", "du ", "dans le ", "Loiret"},
    {"46", "le ", "du ", "dans le ", "Lot"},
    {"47", "le ", "du ", "dans le ", "Lot-et-Garonne"},
    {"48", "la ", "de la ", "dans la ", "Lozère"},
    {"49", "le ", "de ", "en ", "Maine-et-Loire"},
    {"50", "la ", "de la ", "dans la ", "Manche"},
    {"51", "la ", "de la ", "dans la ", "Marne"},
    {"52", "la ", "de la ", "dans la ", "Haute-Marne"},
    {"53", "la ", "de la ", "dans la ", "Mayenne"},
    {"54", "la ", "de ", "en ", "Meurthe-et-Moselle"},
    {"55", "la ", "de la ", "dans la ", "Meuse"},
    {"56", "le ", "du ", "dans le ", "Morbihan"},
    {"57", "la ", "de la ", "dans la ", "Moselle"},
    {"58", "la ", "de la ", "dans la ", "Nièvre"},
    {"59", "le ", "du ", "dans le ", "Nord"},
    {"60", "l’", "de l’", "dans l’", "Oise"},
    {"61", "l’", "de l’", "dans l’", "Orne"},
    {"62", "le ", "du ", "dans le ", "Pas-de-Calais"},
    {"63", "le ", "du ", "dans le ", "Puy-de-Dôme"},
    {"64", "les ", "des ", "dans les ", "Pyrénées-Atlantiques"},
    {"65", "les ", "des ", "dans les ", "Hautes-Pyrénées"},
    {"66", "les ", "des ", "dans les ", "Pyrénées-Orientales"},
    {"67", "le ", "du ", "dans le ", "Bas-Rhin"},
    {"68", "le ", "du ", "dans le ", "Haut-Rhin"},
    {"69", "le ", "du ", "dans le ", "Rhône"},
    {"70", "la ", "de la ", "dans la ", "Haute-Saône"},
    {"71", "la ", "de ", "en ", "Saône-et-Loire"},
    {"72", "la ", "de la ", "dans la ", "Sarthe"},
    {"73", "la ", "de la ", "dans la ", "Savoie"},
    {"74", "la ", "de la ", "dans la ", "Haute-Savoie"},
    {"75", "", "de ", "à ", "Paris"},
    {"76", "la ", "de la ", "dans la ", "Seine-Maritime"},
    {"77", "la ", "de ", "en ", "Seine-et-Marne"},
    {"78", "les ", "des ", "dans les ", "Yvelines"},
    {"79", "les ", "des ", "dans les ", "Deux-Sèvres"},
    {"80", "la ", "de la ", "dans la ", "Somme"},
    {"81", "le ", "du ", "dans le ", "Tarn"},
    {"82", "le ", "du ", "dans le ", "Tarn-et-Garonne"},
    {"83", "le ", "du ", "dans le ", "Var"},
    {"84", "le ", "du ", "dans le ", "Vaucluse"},
    {"85", "la ", "de la ", "dans la ", "Vendée"},
    {"86", "la ", "de la ", "dans la ", "Vienne"},
    {"87", "la ", "de la ", "dans la ", "Haute-Vienne"},
    {"88", "les ", "des ", "dans les ", "Vosges"},
    {"89", "l’", "de l’", "dans l’", "Yonne"},
    {"90", "le ", "du ", "dans le ", "Territoire de Belfort"},
    {"91", "l’", "de l’", "dans l’", "Essonne"},
    {"92", "les ", "des ", "dans les ", "Hauts-de-Seine"},
    {"93", "la ", "de la ", "en ", "Seine-Saint-Denis"},
    {"94", "le ", "du ", "dans le ", "Val-de-Marne"},
    {"95", "le ", "du ", "dans le ", "Val-d’Oise"},
    {"971", "la ", "de la ", "en ", "Guadeloupe"},
    {"972", "la ", "de la ", "en ", "Martinique"},
    {"973", "la ", "de la ", "en ", "Guyane"},
    {"974", "", "de ", "à ", "La Réunion"},
    {"976", "", "de ", "à ", "Mayotte"},
}};

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

const Departement* findDepartement(const std::string& code) {
    const auto found =
        std::ranges::lower_bound(kDepartements, std::string_view(code), {}, &Departement::code);
    return found == kDepartements.end() || found->code != code ? nullptr : &*found;
}

QString joinedName(const std::string& code, std::string_view Departement::*before, const char* unknown) {
    const Departement* found = findDepartement(code);
    if (found == nullptr) {
        return tr(unknown).arg(QString::fromStdString(code));
    }
    return currentLanguage() == Language::French ? utf8(found->*before) + utf8(found->name)
                                                 : utf8(found->name);
}

} // namespace

QString departementText(const std::string& code) {
    return joinedName(code, &Departement::the, QT_TR_NOOP("le département %1"));
}

QString ofDepartement(const std::string& code) {
    return joinedName(code, &Departement::of, QT_TR_NOOP("du département %1"));
}

QString inDepartement(const std::string& code) {
    return joinedName(code, &Departement::in, QT_TR_NOOP("dans le département %1"));
}

TerritoryWords territoryWords(const std::string& code) {
    if (code == "tous") {
        return {QStringLiteral("France"), QStringLiteral("de France")};
    }
    if (const Departement* found = findDepartement(code)) {
        return {utf8(found->name), utf8(found->of) + utf8(found->name)};
    }
    const QString number = QString::fromStdString(code);
    return {QStringLiteral("Département ") + number, QStringLiteral("du département ") + number};
}

std::vector<std::string> departementCodes() {
    std::vector<std::string> codes;
    codes.reserve(kDepartements.size());
    for (const Departement& departement : kDepartements) {
        codes.emplace_back(departement.code);
    }
    return codes;
}

} // namespace maillage
