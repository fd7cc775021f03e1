#include "core/io/lists/layout/list_aside.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"
#include "core/io/lists/cells/kind_words.hpp"
#include "core/io/lists/layout/column_look.hpp"
#include "core/io/lists/layout/list_titles.hpp"

#include <algorithm>
#include <tuple>
#include <array>

namespace maillage {

namespace {

/// Longer than the name of anything that a list holds.
constexpr std::size_t kLongText = 80;

/// "Source :", "* agrément en cours", "(1) …", "NB : …".
bool isNoteText(std::string_view text) {
    constexpr std::array<std::string_view, 8> kSigns{"*", "†", "‡", "¹", "²", "³", "→", "☞"};
    if (std::ranges::any_of(kSigns, [&](std::string_view sign) { return text.starts_with(sign); })) {
        return true;
    }
    constexpr std::size_t kBracketed = 3;
    if (text.size() > kBracketed && text[0] == '(' && isAllDigits(text.substr(1, 1)) && text[2] == ')') {
        return true;
    }
    constexpr std::array<std::string_view, 22> kHeads{
        "source",     "sources",    "nb",      "n b",     "note",        "notes",     "nota",
        "remarque",   "remarques",  "legende", "donnees", "mise a jour", "maj",       "edite le",
        "imprime le", "extrait le", "fait a",  "champ",   "lecture",     "attention", "avertissement",
        "contact"};
    const std::string folded = foldedName(text);
    const std::size_t colon = text.find(':');
    const bool hasColon = colon != std::string_view::npos;
    return std::ranges::any_of(kHeads, [&](std::string_view head) {
        return folded.starts_with(std::string(head) + " ") && (hasColon || text.size() > kLongText / 2)
                   ? !hasColon || foldedName(text.substr(0, colon)).size() <= head.size() + 12
                   : folded == head;
    });
}

/// A word that gathers communes or structures, and names none.
bool isGroupText(std::string_view text, const Territory& territory) {
    constexpr std::array<std::string_view, 20> kGroups{"cc",
                                                       "ca",
                                                       "cu",
                                                       "communaute",
                                                       "communautes",
                                                       "agglomeration",
                                                       "canton",
                                                       "cantons",
                                                       "arrondissement",
                                                       "secteur",
                                                       "secteurs",
                                                       "bassin",
                                                       "departement",
                                                       "epci",
                                                       "zone",
                                                       "antenne",
                                                       "hors",
                                                       "page",
                                                       "intercommunalite",
                                                       "suite"};
    const std::vector<std::string> words = splitList(foldedName(text), ' ');
    const bool hasGroup = std::ranges::any_of(
        words, [&](const std::string& word) { return std::ranges::find(kGroups, word) != kGroups.end(); });
    return hasGroup || text.size() > kLongText || kindOfHeading(text) ||
           std::ranges::any_of(territory.epcis(),
                               [&](const Epci& epci) { return foldedName(epci.name) == foldedName(text); });
}

/// More words than a name has, or the signs of a sentence.
bool isSentence(std::string_view text) {
    constexpr std::size_t kWordsOfName = 7;
    return text.find(':') != std::string_view::npos || text.ends_with('.') ||
           (text.front() >= 'a' && text.front() <= 'z') ||
           splitList(foldedName(text), ' ').size() > kWordsOfName;
}

bool isCapitals(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::ranges::count_if(text, [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

class RowJudge {
public:
    RowJudge(const Worksheet& sheet, const ListLayout& layout, const Territory& territory)
        : m_sheet(sheet),
          m_layout(layout),
          m_territory(territory),
          m_titles(columnTitles(sheet, layout)),
          m_communes(communeNamesOf(territory)) {
        std::vector<std::size_t> filled(m_titles.size());
        const std::size_t rows = sheet.rows.size() - layout.headerRow - 1;
        for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
            for (std::size_t c = 0; c < filled.size(); ++c) {
                filled[c] += cellOf(sheet.rows[r], c).empty() ? 0U : 1U;
            }
        }
        m_hasGroups = beginsWithHeading();
        const auto structure = layout.columnOf(Role::StructureName);
        for (std::size_t r = layout.headerRow + 1; structure && r < sheet.rows.size(); ++r) {
            m_writesCapitals = m_writesCapitals || (isCapitals(cellOf(sheet.rows[r], *structure)) &&
                                                    filledIn(sheet.rows[r]).size() > 1);
        }
        m_isNarrow = std::ranges::count_if(filled, [rows](std::size_t n) { return 4 * n >= rows; }) < 2;
    }

    [[nodiscard]] std::optional<Remark> judge(std::size_t r) const {
        const WorksheetRow& row = m_sheet.rows[r];
        const std::vector<std::size_t> filled = filledIn(row);
        if (filled.empty()) {
            return std::nullopt;
        }
        const std::string text(cellOf(row, filled.front()));
        if (isTitleAgain(row, filled)) {
            return Remark{RemarkCode::TitlesRepeated, {}};
        }
        if (std::ranges::all_of(filled, [&](std::size_t c) { return foldedName(cellOf(row, c)).empty(); }) &&
            std::ranges::none_of(filled, [&](std::size_t c) { return isMarked(row, c); })) {
            return Remark{RemarkCode::NoteRow, {text}};
        }
        if (namesCommune(row, m_layout, m_communes)) {
            return std::nullopt;
        }
        if (isCountLabel(text)) {
            return std::nullopt; // a total, told as one
        }
        if (isNoteText(text)) {
            return Remark{RemarkCode::NoteRow, {text}};
        }
        if (m_isNarrow || !isOneText(row, filled) || !isHeading(r, filled.front(), text)) {
            return std::nullopt;
        }
        return Remark{isLast(r) ? RemarkCode::NoteRow : RemarkCode::GroupRow, {text}};
    }

private:
    static std::vector<std::size_t> filledIn(const WorksheetRow& row) {
        std::vector<std::size_t> filled;
        for (std::size_t c = 0; c < row.cells.size(); ++c) {
            if (!cellOf(row, c).empty()) {
                filled.push_back(c);
            }
        }
        return filled;
    }

    [[nodiscard]] bool isMarked(const WorksheetRow& row, std::size_t column) const {
        return column < m_layout.roles.size() && m_layout.roles[column] == Role::Mark &&
               parseMark(cellOf(row, column)).value_or(false);
    }

    [[nodiscard]] static bool isOneText(const WorksheetRow& row, const std::vector<std::size_t>& filled) {
        return std::ranges::all_of(
            filled, [&](std::size_t c) { return cellOf(row, c) == cellOf(row, filled.front()); });
    }

    /// The titles, or one of their rows.
    [[nodiscard]] bool isTitleAgain(const WorksheetRow& row, const std::vector<std::size_t>& filled) const {
        const auto isLike = [&](const auto& titleAt) {
            return std::ranges::all_of(filled, [&](std::size_t c) {
                return foldedName(cellOf(row, c)) == foldedName(titleAt(c)) && !titleAt(c).empty();
            });
        };
        bool isAgain = isLike([&](std::size_t c) {
            return c < m_titles.size() ? std::string_view(m_titles[c]) : std::string_view();
        });
        for (std::size_t up = 0; up < m_layout.titleRows && !isAgain; ++up) {
            const WorksheetRow& title = m_sheet.rows[m_layout.headerRow - up];
            isAgain = isLike([&](std::size_t c) { return cellOf(title, c); });
        }
        // One cell like its title may be a row's own text: "EVS" under "EVS".
        const auto titled = std::ranges::count_if(m_titles, [](const auto& title) { return !title.empty(); });
        return isAgain && (filled.size() > 1 || titled == 1);
    }

    [[nodiscard]] bool isPlace(std::size_t column) const {
        const Role role = column < m_layout.roles.size() ? m_layout.roles[column] : Role::Ignored;
        return role == Role::CommuneCode || role == Role::CommuneName || role == Role::CommuneList;
    }

    /// A lone text that gathers the rows under it.
    [[nodiscard]] bool isHeading(std::size_t r, std::size_t column, const std::string& text) const {
        if (isGroupText(text, m_territory)) {
            return true;
        }
        if (isPlace(column) || m_layout.kind == ListKind::Qpvs) {
            return false; // a commune that is to be found, or told to be none
        }
        if (isStructureHeading(r, column)) {
            return true;
        }
        return isFirstColumn(column) && !parseTypedKind(text) && !isNamedElsewhere(r, column, text) &&
               (isSentence(text) || (isCapitals(text) && !m_writesCapitals) || m_hasGroups);
    }

    [[nodiscard]] bool isFirstColumn(std::size_t column) const {
        const auto first = std::ranges::find_if(m_titles, [](const auto& title) { return !title.empty(); });
        return first != m_titles.end() && column <= static_cast<std::size_t>(first - m_titles.begin());
    }

    /// A list in groups begins with the heading of the first; a structure that lacks its commune may stand
    /// anywhere, and is no heading.
    [[nodiscard]] bool beginsWithHeading() const {
        std::size_t alone = 0;
        for (std::size_t r = m_layout.headerRow + 1; r < m_sheet.rows.size(); ++r) {
            const std::vector<std::size_t> filled = filledIn(m_sheet.rows[r]);
            const bool isAlone = filled.size() == 1 && isFirstColumn(filled.front()) &&
                                 !namesCommune(m_sheet.rows[r], m_layout, m_communes);
            if (r == m_layout.headerRow + 1 && !isAlone) {
                return false;
            }
            alone += isAlone ? 1U : 0U;
        }
        return alone > 1;
    }

    /// The structure of the rows under it, which leave theirs empty.
    [[nodiscard]] bool isStructureHeading(std::size_t r, std::size_t column) const {
        return m_layout.columnOf(Role::StructureName) == column && r + 1 < m_sheet.rows.size() &&
               cellOf(m_sheet.rows[r + 1], column).empty() &&
               namesCommune(m_sheet.rows[r + 1], m_layout, m_communes);
    }

    [[nodiscard]] bool isNamedElsewhere(std::size_t r, std::size_t column, const std::string& text) const {
        const std::string wanted = foldedName(text);
        for (std::size_t other = m_layout.headerRow + 1; other < m_sheet.rows.size(); ++other) {
            if (other != r && foldedName(cellOf(m_sheet.rows[other], column)) == wanted) {
                return true;
            }
        }
        return false;
    }

    /// No row under it is data.
    [[nodiscard]] bool isLast(std::size_t r) const {
        for (std::size_t under = r + 1; under < m_sheet.rows.size(); ++under) {
            const WorksheetRow& row = m_sheet.rows[under];
            if (!isOneText(row, filledIn(row)) || namesCommune(row, m_layout, m_communes)) {
                return false;
            }
        }
        return true;
    }

    const Worksheet& m_sheet;
    const ListLayout& m_layout;
    const Territory& m_territory;
    std::vector<std::string> m_titles;
    CommuneNames m_communes;
    bool m_hasGroups = false;
    bool m_writesCapitals = false; // structures are written so: capitals make no heading
    bool m_isNarrow = false;       // a list of one column: no row is a heading for having one cell
};

} // namespace

std::optional<StructureKind> kindOfHeading(std::string_view text) {
    constexpr std::array<std::string_view, 31> kWords{"centre",
                                                      "centres",
                                                      "social",
                                                      "sociaux",
                                                      "socioculturel",
                                                      "socioculturels",
                                                      "socio",
                                                      "culturels",
                                                      "culturel",
                                                      "espace",
                                                      "espaces",
                                                      "de",
                                                      "vie",
                                                      "sociale",
                                                      "sociales",
                                                      "evs",
                                                      "cs",
                                                      "csc",
                                                      "les",
                                                      "liste",
                                                      "des",
                                                      "la",
                                                      "et",
                                                      "agrees",
                                                      "structures",
                                                      "agrement",
                                                      "en",
                                                      "par",
                                                      "au",
                                                      "du",
                                                      "l"};
    bool isEvs = false;
    bool isCentre = false;
    for (const std::string& word : splitList(foldedName(text), ' ')) {
        if (!isAllDigits(word) && std::ranges::find(kWords, word) == kWords.end()) {
            return std::nullopt;
        }
        isEvs = isEvs || word == "evs" || word == "espaces" || word == "espace";
        isCentre = isCentre || word == "centre" || word == "centres" || word == "cs" || word == "csc";
    }
    if (isEvs == isCentre) {
        return std::nullopt;
    }
    return isEvs ? StructureKind::Evs : StructureKind::CentreSocial;
}

std::vector<std::optional<Remark>> rowsLeftAside(const Worksheet& sheet, const ListLayout& layout,
                                                 const Territory& territory) {
    std::vector<std::optional<Remark>> aside(sheet.rows.size());
    const RowJudge judge(sheet, layout, territory);
    for (std::size_t r = layout.headerRow + 1; r < sheet.rows.size(); ++r) {
        aside[r] = judge.judge(r);
    }
    return aside;
}

} // namespace maillage
