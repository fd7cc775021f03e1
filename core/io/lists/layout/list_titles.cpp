#include "core/io/lists/layout/list_titles.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/commune_resolver.hpp"
#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/titles/list_columns.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace maillage {

namespace {

constexpr std::size_t kTitleRowsTried = 30;

std::string titleCell(const WorksheetRow& row, std::size_t column) {
    return column < row.cells.size() ? std::string(trimmed(row.cells[column])) : std::string();
}

/// What a title says of its column: the thing, or for a date which.
std::optional<Role> roleOfTitle(const std::string& title) {
    if (const auto role = roleOfColumn(title)) {
        return role;
    }
    switch (dateMeaningOf(title)) {
    case DateMeaning::Begin:
        return Role::Begin;
    case DateMeaning::End:
        return Role::End;
    case DateMeaning::Period:
        return Role::Period;
    case DateMeaning::None:
    case DateMeaning::Other:
    case DateMeaning::Unclear:
        break;
    }
    return std::nullopt;
}

/// The titles of a row under another: the upper one holds for the columns to its right that have none.
std::vector<std::string> joinedTitles(const WorksheetRow& above, const WorksheetRow& below) {
    std::vector<std::string> titles;
    std::string reaching;
    for (std::size_t c = 0; c < std::max(above.cells.size(), below.cells.size()); ++c) {
        const std::string lower = titleCell(below, c);
        std::string upper = titleCell(above, c);
        if (upper.empty() && !lower.empty()) {
            upper = reaching;
        } else {
            reaching = upper;
        }
        if (lower.empty() || upper.empty() || lower == upper) {
            titles.push_back(lower.empty() ? upper : lower);
            continue;
        }
        // "Structure" over "Nom", "Agrément" over "du": the two words say it together.
        const std::string both = upper + " " + lower;
        const auto role = roleOfTitle(lower + " " + upper);
        const bool isTogether = roleOfTitle(both) || (role && role != roleOfTitle(lower));
        if (roleOfTitle(lower) && !isTogether) {
            titles.push_back(lower);
        } else {
            titles.push_back(role && !roleOfTitle(both) ? lower + " " + upper : both);
        }
    }
    return titles;
}

std::size_t countRoles(const std::vector<std::string>& titles) {
    std::set<Role> roles;
    for (const std::string& title : titles) {
        const auto role = roleOfTitle(title);
        // "X" may be a cross of the table as well as a coordinate.
        if (role && *role != Role::X && *role != Role::Y) {
            roles.insert(*role);
        }
    }
    return roles.size();
}

/// No cell is what a row of a list holds.
bool isTitleLike(const WorksheetRow& row, const std::unordered_set<std::string>& communes) {
    bool isFilled = false;
    for (const std::string& raw : row.cells) {
        const std::string_view cell = trimmed(raw);
        if (cell.empty()) {
            continue;
        }
        isFilled = true;
        const auto mark = parseMark(cell);
        if (cleanedCode(cell) || isAllDigits(cell) || mark.value_or(false) || parseTypedDate(cell, false) ||
            communes.contains(foldedName(cell))) {
            return false;
        }
    }
    return isFilled;
}

} // namespace

void findTitles(const Worksheet& sheet, const Territory& territory, ListLayout& layout) {
    std::unordered_set<std::string> communes;
    for (const Commune& commune : territory.communes()) {
        communes.insert(foldedName(commune.name));
    }
    std::size_t best = 0;
    layout.headerRow = 0;
    layout.titleRows = 1;
    const std::size_t tried = std::min(sheet.rows.size(), kTitleRowsTried);
    for (std::size_t r = 0; r < tried; ++r) {
        const std::size_t count = countRoles(sheet.rows[r].cells);
        if (count > best) {
            best = count;
            layout.headerRow = r;
        }
    }
    // Two rows only where they say more together than each alone, and neither can be a row of the list.
    std::size_t bestPair = best;
    for (std::size_t r = 1; r < tried && best > 0; ++r) {
        const bool touchesBest = r == layout.headerRow || r == layout.headerRow + 1;
        if (!touchesBest || !isTitleLike(sheet.rows[r], communes) ||
            !isTitleLike(sheet.rows[r - 1], communes)) {
            continue;
        }
        const std::size_t count = countRoles(joinedTitles(sheet.rows[r - 1], sheet.rows[r]));
        if (count > bestPair) {
            bestPair = count;
            layout.titleRows = 2;
            layout.headerRow = r;
            break;
        }
    }
    if (best > 0) {
        return;
    }
    // A title is one cell; a header has several.
    for (std::size_t r = 0; r < tried; ++r) {
        const auto filled = std::ranges::count_if(
            sheet.rows[r].cells, [](const std::string& cell) { return !trimmed(cell).empty(); });
        if (filled > 1) {
            layout.headerRow = r;
            return;
        }
    }
}

std::vector<std::string> columnTitles(const Worksheet& sheet, const ListLayout& layout) {
    const WorksheetRow& header = sheet.rows[layout.headerRow];
    std::vector<std::string> titles;
    if (layout.titleRows > 1 && layout.headerRow > 0) {
        titles = joinedTitles(sheet.rows[layout.headerRow - 1], header);
    } else {
        for (std::size_t c = 0; c < header.cells.size(); ++c) {
            titles.push_back(titleCell(header, c));
        }
    }
    titles.resize(std::max(titles.size(), layout.roles.size()));
    return titles;
}

std::string columnLetter(std::size_t column) {
    constexpr std::size_t kLetters = 26;
    std::string letters;
    for (std::size_t rest = column + 1; rest > 0; rest = (rest - 1) / kLetters) {
        letters.insert(letters.begin(), static_cast<char>('A' + static_cast<char>((rest - 1) % kLetters)));
    }
    return letters;
}

std::string columnLabel(const std::vector<std::string>& titles, std::size_t column) {
    const std::string& title = titles[column];
    if (title.empty()) {
        return "colonne " + columnLetter(column);
    }
    const auto same = std::ranges::count_if(
        titles, [&](const std::string& other) { return foldedName(other) == foldedName(title); });
    return same > 1 ? title + " (colonne " + columnLetter(column) + ")" : title;
}

std::vector<std::size_t> columnsCalled(const std::vector<std::string>& titles, std::string_view name) {
    std::vector<std::size_t> byTitle;
    std::vector<std::size_t> byLetter;
    const std::string wanted = foldedName(name);
    for (std::size_t c = 0; c < titles.size(); ++c) {
        if (!wanted.empty() && foldedName(titles[c]) == wanted) {
            byTitle.push_back(c);
        }
        const std::string letter = foldedName(columnLetter(c));
        if (wanted == letter || wanted == "colonne " + letter ||
            wanted == foldedName(columnLabel(titles, c))) {
            byLetter.push_back(c);
        }
    }
    return byTitle.empty() ? byLetter : byTitle;
}

} // namespace maillage
