#include "core/io/lists/layout/column_look.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/io/lists/layout/date_columns.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr std::size_t kRowsLookedAt = 2000;

bool isShortCode(std::string_view cell) {
    constexpr std::size_t kFigures = 3;
    return cell.size() <= kFigures && isAllDigits(cell);
}

} // namespace

CommuneNames communeNamesOf(const Territory& territory) {
    CommuneNames names;
    for (const Commune& commune : territory.communes()) {
        names.insert(foldedName(commune.name));
    }
    return names;
}

std::string_view cellOf(const WorksheetRow& row, std::size_t column) {
    return column < row.cells.size() ? trimmed(row.cells[column]) : std::string_view();
}

ColumnLook lookOf(const Worksheet& sheet, std::size_t header, std::size_t column, const Territory& territory,
                  const CommuneNames& communes) {
    ColumnLook look;
    const std::size_t end = std::min(sheet.rows.size(), header + 1 + kRowsLookedAt);
    for (std::size_t r = header + 1; r < end; ++r) {
        const std::string_view cell = cellOf(sheet.rows[r], column);
        if (cell.empty()) {
            continue;
        }
        ++look.filled;
        const bool isDate = isPlainDate(cell);
        const auto mark = parseMark(cell);
        const auto code = cleanedCode(cell);
        look.codes += code ? 1U : 0U;
        look.known += code && territory.find(*code) ? 1U : 0U;
        look.shortCodes += isShortCode(cell) ? 1U : 0U;
        look.names += communes.contains(foldedName(cell)) ? 1U : 0U;
        look.marks += mark ? 1U : 0U;
        look.yes += mark.value_or(false) ? 1U : 0U;
        look.lists += cell.find_first_of(",;\n/") != std::string_view::npos ? 1U : 0U;
        look.kinds += parseTypedApproval(cell) ? 1U : 0U;
        look.dates += isDate ? 1U : 0U;
        look.years += isYear(cell) ? 1U : 0U;
        look.numbers += !isDate && parseTypedDate(cell, false) ? 1U : 0U;
        look.periods += !isDate && parseTypedPeriod(cell) ? 1U : 0U;
    }
    return look;
}

bool namesCommune(const WorksheetRow& row, const ListLayout& layout, const CommuneNames& communes) {
    for (std::size_t c = 0; c < row.cells.size(); ++c) {
        const std::string_view cell = cellOf(row, c);
        if (cell.empty()) {
            continue;
        }
        const bool isCodeColumn = c < layout.roles.size() && layout.roles[c] == Role::CommuneCode;
        const bool isFigures = isAllDigits(cell);
        const bool isNumber = isFigures && !isCodeColumn && c < layout.roles.size() &&
                              layout.roles[c] != Role::CommuneName && layout.roles[c] != Role::CommuneList;
        if (!isNumber &&
            ((isFigures && isCodeColumn) || cleanedCode(cell) || communes.contains(foldedName(cell)))) {
            return true;
        }
    }
    return false;
}

bool addsNothing(const Worksheet& sheet, std::size_t header, std::size_t one, std::size_t other) {
    for (std::size_t r = header + 1; r < sheet.rows.size(); ++r) {
        const std::string_view cell = cellOf(sheet.rows[r], other);
        if (!cell.empty() && foldedName(cell) != foldedName(cellOf(sheet.rows[r], one))) {
            return false;
        }
    }
    return true;
}

} // namespace maillage
