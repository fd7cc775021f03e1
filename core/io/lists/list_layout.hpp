// How a list brought by a person is laid out: what its rows are, where they begin, what each column holds.
//
// Guessed from the names of the columns, then from what they hold; every guess can be changed before reading.
#pragma once

#include "core/io/files/worksheet_source.hpp"
#include "core/model/territory.hpp"

namespace maillage {

enum class ListKind { Territories, Structures, Approvals, Populations, Qpvs };

enum class ListShape {
    RowPerCommune,    // each row: one structure, one commune (or a commune that no structure serves)
    RowPerStructure,  // each row: one structure and a cell that lists communes
    CommunesInRows,   // a matrix with a column per structure and a mark where it serves
    StructuresInRows, // the same turned over, with a column per commune
};

enum class Role {
    Ignored,
    StructureName,
    StructureId,
    CommuneCode,
    CommuneName,
    CommuneList,
    PostalCode, // recognised, never used as a code
    Kind,       // of structure or of agrément
    SeatCommune,
    Begin,
    End,
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

struct ListLayout {
    ListKind kind = ListKind::Territories;
    ListShape shape = ListShape::RowPerCommune;
    /// Position of the row of column names among the sheet's rows; what stands above is title.
    std::size_t headerRow = 0;
    /// One per column of the header row.
    std::vector<Role> roles;
    /// A cell of structure left empty takes the one above it (merged cells).
    bool fillDown = false;

    [[nodiscard]] std::optional<std::size_t> columnOf(Role role) const;
    bool operator==(const ListLayout&) const = default;
};

/// `kind`: when it is known; else guessed. What is not found is left out: see checkLayout.
[[nodiscard]] ListLayout guessLayout(const Worksheet& sheet, const Territory& territory,
                                     std::optional<ListKind> kind = std::nullopt);

/// Throws Error{ListWithoutRows, ListNotRecognised, ListOfPostalCodes} when the layout lacks what its kind of
/// list needs.
void checkLayout(const Worksheet& sheet, const ListLayout& layout);

/// The names of the columns that are not read, without those known to say nothing (EPCI).
[[nodiscard]] std::vector<std::string> unreadColumns(const Worksheet& sheet, const ListLayout& layout);

/// The same for every file with the same columns in the same order: what a remembered layout is kept under.
[[nodiscard]] std::string layoutKey(const Worksheet& sheet, const ListLayout& layout);

/// "x", "oui", "1"… in a matrix or a yes/no column; nullopt for a text that is neither yes nor no.
[[nodiscard]] std::optional<bool> parseMark(std::string_view cell);

// Names as they stand in files, options and settings.
[[nodiscard]] std::string_view toText(Role role);
[[nodiscard]] std::optional<Role> parseRole(std::string_view text);

} // namespace maillage
