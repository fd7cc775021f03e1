#include "core/io/lists/layout/sheet_choice.hpp"

#include "core/base/error.hpp"
#include "core/base/text.hpp"
#include "core/io/files/table_errors.hpp"
#include "core/io/files/writers/workbook.hpp"
#include "core/io/lists/layout/column_look.hpp"
#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/layout/list_aside.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/list_errors.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <algorithm>

namespace maillage {

namespace {

bool isHiddenSheet(const Worksheet& sheet) {
    return std::ranges::any_of(
        sheet.sheets, [&](const SheetName& known) { return known.name == sheet.name && known.isHidden; });
}

/// What an export of our own says of its other sheets.
bool isDefinitions(const Worksheet& sheet) {
    return std::ranges::equal(sheet.rows.front().cells, kDefinitionTitles) ||
           std::ranges::equal(sheet.rows.front().cells, kNoticeTitles);
}

bool hasColumnsOfList(const Worksheet& sheet, const Territory& territory, std::optional<ListKind> kind) {
    if (isDefinitions(sheet)) {
        return false;
    }
    try {
        const ListLayout layout = guessLayout(sheet, territory, kind);
        checkLayout(sheet, layout);
        // The words of a drop-down list under "Structure" are no list.
        const auto known =
            std::ranges::count_if(layout.roles, [](Role role) { return role != Role::Ignored; });
        return known + static_cast<std::ptrdiff_t>(layout.questions.size()) > 1;
    } catch (const Error&) {
        return false;
    }
}

std::vector<std::string> namesOf(const std::vector<Worksheet>& sheets, bool hidden) {
    std::vector<std::string> names;
    for (const Worksheet& sheet : sheets) {
        if (isHiddenSheet(sheet) == hidden) {
            names.push_back(sheet.name);
        }
    }
    return names;
}

std::string quoted(const std::vector<std::string>& names) {
    std::vector<std::string> parts;
    parts.reserve(names.size());
    for (const std::string& name : names) {
        parts.push_back("«\u00A0" + name + "\u00A0»");
    }
    return joined(parts, ", ");
}

/// The name without its year: "Liste 2022" → "liste".
std::string nameWithoutYear(const std::string& name, bool& hasYear) {
    std::vector<std::string> kept;
    for (const std::string& word : splitList(foldedName(name), ' ')) {
        if (isYear(word)) {
            hasYear = true;
        } else {
            kept.push_back(word);
        }
    }
    return joined(kept, " ");
}

/// Two of the sheets are one list in two years: joined, each structure would have the communes of both.
bool areOfYears(const std::vector<Worksheet>& sheets, const std::vector<std::size_t>& chosen) {
    for (const std::size_t one : chosen) {
        for (const std::size_t other : chosen) {
            bool hasYear = false;
            const std::string plain = nameWithoutYear(sheets[one].name, hasYear);
            if (other > one && plain == nameWithoutYear(sheets[other].name, hasYear) && hasYear) {
                return true;
            }
        }
    }
    return false;
}

/// A sheet brought into the columns of those before it.
class JoinedSheet {
public:
    explicit JoinedSheet(const Worksheet& first) {
        m_sheet.path = first.path;
        m_sheet.sheets = first.sheets;
        m_sheet.diagnostics = first.diagnostics;
        m_sheet.rows.push_back({});
    }

    void add(const Worksheet& sheet, const ListLayout& layout) {
        const std::vector<std::string> titles = columnTitles(sheet, layout);
        std::vector<std::size_t> places;
        for (std::size_t c = 0; c < titles.size(); ++c) {
            places.push_back(placeOf(titles, c));
        }
        const auto part = static_cast<std::uint16_t>(m_sheet.parts.size());
        m_sheet.parts.push_back(sheet.name);
        if (part == 0) {
            m_sheet.rows.front().line = sheet.rows[layout.headerRow].line;
        }
        const auto kind = kindOfHeading(sheet.name);
        const bool tellsKind = kind && !layout.columnOf(Role::Kind);
        const std::size_t kindPlace = tellsKind ? placeOf({"type"}, 0) : 0;
        for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
            const WorksheetRow& from = sheet.rows[r];
            WorksheetRow row{from.line, {}, from.isHidden, {}, part};
            row.cells.resize(titleCells().size());
            for (std::size_t c = 0; c < places.size() && c < from.cells.size(); ++c) {
                row.cells[places[c]] = from.cells[c];
            }
            for (const std::size_t column : from.merged) {
                if (column < places.size()) {
                    row.merged.push_back(places[column]);
                }
            }
            if (tellsKind && std::ranges::count_if(
                                 from.cells, [](const auto& cell) { return !trimmed(cell).empty(); }) > 1) {
                row.cells[kindPlace] = toText(*kind);
            }
            m_sheet.rows.push_back(std::move(row));
        }
    }

    [[nodiscard]] Worksheet take() {
        m_sheet.name = joined(m_sheet.parts, ", ");
        return std::move(m_sheet);
    }

private:
    std::vector<std::string>& titleCells() { return m_sheet.rows.front().cells; }

    /// The same title a second time is a second column.
    std::size_t placeOf(const std::vector<std::string>& titles, std::size_t column) {
        const std::string wanted = plainColumnName(titles[column]);
        auto nth = std::ranges::count_if(titles.begin(), titles.begin() + static_cast<std::ptrdiff_t>(column),
                                         [&](const auto& title) { return plainColumnName(title) == wanted; });
        for (std::size_t c = 0; c < titleCells().size(); ++c) {
            if (plainColumnName(titleCells()[c]) == wanted && nth-- == 0) {
                return c;
            }
        }
        titleCells().push_back(titles[column]);
        return titleCells().size() - 1;
    }

    Worksheet m_sheet;
};

std::vector<std::size_t> positionsOf(const std::vector<Worksheet>& sheets,
                                     const std::vector<std::string>& wanted) {
    std::vector<std::size_t> positions;
    for (const std::string& name : wanted) {
        const auto found = std::ranges::find(sheets, name, &Worksheet::name);
        if (found == sheets.end()) {
            std::vector<std::string> names;
            names.reserve(sheets.size());
            for (const Worksheet& sheet : sheets) {
                names.push_back(sheet.name);
            }
            throw Error(ErrorCode::WorksheetMissing, {sheets.front().path, name, joined(names, ", ")});
        }
        positions.push_back(static_cast<std::size_t>(found - sheets.begin()));
    }
    return positions;
}

} // namespace

std::vector<std::size_t> fittingSheets(const std::vector<Worksheet>& sheets, const Territory& territory,
                                       std::optional<ListKind> kind) {
    std::vector<std::size_t> fitting;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (!isHiddenSheet(sheets[i]) && hasColumnsOfList(sheets[i], territory, kind)) {
            fitting.push_back(i);
        }
    }
    // Where each kind of list has its sheet, all of them name structures: the one that is of this kind by
    // itself.
    std::vector<std::size_t> own;
    for (const std::size_t i : fitting) {
        if (kind && fitting.size() > 1 && guessLayout(sheets[i], territory).kind == *kind) {
            own.push_back(i);
        }
    }
    return own.empty() ? fitting : own;
}

Worksheet chosenSheet(std::vector<Worksheet> sheets, const Territory& territory, std::optional<ListKind> kind,
                      const std::vector<std::string>& wanted) {
    const bool wantsAll = wanted == std::vector<std::string>{std::string(kAllSheets)} &&
                          std::ranges::find(sheets, kAllSheets, &Worksheet::name) == sheets.end();
    const std::string path = sheets.front().path;
    std::vector<std::size_t> chosen;
    if (!wanted.empty() && !wantsAll) {
        chosen = positionsOf(sheets, wanted);
    } else {
        chosen = fittingSheets(sheets, territory, kind);
        const std::vector<std::string> visible = namesOf(sheets, false);
        std::vector<std::string> names;
        names.reserve(chosen.size());
        for (const std::size_t i : chosen) {
            names.push_back(sheets[i].name);
        }
        if (chosen.size() > 1 && areOfYears(sheets, chosen)) {
            throw Error(ErrorCode::SheetsOfYears, {path, quoted(names), std::ranges::max(names)});
        }
        if (chosen.size() > 1 && !wantsAll) {
            throw Error(ErrorCode::SheetsSeveralFit, {path, quoted(names), names.front()});
        }
        if (chosen.empty()) {
            std::vector<std::string> hidden;
            for (const Worksheet& sheet : sheets) {
                if (isHiddenSheet(sheet) && hasColumnsOfList(sheet, territory, kind)) {
                    hidden.push_back(sheet.name);
                }
            }
            if (!hidden.empty()) {
                throw Error(ErrorCode::SheetHiddenFits, {path, quoted(hidden), hidden.front()});
            }
            if (visible.size() != 1) {
                throw Error(ErrorCode::SheetsNoneFit, {path, quoted(visible)});
            }
            chosen = positionsOf(sheets, visible);
        }
    }
    if (chosen.size() == 1) {
        return std::move(sheets[chosen.front()]);
    }
    JoinedSheet all(sheets[chosen.front()]);
    for (const std::size_t i : chosen) {
        const ListLayout layout = guessLayout(sheets[i], territory, kind);
        checkLayout(sheets[i], layout);
        all.add(sheets[i], layout);
    }
    return all.take();
}

std::vector<std::string> hiddenSheets(const Worksheet& sheet) {
    std::vector<std::string> names;
    for (const SheetName& known : sheet.sheets) {
        const bool isRead =
            known.name == sheet.name || std::ranges::find(sheet.parts, known.name) != sheet.parts.end();
        if (known.isHidden && !isRead) {
            names.push_back(known.name);
        }
    }
    return names;
}

std::size_t countHiddenRows(const Worksheet& sheet) {
    return static_cast<std::size_t>(
        std::ranges::count_if(sheet.rows, [](const WorksheetRow& row) { return row.isHidden; }));
}

Worksheet withoutHiddenRows(const Worksheet& sheet, const Territory& territory) {
    ListLayout layout;
    findTitles(sheet, territory, layout);
    Worksheet kept = sheet;
    kept.rows.clear();
    for (std::size_t r = 0; r < sheet.rows.size(); ++r) {
        if (!sheet.rows[r].isHidden || r <= layout.headerRow) {
            kept.rows.push_back(sheet.rows[r]);
        }
    }
    return kept;
}

} // namespace maillage
