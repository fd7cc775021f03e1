#include "core/io/lists/layout/list_questions.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/layout/date_columns.hpp"
#include "core/io/lists/titles/list_columns.hpp"
#include "core/io/lists/titles/population_title.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace maillage {

namespace {

/// A column that could have the role; the lower the rank, the plainer its title says so.
struct Rival {
    std::size_t column;
    int rank;
};

bool titleHas(std::string_view title, std::span<const std::string_view> parts) {
    const std::string plain = plainColumnName(title);
    return std::ranges::any_of(parts,
                               [&](std::string_view part) { return plain.find(part) != std::string::npos; });
}

int rankOfCommune(std::string_view title) {
    return saysServed(title) ? 0 : 1;
}

int rankOfStructure(std::string_view title) {
    constexpr std::array<std::string_view, 4> kPlain{"structure", "centre", "nomducs", "evs"};
    constexpr std::array<std::string_view, 2> kBearer{"association", "gestionnaire"};
    if (parseTypedKind(title) || titleHas(title, kPlain)) {
        return 0;
    }
    return titleHas(title, kBearer) ? 2 : 1;
}

/// The rivals for a role, those with the plainest titles alone.
std::vector<std::size_t> rivalsFor(const GuessedColumns& columns, const ListLayout& layout, Role role) {
    std::vector<Rival> rivals;
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const bool isOpen = layout.roles[c] == role || layout.roles[c] == Role::Ignored;
        const ColumnLook& look = columns.looks[c];
        if (!columns.isFree(c) || !isOpen || look.filled == 0) {
            continue;
        }
        const std::string& title = columns.titles[c];
        const auto named = roleOfColumn(title);
        const bool isNamed = named == role || layout.roles[c] == role;
        const DateMeaning meaning = named ? DateMeaning::None : dateMeaningOf(title);
        if (role == Role::CommuneName && (isNamed || named == Role::CommuneList) &&
            look.half(look.names + look.codes)) {
            rivals.push_back({c, rankOfCommune(title)});
        } else if (role == Role::CommuneCode && isNamed) {
            rivals.push_back({c, look.half(look.codes) ? 0 : 1});
        } else if (role == Role::Kind && isNamed) {
            rivals.push_back({c, look.half(look.kinds) ? 0 : 1});
        } else if (role == Role::StructureName && !look.mostly(look.marks) &&
                   (isNamed || (!named && parseTypedKind(title)))) {
            rivals.push_back({c, rankOfStructure(title)});
        } else if ((role == Role::Begin && (isNamed || meaning == DateMeaning::Begin)) ||
                   (role == Role::End && (isNamed || meaning == DateMeaning::End))) {
            rivals.push_back({c, 0});
        }
    }
    std::vector<std::size_t> best;
    int rank = 0;
    for (const Rival& rival : rivals) {
        if (best.empty() || rival.rank < rank) {
            best.clear();
            rank = rival.rank;
        }
        if (rival.rank == rank) {
            best.push_back(rival.column);
        }
    }
    // Codes and kinds that are none: their rows will say so.
    const bool isByContents = role == Role::CommuneCode || role == Role::Kind;
    return isByContents && rank > 0 ? std::vector<std::size_t>() : best;
}

/// Gives one of the columns the role, or asks when they say different things.
void choose(const GuessedColumns& columns, ListLayout& layout, Role role,
            const std::vector<std::size_t>& rivals) {
    if (rivals.empty()) {
        return;
    }
    std::size_t chosen = rivals.front();
    for (const std::size_t c : rivals) {
        chosen = layout.roles[c] == role ? c : chosen;
    }
    bool isOpen = false;
    for (const std::size_t c : rivals) {
        if (c == chosen || addsNothing(columns.sheet, layout.headerRow, chosen, c)) {
            continue;
        }
        if (addsNothing(columns.sheet, layout.headerRow, c, chosen)) {
            chosen = c;
        } else {
            isOpen = true;
        }
    }
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        if (layout.roles[c] == role && columns.isFree(c)) {
            layout.roles[c] = Role::Ignored;
        }
    }
    if (isOpen) {
        layout.questions.push_back({{role}, rivals});
    } else {
        layout.roles[chosen] = role;
    }
}

/// Rows that say a second time what the commune column says of a structure: that column is not the one that
/// tells them apart.
bool doublesRows(const GuessedColumns& columns, const ListLayout& layout, std::size_t commune) {
    const auto structure = layout.columnOf(Role::StructureName);
    std::set<std::string> seen;
    std::size_t rows = 0;
    std::size_t doubled = 0;
    for (std::size_t r = layout.headerRow + 1; structure && r < columns.sheet.rows.size(); ++r) {
        const WorksheetRow& row = columns.sheet.rows[r];
        if (cellOf(row, *structure).empty() || cellOf(row, commune).empty()) {
            continue;
        }
        std::string key = foldedName(cellOf(row, *structure)) + "|" + foldedName(cellOf(row, commune));
        for (const Role role : {Role::Kind, Role::Begin, Role::End, Role::Period}) {
            const auto column = layout.columnOf(role);
            key += "|" + std::string(column ? cellOf(row, *column) : std::string_view());
        }
        ++rows;
        doubled += seen.insert(std::move(key)).second ? 0U : 1U;
    }
    return rows > 2 && 3 * doubled >= rows;
}

/// "Commune" that is always the seat, beside a column of communes whose title is not known.
void askUnnamedCommunes(const GuessedColumns& columns, ListLayout& layout) {
    const auto name = layout.columnOf(Role::CommuneName);
    const auto code = layout.columnOf(Role::CommuneCode);
    const auto chosen = code ? code : name;
    if (!chosen || !columns.isFree(*chosen) || !doublesRows(columns, layout, *chosen)) {
        return;
    }
    std::vector<std::size_t> rivals;
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const ColumnLook& look = columns.looks[c];
        const bool isRival = layout.roles[c] == Role::Ignored && columns.isFree(c) && look.half(look.names) &&
                             !doublesRows(columns, layout, c);
        if (isRival) {
            rivals.push_back(c);
        }
    }
    if (!rivals.empty()) {
        rivals.insert(rivals.begin(), *chosen);
        layout.roles[*chosen] = Role::Ignored;
        layout.questions.push_back({{Role::CommuneName}, rivals});
    }
}

/// In a table of populations a year alone, or "Ensemble" beside men and women, is the title of their counts.
std::optional<PopulationTitle> countTitleOf(const GuessedColumns& columns, std::size_t column) {
    using Count = PopulationTitle::Count;
    const std::string& title = columns.titles[column];
    const ColumnLook& look = columns.looks[column];
    if (auto known = populationTitle(title); known || roleOfColumn(title)) {
        return known;
    }
    const bool isCounts =
        look.filled > 0 && look.dates + look.names + look.kinds == 0 && look.yes <= look.shortCodes;
    const std::string plain = foldedName(title);
    if (isCounts && isYear(title)) {
        return PopulationTitle{Count::Plain, static_cast<int>(parseInteger(plain).value_or(0))};
    }
    return isCounts && (plain == "ensemble" || plain == "total")
               ? std::optional(PopulationTitle{Count::Total, 0})
               : std::nullopt;
}

void choosePopulation(const GuessedColumns& columns, ListLayout& layout) {
    using Count = PopulationTitle::Count;
    std::vector<std::size_t> best;
    std::vector<std::size_t> all;
    std::set<int> years;
    Count count = Count::Part;
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const auto title = columns.isFree(c) ? countTitleOf(columns, c) : std::nullopt;
        if (!title || (layout.roles[c] != Role::Ignored && layout.roles[c] != Role::Population)) {
            continue;
        }
        if (title->count != Count::Part) {
            all.push_back(c);
            years.insert(title->year);
        }
        if (title->count < count) {
            count = title->count;
            best.clear();
        }
        if (title->count == count) {
            best.push_back(c);
        }
    }
    if (best.empty()) {
        return;
    }
    years.erase(0);
    const bool isPart = count == Count::Part;
    if (isPart || years.size() > 1) {
        std::ranges::replace(layout.roles, Role::Population, Role::Ignored);
        layout.questions.push_back({{Role::Population}, isPart || best.size() > 1 ? best : all});
        return;
    }
    choose(columns, layout, Role::Population, best);
}

bool asksDates(const ColumnQuestion& question) {
    return std::ranges::any_of(question.roles, [](Role role) {
        return role == Role::Begin || role == Role::End || role == Role::Period;
    });
}

} // namespace

void settleRivals(const GuessedColumns& columns, ListLayout& layout) {
    const bool isTerritories = layout.kind == ListKind::Territories;
    const bool isPlain = layout.shape == ListShape::RowPerCommune;
    const bool hasDates = (isTerritories && layout.shape != ListShape::CommunesInRows) ||
                          layout.kind == ListKind::Approvals || layout.kind == ListKind::Structures;
    std::erase_if(layout.questions, [&](const ColumnQuestion& question) {
        const bool isTaken = std::ranges::any_of(
            question.columns, [&](std::size_t c) { return layout.roles[c] != Role::Ignored; });
        return isTaken || (asksDates(question) && !hasDates);
    });
    const auto settle = [&](Role role) {
        if (!columns.isTold(role)) {
            choose(columns, layout, role, rivalsFor(columns, layout, role));
        }
    };
    if (hasDates) {
        settle(Role::Begin);
        settle(Role::End);
        settle(Role::Kind);
    }
    if ((isTerritories && layout.shape != ListShape::CommunesInRows) || layout.kind == ListKind::Approvals) {
        settle(Role::StructureName);
    }
    if ((isTerritories && isPlain) || layout.kind == ListKind::Populations) {
        settle(Role::CommuneCode);
        settle(Role::CommuneName);
    }
    if (isTerritories && isPlain && !columns.isTold(Role::CommuneName)) {
        askUnnamedCommunes(columns, layout);
    }
    if (layout.kind == ListKind::Populations && !columns.isTold(Role::Population)) {
        choosePopulation(columns, layout);
    }
}

} // namespace maillage
