// How a list brought by a person is laid out: what its rows are, where they begin, what each column holds.
//
// Guessed from the names of the columns, then from what they hold; every guess can be changed before reading.
#pragma once

#include "core/io/files/worksheet_source.hpp"
#include "core/io/lists/titles/role.hpp"
#include "core/model/territory.hpp"

#include <map>

namespace maillage {

enum class ListKind { Territories, Structures, Approvals, Populations, Qpvs };

enum class ListShape {
    RowPerCommune,    // each row: one structure, one commune (or a commune that no structure serves)
    RowPerStructure,  // each row: one structure and a cell that lists communes
    CommunesInRows,   // a matrix with a column per structure and a mark where it serves
    StructuresInRows, // the same turned over, with a column per commune
};

/// What a cell of structure left empty means. A cell that a merged range of the workbook covers is not empty.
enum class Blanks {
    None,   // no structure
    Repeat, // the structure above
    Ask,    // either: nothing is imported before a person has said
};

/// What is open of a column: what it holds, whether its communes are those served, whether its commune is the
/// one served or only that of an address, whether rows that it says to be refused or of another year are read
/// like the others.
enum class QuestionOf { Role, Communes, Seat, State, Years };

/// What a list leaves open of its columns: one of `columns` holds one of `roles`, or none does. They are
/// Ignored, and nothing is imported, before a person has said.
struct ColumnQuestion {
    std::vector<Role> roles; // Ignored alone: all rows are read, without this column
    std::vector<std::size_t> columns;
    QuestionOf about = QuestionOf::Role;
    std::string values = {}; // what the column says of rows; of Seat, how many communes it names

    bool operator==(const ColumnQuestion&) const = default;
};

struct ListLayout {
    ListKind kind = ListKind::Territories;
    ListShape shape = ListShape::RowPerCommune;
    /// Position of the (last) row of column names among the sheet's rows; what stands above is title.
    std::size_t headerRow = 0;
    /// How many rows the column names take, `headerRow` the last of them.
    std::size_t titleRows = 1;
    /// One per column of the header row.
    std::vector<Role> roles;
    Blanks blanks = Blanks::None;
    std::vector<ColumnQuestion> questions;

    [[nodiscard]] std::optional<std::size_t> columnOf(Role role) const;
    bool operator==(const ListLayout&) const = default;
};

/// What a person said of columns, by their position.
using ToldColumns = std::map<std::size_t, Role>;

/// `kind`: when it is known; else guessed. What is `told` stands, the rest is guessed around it. What is not
/// found is left out: see checkLayout.
[[nodiscard]] ListLayout guessLayout(const Worksheet& sheet, const Territory& territory,
                                     std::optional<ListKind> kind = std::nullopt,
                                     const ToldColumns& told = {});

/// Gives a column its role as a person says it, and closes the question that this answers. A role that only
/// one column can have leaves the one that had it.
void tellColumn(ListLayout& layout, std::size_t column, Role role);

/// None of the columns of a question is it.
void dismissQuestion(ListLayout& layout, std::size_t question);

/// Throws Error{ListWithoutRows, ListNotRecognised, ListOfPostalCodes} when the layout lacks what its kind of
/// list needs.
void checkLayout(const Worksheet& sheet, const ListLayout& layout);

/// True when the list cannot be read at all before a question of its columns is answered.
[[nodiscard]] bool needsAnswer(const ListLayout& layout);

/// Throws Error{ListAsksDates, ListAsksPeriod, ListAsksColumn, ListAsksWhether, ListAsksCommunes,
/// ListAsksSeat, ListAsksState, ListAsksYears} for the first question of the columns.
void checkAnswered(const Worksheet& sheet, const ListLayout& layout);

/// The names of the columns that are not read, without those known to say nothing (EPCI).
[[nodiscard]] std::vector<std::string> unreadColumns(const Worksheet& sheet, const ListLayout& layout);

/// The same for every file with the same columns in the same order: what a remembered layout is kept under.
[[nodiscard]] std::string layoutKey(const Worksheet& sheet, const ListLayout& layout);

/// "x", "oui", "1", "☑", "●"… in a matrix or a yes/no column; nullopt for a text that is neither yes nor no.
[[nodiscard]] std::optional<bool> parseMark(std::string_view cell);

} // namespace maillage
