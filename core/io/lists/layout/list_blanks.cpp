#include "core/io/lists/layout/list_blanks.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/layout/column_look.hpp"
#include "core/io/lists/layout/list_aside.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

bool isTemplate(const Worksheet& sheet, const ListLayout& layout) {
    // core/service/list_template.cpp.
    constexpr std::array<std::string_view, 10> kColumns{
        "codeinsee", "commune", "epci", "structure", "type", "siege", "debut", "fin", "source", "reference"};
    std::set<std::string> names;
    for (const std::string& title : columnTitles(sheet, layout)) {
        names.insert(plainColumnName(title));
    }
    return std::ranges::all_of(kColumns,
                               [&](std::string_view column) { return names.contains(std::string(column)); });
}

/// Lists whose rows each need a structure, or can do without one in the row of a commune.
bool canBeBlank(const ListLayout& layout) {
    const bool isByRow =
        layout.shape == ListShape::RowPerCommune || layout.shape == ListShape::RowPerStructure;
    return (layout.kind == ListKind::Territories || layout.kind == ListKind::Approvals) && isByRow &&
           (layout.columnOf(Role::StructureName) || layout.columnOf(Role::StructureId));
}

std::string_view cellOfRole(const WorksheetRow& row, const ListLayout& layout, Role role) {
    const auto column = layout.columnOf(role);
    return column ? cellOf(row, *column) : std::string_view();
}

std::string structureOf(const WorksheetRow& row, const ListLayout& layout) {
    const std::string_view id = cellOfRole(row, layout, Role::StructureId);
    return foldedName(id.empty() ? cellOfRole(row, layout, Role::StructureName) : id);
}

bool saysMore(const WorksheetRow& row, const ListLayout& layout, std::initializer_list<Role> roles) {
    return std::ranges::any_of(roles, [&](Role role) { return !cellOfRole(row, layout, role).empty(); });
}

/// A row that would say something if it had a structure.
bool isRowOfData(const WorksheetRow& row, const ListLayout& layout) {
    if (layout.kind == ListKind::Approvals) {
        return saysMore(row, layout, {Role::Kind, Role::Begin, Role::End, Role::Period});
    }
    return saysMore(row, layout, {Role::CommuneCode, Role::CommuneName, Role::CommuneList});
}

bool isTotal(const WorksheetRow& row) {
    return std::ranges::any_of(row.cells, [](const std::string& cell) { return isTotalLabel(cell); });
}

/// Rows as this question sees them.
struct BlankRows {
    BlankRows(const Worksheet& all, const ListLayout& read, const Territory& territory)
        : sheet(all),
          layout(read),
          aside(rowsLeftAside(all, read, territory)),
          communes(communeNamesOf(territory)) {}

    [[nodiscard]] bool isBlank(std::size_t r) const {
        const WorksheetRow& row = sheet.rows[r];
        return !aside[r] && structureOf(row, layout).empty() && isRowOfData(row, layout) && !isTotal(row);
    }

    /// Gives its structure to what stands under it: a row of data, or a structure alone above its communes.
    [[nodiscard]] bool isNamed(std::size_t r) const {
        const WorksheetRow& row = sheet.rows[r];
        if (structureOf(row, layout).empty()) {
            return false;
        }
        if (aside[r]) {
            return aside[r]->code == RemarkCode::GroupRow &&
                   !kindOfHeading(cellOfRole(row, layout, Role::StructureName));
        }
        return isRowOfData(row, layout) && (!isTotal(row) || namesCommune(row, layout, communes));
    }

    const Worksheet& sheet;
    const ListLayout& layout;
    std::vector<std::optional<Remark>> aside;
    CommuneNames communes;
};

} // namespace

Blanks meaningOfBlanks(const Worksheet& sheet, const ListLayout& layout, const Territory& territory) {
    if (!canBeBlank(layout) || isTemplate(sheet, layout)) {
        return Blanks::None;
    }
    const BlankRows rows(sheet, layout, territory);
    std::set<std::string> names;
    std::size_t named = 0;
    std::size_t blank = 0;
    bool tellsKind = false;
    for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
        if (rows.isNamed(r)) {
            ++named;
            names.insert(structureOf(sheet.rows[r], layout));
        } else if (rows.isBlank(r)) {
            if (named == 0) {
                return Blanks::None; // nothing above to take
            }
            ++blank;
            tellsKind = tellsKind ||
                        saysMore(sheet.rows[r], layout, {Role::Kind, Role::Begin, Role::End, Role::Period});
        }
    }
    if (blank == 0) {
        return Blanks::None;
    }
    const bool canDoWithout =
        layout.kind == ListKind::Territories && layout.shape == ListShape::RowPerCommune;
    // A name that stands once per group stands about once; one that stands on each of its rows, more often.
    const bool isRowByRow = named >= 2 * names.size();
    return canDoWithout && isRowByRow && !tellsKind ? Blanks::None : Blanks::Ask;
}

std::size_t countBlanks(const Worksheet& sheet, const ListLayout& layout, const Territory& territory) {
    if (!canBeBlank(layout)) {
        return 0;
    }
    const BlankRows rows(sheet, layout, territory);
    std::size_t blank = 0;
    for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
        blank += rows.isBlank(r) ? 1U : 0U;
    }
    return blank;
}

Worksheet withBlanksRepeated(const Worksheet& sheet, const ListLayout& layout, const Territory& territory) {
    Worksheet filled = sheet;
    if (!canBeBlank(layout)) {
        return filled;
    }
    const BlankRows rows(sheet, layout, territory);
    std::vector<std::size_t> repeated;
    for (const Role role :
         {Role::StructureName, Role::StructureId, Role::Kind, Role::Begin, Role::End, Role::Period}) {
        const auto column = layout.columnOf(role);
        bool standsOnce = column.has_value();
        for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size() && standsOnce; ++r) {
            standsOnce = !rows.isBlank(r) || cellOf(sheet.rows[r], *column).empty();
        }
        if (standsOnce) {
            repeated.push_back(*column);
        }
    }
    std::optional<std::size_t> above;
    for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
        WorksheetRow& row = filled.rows[r];
        if (rows.isNamed(r)) {
            above = r;
        }
        if (!above || !rows.isBlank(r)) {
            continue;
        }
        for (const std::size_t column : repeated) {
            const std::string value(cellOf(filled.rows[*above], column));
            if (!value.empty()) {
                row.cells.resize(std::max(row.cells.size(), column + 1));
                row.cells[column] = value;
                row.merged.push_back(column);
            }
        }
    }
    return filled;
}

} // namespace maillage
