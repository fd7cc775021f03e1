#include "core/io/lists/list_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/layers/column_mapping.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

struct Alias {
    std::string_view name; // folded, without spaces
    Role role;
};

// Beside the names of column_mapping.hpp for codes, communes and populations.
constexpr std::array<Alias, 89> kAliases{{
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
    {"communesdintervention", Role::CommuneList},
    {"territoiredintervention", Role::CommuneList},
    {"territoire", Role::CommuneList},
    {"communesdesservies", Role::CommuneList},
    {"communescouvertes", Role::CommuneList},
    {"codesinsee", Role::CommuneList},
    {"codepostal", Role::PostalCode},
    {"codespostaux", Role::PostalCode},
    {"cp", Role::PostalCode},
    {"postal", Role::PostalCode},
    {"epci", Role::Ignored},
    {"nomepci", Role::Ignored},
    {"codeepci", Role::Ignored},
    {"intercommunalite", Role::Ignored},
    {"structures", Role::StructureName},
    {"nomdelequipement", Role::StructureName},
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
    if (isPopulationName(name)) {
        return Role::Population;
    }
    if (isCommuneNameName(name)) {
        return Role::CommuneName;
    }
    return std::nullopt;
}

std::optional<bool> parseMark(std::string_view cell) {
    constexpr std::array<std::string_view, 8> kYes{"x", "oui", "1", "o", "vrai", "true", "✓", "✔"};
    constexpr std::array<std::string_view, 6> kNo{"non", "0", "n", "faux", "false", "-"};
    const std::string text = asciiLower(trimmed(cell));
    if (text.empty() || std::ranges::find(kNo, text) != kNo.end()) {
        return false;
    }
    if (std::ranges::find(kYes, text) != kYes.end()) {
        return true;
    }
    return std::nullopt;
}

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 25> kRoleNames{
    {{Role::QpvCode, "code_qpv"},
     {Role::QpvName, "qpv"},
     {Role::Generation, "generation"},
     {Role::Ignored, "ignorer"},
     {Role::StructureName, "structure"},
     {Role::StructureId, "identifiant"},
     {Role::CommuneCode, "code_insee"},
     {Role::CommuneName, "commune"},
     {Role::CommuneList, "communes"},
     {Role::PostalCode, "code_postal"},
     {Role::Kind, "type"},
     {Role::SeatCommune, "siege"},
     {Role::Begin, "debut"},
     {Role::End, "fin"},
     {Role::Source, "source"},
     {Role::Reference, "reference"},
     {Role::X, "x_l93"},
     {Role::Y, "y_l93"},
     {Role::Federated, "federe"},
     {Role::SeatSource, "source_siege"},
     {Role::SeatReference, "reference_siege"},
     {Role::FederatedSource, "source_federe"},
     {Role::FederatedReference, "reference_federe"},
     {Role::Population, "population"},
     {Role::Mark, "croix"}}};

} // namespace

std::string_view toText(Role role) {
    return std::ranges::find(kRoleNames, role, &std::pair<Role, std::string_view>::first)->second;
}

std::optional<Role> parseRole(std::string_view text) {
    const auto found = std::ranges::find(kRoleNames, text, &std::pair<Role, std::string_view>::second);
    if (found == kRoleNames.end()) {
        return std::nullopt;
    }
    return found->first;
}

} // namespace maillage
