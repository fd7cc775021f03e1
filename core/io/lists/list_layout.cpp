#include "core/io/lists/list_layout.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/lists/cell_values.hpp"
#include "core/io/lists/commune_resolver.hpp"
#include "core/io/lists/list_columns.hpp"
#include "core/io/lists/list_errors.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_set>

namespace maillage {

namespace {

constexpr std::size_t kHeaderRowsTried = 30;
constexpr std::size_t kRowsSampled = 2000;

/// The first row that names the most different columns that are known; the first row of all when none does.
std::size_t findHeader(const Worksheet& sheet) {
    std::size_t best = 0;
    std::size_t bestCount = 0;
    for (std::size_t r = 0; r < sheet.rows.size() && r < kHeaderRowsTried; ++r) {
        std::set<Role> roles;
        for (const std::string& cell : sheet.rows[r].cells) {
            // "X" may be a cross of the table as well as a coordinate.
            const auto role = roleOfColumn(cell);
            if (role && *role != Role::X && *role != Role::Y) {
                roles.insert(*role);
            }
        }
        const std::size_t count = roles.size();
        if (count > bestCount) {
            bestCount = count;
            best = r;
        }
    }
    if (bestCount > 0) {
        return best;
    }
    // A title is one cell; a header has several.
    for (std::size_t r = 0; r < sheet.rows.size() && r < kHeaderRowsTried; ++r) {
        const auto filled = std::ranges::count_if(
            sheet.rows[r].cells, [](const std::string& cell) { return !trimmed(cell).empty(); });
        if (filled > 1) {
            return r;
        }
    }
    return 0;
}

/// What the cells of one column look like.
struct ColumnLook {
    std::size_t filled = 0;
    std::size_t codes = 0;
    std::size_t names = 0;
    std::size_t marks = 0;
    std::size_t yes = 0;
    std::size_t lists = 0;

    [[nodiscard]] bool mostly(std::size_t count) const { return filled > 0 && 10 * count >= 8 * filled; }
};

bool isCommuneName(const std::unordered_set<std::string>& names, std::string_view cell) {
    return names.contains(foldedName(cell));
}

bool looksLikeList(std::string_view cell) {
    return cell.find_first_of(",;\n/") != std::string_view::npos;
}

ColumnLook lookOf(const Worksheet& sheet, std::size_t header, std::size_t column,
                  const std::unordered_set<std::string>& communeNames) {
    ColumnLook look;
    const std::size_t end = std::min(sheet.rows.size(), header + 1 + kRowsSampled);
    for (std::size_t r = header + 1; r < end; ++r) {
        const std::vector<std::string>& cells = sheet.rows[r].cells;
        const std::string_view cell = column < cells.size() ? trimmed(cells[column]) : std::string_view();
        if (cell.empty()) {
            continue;
        }
        ++look.filled;
        look.codes += cleanedCode(cell) ? 1U : 0U;
        look.names += isCommuneName(communeNames, cell) ? 1U : 0U;
        const auto mark = parseMark(cell);
        look.marks += mark ? 1U : 0U;
        look.yes += mark.value_or(false) ? 1U : 0U;
        look.lists += looksLikeList(cell) ? 1U : 0U;
    }
    return look;
}

std::unordered_set<std::string> foldedNames(const Territory& territory) {
    std::unordered_set<std::string> names;
    for (const Commune& commune : territory.communes()) {
        names.insert(foldedName(commune.name));
    }
    return names;
}

bool has(const ListLayout& layout, Role role) {
    return layout.columnOf(role).has_value();
}

void guessByContents(const std::vector<std::string>& header, ListLayout& layout,
                     const std::vector<ColumnLook>& looks) {
    for (std::size_t c = 0; c < looks.size() && !has(layout, Role::CommuneCode); ++c) {
        if (layout.roles[c] == Role::Ignored && looks[c].mostly(looks[c].codes) &&
            !looks[c].mostly(looks[c].marks) && !roleOfColumn(header[c])) {
            layout.roles[c] = Role::CommuneCode;
        }
    }
    for (std::size_t c = 0; c < looks.size() && !has(layout, Role::CommuneName); ++c) {
        if (layout.roles[c] == Role::Ignored && looks[c].mostly(looks[c].names)) {
            layout.roles[c] = Role::CommuneName;
        }
    }
}

/// A column named "communes" that holds one commune a row is no list; one named "commune" that holds lists
/// is.
void settleLists(ListLayout& layout, const std::vector<ColumnLook>& looks) {
    for (std::size_t c = 0; c < looks.size(); ++c) {
        Role& role = layout.roles[c];
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
void findMatrix(ListLayout& layout, const std::vector<ColumnLook>& looks,
                const std::vector<std::string>& header) {
    const auto isFree = [&](std::size_t c) {
        return layout.roles[c] == Role::Ignored && !roleOfColumn(header[c]) && !trimmed(header[c]).empty();
    };
    bool isMatrix = false;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        isMatrix = isMatrix || (isFree(c) && looks[c].yes > 0 && 2 * looks[c].marks >= looks[c].filled);
    }
    const bool hasPlaces = has(layout, Role::CommuneCode) || has(layout, Role::CommuneName);
    if (!isMatrix || !hasPlaces || has(layout, Role::StructureName)) {
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
void findTurnedMatrix(ListLayout& layout, const std::vector<ColumnLook>& looks,
                      const std::vector<std::string>& header,
                      const std::unordered_set<std::string>& communeNames) {
    constexpr std::size_t kFew = 3;
    std::vector<std::size_t> marks;
    for (std::size_t c = 0; c < looks.size(); ++c) {
        const bool isCommune = cleanedCode(header[c]) || isCommuneName(communeNames, header[c]);
        if (isCommune && (looks[c].filled == 0 || looks[c].mostly(looks[c].marks))) {
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
        const auto first = std::ranges::find(layout.roles, Role::Ignored);
        if (first != layout.roles.end()) {
            *first = Role::StructureName;
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
    if (structures && has(layout, Role::Kind) && (has(layout, Role::Begin) || has(layout, Role::End))) {
        return ListKind::Approvals;
    }
    if (structures) {
        return ListKind::Structures;
    }
    return places && has(layout, Role::Population) ? ListKind::Populations : ListKind::Territories;
}

/// "nom" heads communes in a list of communes and structures in a list of structures; "commune" of a
/// structure is its seat.
void settleNames(ListLayout& layout, const std::vector<std::string>& header,
                 const std::vector<ColumnLook>& looks, ListKind kind) {
    const bool ofStructures = kind == ListKind::Structures || kind == ListKind::Approvals;
    const bool ofQpvs = kind == ListKind::Qpvs;
    for (std::size_t c = 0; c < header.size(); ++c) {
        if (layout.roles[c] != Role::CommuneName && layout.roles[c] != Role::CommuneCode) {
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

} // namespace

std::optional<std::size_t> ListLayout::columnOf(Role role) const {
    const auto found = std::ranges::find(roles, role);
    if (found == roles.end()) {
        return std::nullopt;
    }
    return static_cast<std::size_t>(found - roles.begin());
}

namespace {

/// Blank structures under filled ones while the communes follow no order of their own: merged cells. In a
/// list that goes through the communes by code or by name, a blank means that no structure serves the
/// commune.
bool looksMerged(const Worksheet& sheet, const ListLayout& layout) {
    // A second column of structures beside the first explains its blanks.
    const std::vector<std::string>& header = sheet.rows[layout.headerRow].cells;
    for (std::size_t c = 0; c < header.size() && c < layout.roles.size(); ++c) {
        if (layout.roles[c] == Role::Ignored && parseTypedKind(header[c])) {
            return false;
        }
    }
    const auto structure = layout.columnOf(Role::StructureName);
    const auto code = layout.columnOf(Role::CommuneCode);
    const auto name = layout.columnOf(Role::CommuneName);
    if (!structure || (!code && !name) || layout.shape != ListShape::RowPerCommune) {
        return false;
    }
    bool blank = false;
    bool byCode = code.has_value();
    bool byName = name.has_value();
    const auto cellAt = [&](const WorksheetRow& row, std::size_t column) {
        return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
    };
    std::string lastCode;
    std::string lastName;
    for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
        const WorksheetRow& row = sheet.rows[r];
        const bool hasCommune =
            (code && !cellAt(row, *code).empty()) || (name && !cellAt(row, *name).empty());
        if (!hasCommune || std::ranges::any_of(row.cells, isTotalLabel)) {
            continue;
        }
        if (cellAt(row, *structure).empty()) {
            if (r == layout.headerRow + 1) {
                return false; // nothing above to take
            }
            blank = true;
        }
        if (code) {
            std::string value = cleanedCode(cellAt(row, *code)).value_or(lastCode);
            byCode = byCode && value >= lastCode;
            lastCode = std::move(value);
        }
        if (name) {
            std::string value = foldedName(cellAt(row, *name));
            byName = byName && (value.empty() || value >= lastName);
            lastName = std::move(value);
        }
    }
    return blank && !byCode && !byName;
}

} // namespace

ListLayout guessLayout(const Worksheet& sheet, const Territory& territory, std::optional<ListKind> kind) {
    ListLayout layout;
    layout.headerRow = findHeader(sheet);
    std::size_t width = 0;
    for (std::size_t r = layout.headerRow; r < sheet.rows.size() && r < layout.headerRow + kRowsSampled;
         ++r) {
        width = std::max(width, sheet.rows[r].cells.size());
    }
    std::vector<std::string> header = sheet.rows[layout.headerRow].cells;
    header.resize(width);

    const std::unordered_set<std::string> communeNames = foldedNames(territory);
    std::vector<ColumnLook> looks;
    for (std::size_t c = 0; c < width; ++c) {
        looks.push_back(lookOf(sheet, layout.headerRow, c, communeNames));
        const Role role = roleOfColumn(header[c]).value_or(Role::Ignored);
        // Of two columns for one thing, the first.
        layout.roles.push_back(has(layout, role) ? Role::Ignored : role);
    }
    settleLists(layout, looks);
    if (kind.value_or(ListKind::Territories) == ListKind::Territories) {
        guessByContents(header, layout, looks);
        findTurnedMatrix(layout, looks, header, communeNames);
        if (layout.shape == ListShape::RowPerCommune) {
            findMatrix(layout, looks, header);
        }
        if (layout.shape == ListShape::RowPerCommune && has(layout, Role::CommuneList)) {
            layout.shape = ListShape::RowPerStructure;
        }
    }
    if (!kind && guessKind(layout) == ListKind::Qpvs) {
        kind = ListKind::Qpvs;
    }
    settleNames(layout, header, looks, kind.value_or(ListKind::Territories));
    layout.kind = kind.value_or(guessKind(layout));
    if (!kind && layout.kind != ListKind::Territories) {
        settleNames(layout, header, looks, layout.kind);
    }
    if (layout.kind != ListKind::Territories) {
        layout.shape = ListShape::RowPerCommune;
    }
    layout.fillDown = looksMerged(sheet, layout);
    return layout;
}

void checkLayout(const Worksheet& sheet, const ListLayout& layout) {
    const bool structures =
        has(layout, Role::StructureName) || has(layout, Role::StructureId) || has(layout, Role::Mark);
    const bool places = has(layout, Role::CommuneCode) || has(layout, Role::CommuneName) ||
                        has(layout, Role::CommuneList) || has(layout, Role::Mark);
    const bool needsStructures = layout.kind != ListKind::Populations && layout.kind != ListKind::Qpvs;
    const bool needsPlaces = layout.kind != ListKind::Structures && layout.kind != ListKind::Approvals;
    const bool isGuess = layout.kind != ListKind::Structures || !has(layout, Role::SeatCommune);
    const bool postalOnly =
        isGuess && !places && has(layout, Role::PostalCode) && layout.kind != ListKind::Approvals;
    if (sheet.rows.size() <= layout.headerRow + 1) {
        throw Error(ErrorCode::ListWithoutRows, {sheet.path});
    }
    if (postalOnly || (needsStructures && !structures) || (needsPlaces && !places) ||
        (layout.kind == ListKind::Populations && !has(layout, Role::Population))) {
        std::vector<std::string> named;
        for (const std::string& cell : sheet.rows[layout.headerRow].cells) {
            if (!trimmed(cell).empty()) {
                named.emplace_back(trimmed(cell));
            }
        }
        constexpr std::size_t kTold = 12;
        throw Error(postalOnly ? ErrorCode::ListOfPostalCodes : ErrorCode::ListNotRecognised,
                    {sheet.path, joinedUpTo(named, ", ", kTold)});
    }
}

std::vector<std::string> unreadColumns(const Worksheet& sheet, const ListLayout& layout) {
    std::vector<std::string> names;
    const std::vector<std::string>& header = sheet.rows[layout.headerRow].cells;
    for (std::size_t c = 0; c < header.size() && c < layout.roles.size(); ++c) {
        const bool saysNothing = roleOfColumn(header[c]) == Role::Ignored;
        if (layout.roles[c] == Role::Ignored && !saysNothing && !trimmed(header[c]).empty()) {
            names.emplace_back(trimmed(header[c]));
        }
    }
    return names;
}

std::string layoutKey(const Worksheet& sheet, const ListLayout& layout) {
    std::vector<std::string> names;
    for (const std::string& cell : sheet.rows[layout.headerRow].cells) {
        names.push_back(plainColumnName(cell));
    }
    return joined(names, "|");
}

} // namespace maillage
