// What a column of a list holds.
#pragma once

#include <optional>
#include <string_view>

namespace maillage {

enum class Role {
    Ignored,
    StructureName,
    StructureId,
    DepartementCode, // of a code in two columns: the other holds three figures
    CommuneCode,
    CommuneName,
    CommuneList,
    PostalCode, // recognised, never used as a code
    Kind,       // of structure or of agrément
    SeatCommune,
    Begin,
    End,
    Period,   // begin and end in one cell
    Duration, // from the begin to an end that is not told
    Source,
    Reference,
    X,
    Y,
    Federated,
    // Who says the seat and the federation, where another than who says the structure.
    SeatSource,
    SeatReference,
    FederatedSource,
    FederatedReference,
    Population,
    QpvCode,
    QpvName,
    Generation,
    Mark, // a column of a matrix
};

// Names as they stand in files, options and settings.
[[nodiscard]] std::string_view toText(Role role);
[[nodiscard]] std::optional<Role> parseRole(std::string_view text);

} // namespace maillage
