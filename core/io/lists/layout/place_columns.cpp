#include "core/io/lists/layout/place_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/commune_words.hpp"
#include "core/io/lists/titles/list_columns.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace maillage {

namespace {

/// Enough to know a column by; communes are looked for in every word of a cell.
constexpr std::size_t kPlaceCells = 60;

bool hasRole(const ListLayout& layout, Role role) {
    return layout.columnOf(role).has_value();
}

/// A commune that is not one served: of an address, of those who answer, of a wider area.
bool isOtherPlace(std::string_view title) {
    constexpr std::array<std::string_view, 27> kOthers{
        "adresse",   "siege",    "implant",     "localis", "cp",      "postal",  "canton",
        "epci",      "intercom", "communau",    "arrond",  "secteur", "antenne", "naissance",
        "structure", "nom",      "association", "chef",    "bassin",  "domicil", "gestion",
        "unite",     "pole",     "referent",    "site",    "local",   "rue"};
    const std::vector<std::string> words = splitList(foldedName(title), ' ');
    return std::ranges::any_of(words, [&](const std::string& word) {
        return std::ranges::any_of(kOthers, [&](std::string_view start) { return word.starts_with(start); });
    });
}

bool isAskedAbout(const ListLayout& layout, std::size_t column) {
    return std::ranges::any_of(layout.questions, [column](const ColumnQuestion& question) {
        return std::ranges::find(question.columns, column) != question.columns.end();
    });
}

/// No plain name says what it holds, and what it holds are texts.
bool isOpenPlace(const GuessedColumns& columns, const ListLayout& layout, std::size_t c) {
    const ColumnLook& look = columns.looks[c];
    const bool isText = !look.mostly(look.dates + look.years + look.shortCodes) && !look.mostly(look.marks) &&
                        !look.mostly(look.kinds) && !look.mostly(look.periods);
    return layout.roles[c] == Role::Ignored && columns.isFree(c) && look.filled > 0 && isText &&
           !roleOfColumn(columns.titles[c]) && !isAskedAbout(layout, c) && !isOtherPlace(columns.titles[c]);
}

} // namespace

CommunesHeld communesHeldIn(const Worksheet& sheet, std::size_t header, std::size_t column,
                            const Territory& territory) {
    const CommuneChoices choices;
    const CommuneResolver resolver(territory, {}, choices);
    std::size_t filled = 0;
    std::size_t named = 0;
    std::size_t several = 0;
    for (std::size_t r = header + 1; r < sheet.rows.size() && filled < kPlaceCells; ++r) {
        const std::string_view cell = cellOf(sheet.rows[r], column);
        if (cell.empty()) {
            continue;
        }
        ++filled;
        if (cell.find_first_not_of("0123456789., ") == std::string_view::npos && !cleanedCode(cell)) {
            continue; // figures
        }
        const std::vector<std::string> words = communeWords(cell, resolver);
        const auto known = static_cast<std::size_t>(
            std::ranges::count_if(words, [&](const std::string& word) { return resolver.isCommune(word); }));
        named += known > 0 && 2 * known >= words.size() ? 1U : 0U;
        several += known > 1 ? 1U : 0U;
    }
    if (named == 0) {
        return CommunesHeld::None;
    }
    if (2 * named < filled) {
        return CommunesHeld::Some;
    }
    return several > 0 ? CommunesHeld::Several : CommunesHeld::OneEach;
}

void settlePlaces(const GuessedColumns& columns, const Territory& territory, ListLayout& layout) {
    const auto list = layout.columnOf(Role::CommuneList);
    const bool hasOther = hasRole(layout, Role::CommuneCode) || hasRole(layout, Role::CommuneName);
    if (list && hasOther && columns.isFree(*list) && columns.looks[*list].filled > 0 &&
        communesHeldIn(columns.sheet, layout.headerRow, *list, territory) == CommunesHeld::None) {
        layout.roles[*list] = Role::Ignored;
    }
    if (list || hasOther || !(hasRole(layout, Role::StructureName) || hasRole(layout, Role::StructureId))) {
        return;
    }
    std::optional<std::size_t> single;
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        if (!isOpenPlace(columns, layout, c)) {
            continue;
        }
        const CommunesHeld held = communesHeldIn(columns.sheet, layout.headerRow, c, territory);
        if (held == CommunesHeld::Several) {
            layout.roles[c] = Role::CommuneList;
            return;
        }
        if (held == CommunesHeld::OneEach && !single) {
            single = c;
        }
    }
    if (single) {
        layout.roles[*single] = Role::CommuneName;
    }
}

namespace {

/// Of a list of addresses: the street, the telephone.
bool isAddressTitle(std::string_view title) {
    constexpr std::array<std::string_view, 11> kStarts{"adress",       "rue",         "voie",     "telephone",
                                                       "tel",          "mail",        "courriel", "email",
                                                       "numerodevoie", "coordonnees", "siteweb"};
    const std::string plain = plainColumnName(title);
    return std::ranges::any_of(kStarts, [&](std::string_view start) {
        return start == "tel" ? plain == start : plain.starts_with(start);
    });
}

bool isAddressList(const GuessedColumns& columns, const ListLayout& layout) {
    const auto structure = layout.columnOf(Role::StructureName);
    bool hasAddress = false;
    for (std::size_t c = 0; c < columns.titles.size(); ++c) {
        hasAddress = hasAddress || (columns.looks[c].filled > 0 && isAddressTitle(columns.titles[c]));
    }
    if (!structure || !hasAddress) {
        return false;
    }
    std::set<std::string> names;
    for (std::size_t r = layout.headerRow + 1; r < columns.sheet.rows.size(); ++r) {
        const std::string_view name = cellOf(columns.sheet.rows[r], *structure);
        if (!name.empty() && !names.insert(foldedName(name)).second) {
            return false;
        }
    }
    return true;
}

} // namespace

void settleToldSeat(const GuessedColumns& columns, ListLayout& layout) {
    if (!columns.isTold(Role::SeatCommune) || !isAddressList(columns, layout)) {
        return;
    }
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        const bool isPlace = layout.roles[c] == Role::CommuneName || layout.roles[c] == Role::CommuneCode;
        if (isPlace && columns.isFree(c)) {
            layout.roles[c] = Role::Ignored;
        }
    }
}

void askSeat(const GuessedColumns& columns, ListLayout& layout) {
    const auto code = layout.columnOf(Role::CommuneCode);
    const auto place = code ? code : layout.columnOf(Role::CommuneName);
    if (layout.kind != ListKind::Territories || layout.shape != ListShape::RowPerCommune || !place ||
        columns.isTold(Role::CommuneCode) || columns.isTold(Role::CommuneName) ||
        layout.columnOf(Role::SeatCommune) || saysServed(columns.titles[*place]) ||
        !isAddressList(columns, layout)) {
        return;
    }
    std::set<std::string> communes;
    for (std::size_t r = layout.headerRow + 1; r < columns.sheet.rows.size(); ++r) {
        if (const std::string_view cell = cellOf(columns.sheet.rows[r], *place); !cell.empty()) {
            communes.insert(foldedName(cell));
        }
    }
    layout.questions.push_back({{layout.roles[*place], Role::SeatCommune},
                                {*place},
                                QuestionOf::Seat,
                                formatCount(communes.size())});
    for (Role& role : layout.roles) {
        role = role == Role::CommuneName || role == Role::CommuneCode ? Role::Ignored : role;
    }
}

void askPlaces(const GuessedColumns& columns, const Territory& territory, ListLayout& layout) {
    const auto name = layout.columnOf(Role::CommuneName);
    const auto list = layout.columnOf(Role::CommuneList);
    const bool isMatrix =
        layout.shape == ListShape::CommunesInRows || layout.shape == ListShape::StructuresInRows;
    if (layout.kind != ListKind::Territories || isMatrix) {
        return;
    }
    for (std::size_t c = 0; c < layout.roles.size(); ++c) {
        if (!isOpenPlace(columns, layout, c) ||
            (name && addsNothing(columns.sheet, layout.headerRow, *name, c)) ||
            (list && addsNothing(columns.sheet, layout.headerRow, *list, c))) {
            continue;
        }
        const CommunesHeld held = communesHeldIn(columns.sheet, layout.headerRow, c, territory);
        if (held == CommunesHeld::OneEach || held == CommunesHeld::Several) {
            layout.questions.push_back({{Role::CommuneList}, {c}, QuestionOf::Communes, {}});
        }
    }
}

} // namespace maillage
