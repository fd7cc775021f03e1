#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/layout/column_look.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/io/lists/layout/list_blanks.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/layout/list_questions.hpp"
#include "core/io/lists/layout/list_titles.hpp"
#include "core/io/lists/layout/place_columns.hpp"
#include "core/io/lists/layout/row_columns.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t kRowsSampled = 2000;

bool has(const ListLayout& layout, Role role) {
    return layout.columnOf(role).has_value();
}

void guessByContents(const GuessedColumns& columns, ListLayout& layout) {
    const std::vector<ColumnLook>& looks = columns.looks;
    const auto isOpen = [&](std::size_t c) {
        return layout.roles[c] == Role::Ignored && columns.isFree(c) &&
               std::ranges::none_of(layout.questions, [c](const ColumnQuestion& question) {
                   return std::ranges::find(question.columns, c) != question.columns.end();
               });
    };
    const bool hasName = has(layout, Role::CommuneName) || has(layout, Role::CommuneList);
    for (std::size_t c = 0; c < looks.size() && !has(layout, Role::CommuneCode); ++c) {
        // Beside the names a column of numbers ("Budget") is one of codes when communes have them.
        if (isOpen(c) && (!hasName || looks[c].half(looks[c].known)) && looks[c].mostly(looks[c].codes) &&
            !looks[c].mostly(looks[c].marks) && !looks[c].mostly(looks[c].years) &&
            !roleOfColumn(columns.titles[c])) {
            layout.roles[c] = Role::CommuneCode;
        }
    }
    for (std::size_t c = 0; c < looks.size() && !has(layout, Role::CommuneName); ++c) {
        if (isOpen(c) && looks[c].mostly(looks[c].names)) {
            layout.roles[c] = Role::CommuneName;
        }
    }
}

/// A column named "communes" that holds one commune a row is no list; one named "commune" that holds lists
/// is.
void settleLists(const GuessedColumns& columns, ListLayout& layout) {
    const std::vector<ColumnLook>& looks = columns.looks;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        Role& role = layout.roles[c];
        if (!columns.isFree(c)) {
            continue;
        }
        const bool single =
            !looks[c].mostly(looks[c].lists) && looks[c].mostly(looks[c].names + looks[c].codes);
        if (role == Role::CommuneList && single) {
            role = looks[c].mostly(looks[c].codes) ? Role::CommuneCode : Role::CommuneName;
        }
        const bool several = 2 * looks[c].lists > looks[c].filled && looks[c].names + looks[c].codes == 0;
        if ((role == Role::CommuneCode || role == Role::CommuneName) && several && looks[c].lists > 0) {
            role = Role::CommuneList;
        }
    }
}

/// Columns of marks that no name claims make a matrix of communes in rows. Once it is one, a column with a
/// single cross, or named like a structure, belongs to it: its odd cells are to be told, not left out with
/// it.
void findMatrix(const GuessedColumns& columns, ListLayout& layout) {
    const std::vector<ColumnLook>& looks = columns.looks;
    const std::vector<std::string>& header = columns.titles;
    const auto isFree = [&](std::size_t c) {
        return layout.roles[c] == Role::Ignored && columns.isFree(c) && !roleOfColumn(header[c]) &&
               !trimmed(header[c]).empty();
    };
    bool isMatrix = false;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        isMatrix = isMatrix || (isFree(c) && looks[c].yes > 0 && 2 * looks[c].marks >= looks[c].filled);
    }
    const bool hasPlaces = has(layout, Role::CommuneCode) || has(layout, Role::CommuneName);
    isMatrix = isMatrix || columns.isTold(Role::Mark);
    // "active: oui" beside an identifier or a seat is of a row that is one structure.
    const bool isOfStructures =
        has(layout, Role::StructureName) || has(layout, Role::StructureId) || has(layout, Role::SeatCommune);
    if (!isMatrix || !hasPlaces || isOfStructures) {
        return;
    }
    layout.shape = ListShape::CommunesInRows;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        if (isFree(c) && (looks[c].yes > 0 || parseTypedKind(header[c]))) {
            layout.roles[c] = Role::Mark;
        }
    }
}

/// Three or more columns headed by communes make a matrix of structures in rows.
void findTurnedMatrix(const GuessedColumns& columns, ListLayout& layout, const CommuneNames& communes) {
    const std::vector<ColumnLook>& looks = columns.looks;
    const std::vector<std::string>& header = columns.titles;
    constexpr std::size_t kFew = 3;
    std::vector<std::size_t> marks;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        const bool isCommune = cleanedCode(header[c]) || communes.contains(foldedName(header[c]));
        if (isCommune && columns.isFree(c) && (looks[c].filled == 0 || looks[c].mostly(looks[c].marks))) {
            marks.push_back(c);
        }
    }
    if (marks.size() < kFew) {
        return;
    }
    layout.shape = ListShape::StructuresInRows;
    std::ranges::replace(layout.roles, Role::CommuneCode, Role::Ignored);
    std::ranges::replace(layout.roles, Role::CommuneName, Role::Ignored);
    for (const std::size_t c : marks) {
        layout.roles[c] = Role::Mark;
    }
    if (!has(layout, Role::StructureName) && !has(layout, Role::StructureId)) {
        for (std::size_t c = 0; c < looks.size(); ++c) {
            if (layout.roles[c] == Role::Ignored && columns.isFree(c)) {
                layout.roles[c] = Role::StructureName;
                break;
            }
        }
    }
}

ListKind guessKind(const ListLayout& layout) {
    if (has(layout, Role::QpvCode) || has(layout, Role::QpvName) || has(layout, Role::Generation)) {
        return ListKind::Qpvs;
    }
    const bool places = has(layout, Role::CommuneCode) || has(layout, Role::CommuneName);
    const bool structures = has(layout, Role::StructureName) || has(layout, Role::StructureId);
    if (layout.shape != ListShape::RowPerCommune || (structures && places)) {
        return ListKind::Territories;
    }
    if (structures && has(layout, Role::SeatCommune)) {
        return ListKind::Structures;
    }
    const bool dates = has(layout, Role::Begin) || has(layout, Role::End) || has(layout, Role::Period) ||
                       !layout.questions.empty();
    if (structures && has(layout, Role::Kind) && dates) {
        return ListKind::Approvals;
    }
    if (structures) {
        return ListKind::Structures;
    }
    return places && has(layout, Role::Population) ? ListKind::Populations : ListKind::Territories;
}

/// "nom" heads communes in a list of communes and structures in a list of structures; "commune" of a
/// structure is its seat.
void settleNames(const GuessedColumns& columns, ListLayout& layout, ListKind kind) {
    const std::vector<std::string>& header = columns.titles;
    const std::vector<ColumnLook>& looks = columns.looks;
    const bool ofStructures = kind == ListKind::Structures || kind == ListKind::Approvals;
    const bool ofQpvs = kind == ListKind::Qpvs;
    for (std::size_t c = 0; c < header.size(); ++c) {
        const bool isPlace = layout.roles[c] == Role::CommuneName || layout.roles[c] == Role::CommuneCode;
        if (!isPlace || !columns.isFree(c)) {
            continue;
        }
        const bool isPlainName = plainColumnName(header[c]) == "nom";
        const bool holdsCommunes = looks[c].mostly(looks[c].names);
        if (ofQpvs && plainColumnName(header[c]) == "code" && !has(layout, Role::QpvCode)) {
            layout.roles[c] = Role::QpvCode;
            continue;
        }
        if (ofQpvs && isPlainName && !has(layout, Role::QpvName)) {
            layout.roles[c] = Role::QpvName;
            continue;
        }
        if (isPlainName && !holdsCommunes && !has(layout, Role::StructureName)) {
            layout.roles[c] = Role::StructureName;
        } else if (ofStructures) {
            layout.roles[c] =
                isPlainName || has(layout, Role::SeatCommune) ? Role::Ignored : Role::SeatCommune;
        }
    }
}

/// A code in two columns: three figures and the département. Elsewhere the département says nothing.
void settleDepartement(const GuessedColumns& columns, ListLayout& layout) {
    const auto departement = layout.columnOf(Role::DepartementCode);
    if (!departement || !columns.isFree(*departement)) {
        return;
    }
    const auto code = layout.columnOf(Role::CommuneCode);
    const ColumnLook& look = columns.looks[*departement];
    const bool isSplit = code && columns.looks[*code].mostly(columns.looks[*code].shortCodes) &&
                         look.filled > 0 && look.lists == 0;
    if (!isSplit) {
        layout.roles[*departement] = Role::Ignored;
    }
}

/// What a column of this title holds, told first; of two columns for one thing, the first.
void nameRoles(const GuessedColumns& columns, ListLayout& layout) {
    for (const auto& [column, role] : columns.told) {
        if (column < layout.roles.size()) {
            layout.roles[column] = role;
        }
    }
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const Role role = roleOfColumn(columns.titles[c]).value_or(Role::Ignored);
        if (columns.isFree(c) && !has(layout, role)) {
            layout.roles[c] = role;
        }
    }
}

/// How long something lasts says no end without its begin.
void dropLoneDuration(const GuessedColumns& columns, ListLayout& layout) {
    const auto duration = layout.columnOf(Role::Duration);
    const bool hasBegin =
        has(layout, Role::Begin) || std::ranges::any_of(layout.questions, [](const ColumnQuestion& question) {
            return std::ranges::find(question.roles, Role::Begin) != question.roles.end();
        });
    if (duration && columns.isFree(*duration) && !hasBegin) {
        layout.roles[*duration] = Role::Ignored;
    }
}

} // namespace

ListLayout guessLayout(const Worksheet& sheet, const Territory& territory, std::optional<ListKind> kind,
                       const ToldColumns& told) {
    ListLayout layout;
    findTitles(sheet, territory, layout);
    std::size_t width = 0;
    for (std::size_t r = layout.headerRow; r < sheet.rows.size() && r < layout.headerRow + kRowsSampled;
         ++r) {
        width = std::max(width, sheet.rows[r].cells.size());
    }
    layout.roles.resize(width);
    GuessedColumns columns{sheet, columnTitles(sheet, layout), {}, told};
    columns.titles.resize(width);
    const CommuneNames communes = communeNamesOf(territory);
    for (std::size_t c = 0; c < width; ++c) {
        columns.looks.push_back(lookOf(sheet, layout.headerRow, c, territory, communes));
    }
    nameRoles(columns, layout);
    settleLists(columns, layout);
    settleDates(columns, layout);
    settleDepartement(columns, layout);
    settleToldSeat(columns, layout);
    if (kind.value_or(ListKind::Territories) == ListKind::Territories) {
        guessByContents(columns, layout);
        findTurnedMatrix(columns, layout, communes);
        if (layout.shape == ListShape::RowPerCommune) {
            findMatrix(columns, layout);
        }
        if (layout.shape == ListShape::RowPerCommune) {
            settlePlaces(columns, territory, layout);
        }
        if (layout.shape == ListShape::RowPerCommune && has(layout, Role::CommuneList)) {
            layout.shape = ListShape::RowPerStructure;
        }
    }
    if (!kind && guessKind(layout) == ListKind::Qpvs) {
        kind = ListKind::Qpvs;
    }
    settleNames(columns, layout, kind.value_or(ListKind::Territories));
    layout.kind = kind.value_or(guessKind(layout));
    if (!kind && layout.kind != ListKind::Territories) {
        settleNames(columns, layout, layout.kind);
    }
    if (layout.kind != ListKind::Territories) {
        layout.shape = ListShape::RowPerCommune;
    }
    settleRivals(columns, layout);
    askPlaces(columns, territory, layout);
    askRowColumns(columns, layout);
    if (!kind) {
        askSeat(columns, layout);
    }
    dropLoneDuration(columns, layout);
    layout.blanks = meaningOfBlanks(sheet, layout, territory);
    return layout;
}

} // namespace maillage
