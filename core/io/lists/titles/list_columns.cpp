#include "core/io/lists/titles/list_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/layers/column_mapping.hpp"
#include "core/io/lists/cells/dates/cell_durations.hpp"
#include "core/io/lists/titles/population_title.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

struct Alias {
    std::string_view name; // folded, without spaces
    Role role;
};

// Beside the names of column_mapping.hpp for codes, communes and populations.
constexpr std::array<Alias, 127> kAliases{{
    {"structure", Role::StructureName},
    {"nomdelastructure", Role::StructureName},
    {"nomstructure", Role::StructureName},
    {"structureavs", Role::StructureName},
    {"centresocial", Role::StructureName},
    {"nomducentresocial", Role::StructureName},
    {"equipement", Role::StructureName},
    {"association", Role::StructureName},
    {"gestionnaire", Role::StructureName},
    {"id", Role::StructureId},
    {"identifiant", Role::StructureId},
    {"idstructure", Role::StructureId},
    {"codestructure", Role::StructureId},
    {"type", Role::Kind},
    {"typestructure", Role::Kind},
    {"typedestructure", Role::Kind},
    {"nature", Role::Kind},
    {"agrement", Role::Kind},
    {"typeagrement", Role::Kind},
    {"typedagrement", Role::Kind},
    {"categorie", Role::Kind},
    {"codeinseesiege", Role::SeatCommune},
    {"inseesiege", Role::SeatCommune},
    {"communesiege", Role::SeatCommune},
    {"communedusiege", Role::SeatCommune},
    {"codesiege", Role::SeatCommune},
    {"siege", Role::SeatCommune},
    {"communedimplantation", Role::SeatCommune},
    {"debut", Role::Begin},
    {"datedebut", Role::Begin},
    {"datededebut", Role::Begin},
    {"debutagrement", Role::Begin},
    {"depuis", Role::Begin},
    {"du", Role::Begin},
    {"au", Role::End},
    {"datedagrement", Role::Begin},
    {"fin", Role::End},
    {"datefin", Role::End},
    {"datedefin", Role::End},
    {"finagrement", Role::End},
    {"echeance", Role::End},
    {"jusquau", Role::End},
    {"source", Role::Source},
    {"reference", Role::Reference},
    {"ref", Role::Reference},
    {"observation", Role::Reference},
    {"observations", Role::Reference},
    {"commentaire", Role::Reference},
    {"xl93", Role::X},
    {"x", Role::X},
    {"yl93", Role::Y},
    {"y", Role::Y},
    {"federe", Role::Federated},
    {"federee", Role::Federated},
    {"sourcesiege", Role::SeatSource},
    {"referencesiege", Role::SeatReference},
    {"sourcefedere", Role::FederatedSource},
    {"referencefedere", Role::FederatedReference},
    {"federation", Role::Federated},
    {"communes", Role::CommuneList},
    {"listedescommunes", Role::CommuneList},
    {"territoiredintervention", Role::CommuneList},
    {"territoire", Role::CommuneList},
    {"communesdesservies", Role::CommuneList},
    {"communescouvertes", Role::CommuneList},
    {"codesinsee", Role::CommuneList},
    {"codepostal", Role::PostalCode},
    {"codespostaux", Role::PostalCode},
    {"cp", Role::PostalCode},
    {"postal", Role::PostalCode},
    {"dep", Role::DepartementCode},
    {"codedep", Role::DepartementCode},
    {"coddep", Role::DepartementCode},
    {"codedepartement", Role::DepartementCode},
    {"codedudepartement", Role::DepartementCode},
    {"departement", Role::DepartementCode},
    {"numerodepartement", Role::DepartementCode},
    {"longitude", Role::X},
    {"lon", Role::X},
    {"latitude", Role::Y},
    {"lat", Role::Y},
    {"epci", Role::Ignored},
    {"nomepci", Role::Ignored},
    {"codeepci", Role::Ignored},
    {"intercommunalite", Role::Ignored},
    {"structures", Role::StructureName},
    {"nomdelequipement", Role::StructureName},
    {"denomination", Role::StructureName},
    {"raisonsociale", Role::StructureName},
    {"libellestructure", Role::StructureName},
    {"libelledelastructure", Role::StructureName},
    {"nomducs", Role::StructureName},
    {"nomdelevs", Role::StructureName},
    {"nomducentre", Role::StructureName},
    {"intituledelastructure", Role::StructureName},
    {"dept", Role::DepartementCode},
    {"dpt", Role::DepartementCode},
    {"codedept", Role::DepartementCode},
    {"codedpt", Role::DepartementCode},
    {"numdepartement", Role::DepartementCode},
    {"ndepartement", Role::DepartementCode},
    {"inseedep", Role::DepartementCode},
    {"depcode", Role::DepartementCode},
    {"codcom", Role::CommuneCode},
    {"communecode", Role::CommuneCode},
    {"codedelacommune", Role::CommuneCode},
    {"numerocommune", Role::CommuneCode},
    {"communenom", Role::CommuneName},
    {"structurenom", Role::StructureName},
    {"communeconcernee", Role::CommuneName},
    {"communedintervention", Role::CommuneName},
    {"communecouverte", Role::CommuneName},
    {"communesdintervention", Role::CommuneList},
    {"nomduquartier", Role::QpvName},
    {"nomquartier", Role::QpvName},
    {"libellequartier", Role::QpvName},
    {"codeqp", Role::QpvCode},
    {"codeqpv", Role::QpvCode},
    {"codequartier", Role::QpvCode},
    {"nomqp", Role::QpvName},
    {"libqp", Role::QpvName},
    {"nomqpv", Role::QpvName},
    {"qpv", Role::QpvName},
    {"quartier", Role::QpvName},
    {"generation", Role::Generation},
    {"ville", Role::CommuneName},
    {"communedesservie", Role::CommuneName},
}};

} // namespace

std::string plainColumnName(std::string_view cell) {
    std::string text = foldedName(cell);
    std::erase(text, ' ');
    return text;
}

bool saysServed(std::string_view title) {
    constexpr std::array<std::string_view, 6> kServed{"desserv", "interven",   "couvert",
                                                      "concern", "territoire", "benefici"};
    const std::string plain = plainColumnName(title);
    return std::ranges::any_of(kServed,
                               [&](std::string_view part) { return plain.find(part) != std::string::npos; });
}

namespace {

/// "Communes concernées par l'agrément", "Zone d'intervention", "Territoire (communes)": what is served, by
/// the words of a title that has no others.
std::optional<Role> servedRoleOf(std::string_view title) {
    constexpr std::array<std::string_view, 11> kServed{"desserv", "couvert",   "concern",  "interven",
                                                       "action",  "benefici",  "rayonnem", "influen",
                                                       "servi",   "competenc", "impact"};
    constexpr std::array<std::string_view, 10> kAreas{
        "zone", "zones", "perimetre", "perimetres", "secteur", "secteurs", "aire", "aires", "lieux", "rayon"};
    constexpr std::array<std::string_view, 22> kNeutral{
        "d",    "de",  "du", "des",      "la",        "le",         "les", "l",    "par", "liste", "nom",
        "noms", "evs", "cs", "agrement", "structure", "structures", "en",  "dans", "ou",  "son",   "ses"};
    bool isServed = false;
    bool isArea = false;
    bool isTerritory = false;
    bool isOne = false;
    bool areSeveral = false;
    for (const std::string& word : splitList(foldedName(title), ' ')) {
        if (std::ranges::any_of(kServed, [&](auto start) { return word.starts_with(start); })) {
            isServed = true;
        } else if (std::ranges::find(kAreas, word) != kAreas.end()) {
            isArea = true;
        } else if (word == "territoire" || word == "territoires") {
            isTerritory = true;
        } else if (word == "commune" || word == "ville") {
            isOne = true;
        } else if (word == "communes" || word == "villes") {
            areSeveral = true;
        } else if (std::ranges::find(kNeutral, word) == kNeutral.end()) {
            return std::nullopt;
        }
    }
    if (areSeveral || isTerritory || (isArea && isServed)) {
        return Role::CommuneList;
    }
    return isOne && isServed ? std::optional(Role::CommuneName) : std::nullopt;
}

/// Without what stands in brackets, unless it tells another place ("Commune (siège)").
std::string withoutBrackets(std::string_view title) {
    const std::size_t open = title.find_first_of("([");
    const std::size_t close = title.find_last_of(")]");
    if (open == std::string_view::npos || close == std::string_view::npos || close < open) {
        return std::string(title);
    }
    const std::string inside = foldedName(title.substr(open, close - open));
    constexpr std::array<std::string_view, 5> kElsewhere{"siege", "implant", "gestion", "adresse", "postal"};
    if (std::ranges::any_of(kElsewhere, [&](auto word) { return inside.find(word) != std::string::npos; })) {
        return std::string(title);
    }
    return std::string(title.substr(0, open)) + " " + std::string(title.substr(close + 1));
}

} // namespace

std::optional<Role> roleOfColumn(std::string_view cell) {
    const std::string name = plainColumnName(cell);
    if (name.empty()) {
        return std::nullopt;
    }
    for (const Alias& alias : kAliases) {
        if (alias.name == name) {
            return alias.role;
        }
    }
    if (isCommuneCodeName(name)) {
        return Role::CommuneCode;
    }
    if (isDurationTitle(cell)) {
        return Role::Duration;
    }
    if (populationTitle(cell)) {
        return Role::Population;
    }
    if (isCommuneNameName(name)) {
        return Role::CommuneName;
    }
    return servedRoleOf(withoutBrackets(cell));
}

} // namespace maillage
