#include "core/io/lists/titles/role.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 28> kRoleNames{
    {{Role::DepartementCode, "departement"},
     {Role::Period, "periode"},
     {Role::Duration, "duree"},
     {Role::QpvCode, "code_qpv"},
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
