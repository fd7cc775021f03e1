#include "core/io/lists/layout/row_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/out_words.hpp"
#include "core/io/lists/layout/date_columns.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace maillage {

namespace {

/// Told of a column, in the order of the rows.
constexpr std::size_t kValuesTold = 8;

using RowWords = std::vector<std::string>;

RowWords rowWordsOf(std::string_view text) {
    return splitList(foldedName(text), ' ');
}

bool beginsAs(const std::string& word, std::span<const std::string_view> starts) {
    return std::ranges::any_of(starts, [&](std::string_view start) { return word.starts_with(start); });
}

/// "Statut", "État du dossier", "Avis de la commission", "Décision CA", "Agréé", "Actif"; not the legal
/// status of an association.
bool isStateTitle(std::string_view title) {
    constexpr std::array<std::string_view, 18> kStates{
        "statut", "status", "etat",   "situation", "avis",    "decision", "validite", "validation",  "valide",
        "agree",  "actif",  "active", "ouvert",    "ouverte", "suite",    "resultat", "instruction", "phase"};
    constexpr std::array<std::string_view, 10> kOthers{"juridique", "geograph", "famil",   "adresse",
                                                       "civil",     "associat", "porteur", "gestion",
                                                       "employ",    "batiment"};
    const RowWords words = rowWordsOf(title);
    if (words.empty() ||
        std::ranges::any_of(words, [&](const auto& word) { return beginsAs(word, kOthers); })) {
        return false;
    }
    constexpr std::array<std::string_view, 5> kBefore{"lib", "libelle", "code", "cd", "dernier"};
    const bool hasHead = words.size() > 1 && std::ranges::find(kBefore, words.front()) != kBefore.end();
    return std::ranges::find(kStates, words[hasHead ? 1 : 0]) != kStates.end();
}

/// "Agrément", whose "oui" and "non" are of rows that have one or not.
bool isApprovalTitle(std::string_view title) {
    const RowWords words = rowWordsOf(title);
    return std::ranges::any_of(words, [](const auto& word) { return word.starts_with("agre"); });
}

/// Of a thing that a structure has or has not, and counts all the same.
bool isOtherYesNo(std::string_view title) {
    constexpr std::array<std::string_view, 24> kThings{
        "qpv",     "quartier", "zrr",       "frr",        "feder",    "adher", "rural",   "itiner",
        "antenne", "siege",    "convent",   "pmr",        "handicap", "wifi",  "accueil", "accessib",
        "label",   "msa",      "numerique", "permanence", "alsh",     "clas",  "reaap",   "jeunes"};
    const RowWords words = rowWordsOf(title);
    return std::ranges::any_of(words, [&](const auto& word) { return beginsAs(word, kThings); });
}

bool isNo(std::string_view cell) {
    const std::string folded = foldedName(cell);
    return folded == "non" || folded == "n" || folded == "no" || folded == "faux";
}

/// Under a title of states, a row that plainly counts.
bool isInText(std::string_view cell) {
    constexpr std::array<std::string_view, 27> kIn{"agree",
                                                   "agreee",
                                                   "actif",
                                                   "active",
                                                   "oui",
                                                   "o",
                                                   "x",
                                                   "valide",
                                                   "validee",
                                                   "ouvert",
                                                   "ouverte",
                                                   "accorde",
                                                   "accordee",
                                                   "favorable",
                                                   "accepte",
                                                   "acceptee",
                                                   "en cours",
                                                   "en activite",
                                                   "en service",
                                                   "en vigueur",
                                                   "renouvele",
                                                   "renouvelee",
                                                   "vrai",
                                                   "ok",
                                                   "avis favorable",
                                                   "en fonctionnement",
                                                   "a jour"};
    // The legal status of those who run it.
    constexpr std::array<std::string_view, 12> kLegal{"associat", "municip", "communal", "intercomm",
                                                      "public",   "prive",   "ccas",     "cias",
                                                      "mairie",   "caf",     "loi 1901", "mutual"};
    const std::string folded = foldedName(cell);
    return std::ranges::find(kIn, folded) != kIn.end() || parseMark(cell).value_or(false) ||
           beginsAs(folded, kLegal);
}

std::vector<std::string> valuesOf(const GuessedColumns& columns, const ListLayout& layout,
                                  std::size_t column) {
    std::vector<std::string> values;
    for (std::size_t r = layout.headerRow + 1; r < columns.sheet.rows.size(); ++r) {
        const std::string cell(cellOf(columns.sheet.rows[r], column));
        if (!cell.empty() && std::ranges::find(values, cell) == values.end()) {
            values.push_back(cell);
        }
    }
    return values;
}

/// The values that stop the import; none where every row counts.
std::vector<std::string> statesIn(const GuessedColumns& columns, const ListLayout& layout, std::size_t c) {
    const std::string& title = columns.titles[c];
    const ColumnLook& look = columns.looks[c];
    const bool isReference = layout.roles[c] == Role::Reference;
    const bool isPlainYesNo = look.mostly(look.marks);
    // "Statut" of a list of things with figures or dates says no state in words.
    const bool isState =
        !isReference && isStateTitle(title) && !look.mostly(look.dates + look.numbers + look.years);
    const bool takesNo =
        !isReference && (isState || isApprovalTitle(title) || (isPlainYesNo && !isOtherYesNo(title)));
    const std::vector<std::string> values = valuesOf(columns, layout, c);
    const bool stops = std::ranges::any_of(values, [&](const std::string& value) {
        const bool isStated =
            isState && !isInText(value) && value.find_first_of("0123456789") == std::string::npos;
        return saysOut(value) || (takesNo && isNo(value)) || isStated;
    });
    return stops ? values : std::vector<std::string>();
}

/// "Année", "Millésime", "Exercice 2021-2022": of the row, not of a thing in it ("Année de création").
bool isYearTitle(std::string_view title) {
    constexpr std::array<std::string_view, 8> kYears{"annee",    "annees",   "an",     "millesime",
                                                     "exercice", "campagne", "saison", "annuite"};
    constexpr std::array<std::string_view, 14> kOf{
        "d",      "de",       "du",      "la",    "des",       "reference",  "exercice",
        "civile", "scolaire", "donnees", "liste", "comptable", "budgetaire", "n"};
    const RowWords words = rowWordsOf(title);
    return !words.empty() && std::ranges::find(kYears, words.front()) != kYears.end() &&
           std::all_of(words.begin() + 1, words.end(),
                       [&](const auto& word) { return std::ranges::find(kOf, word) != kOf.end(); });
}

/// Begins or ends with a year: "2021", "2021-2022", "Exercice 2021".
bool hasYear(std::string_view cell) {
    constexpr std::size_t kFigures = 4;
    const std::string folded = foldedName(cell);
    return folded.size() >= kFigures && folded.size() <= 3 * kFigures + 1 &&
           (isYear(folded.substr(0, kFigures)) || isYear(folded.substr(folded.size() - kFigures)));
}

} // namespace

void askRowColumns(const GuessedColumns& columns, ListLayout& layout) {
    const bool isCounted = layout.kind == ListKind::Territories || layout.kind == ListKind::Structures ||
                           layout.kind == ListKind::Approvals;
    for (std::size_t c = 0; isCounted && c < layout.roles.size(); ++c) {
        const bool isUnread = layout.roles[c] == Role::Ignored || layout.roles[c] == Role::Reference;
        // An export of our own has the closed structures too, whose dates tell it.
        const bool isOwnExport = columns.titles[c] == "active" &&
                                 std::ranges::find(columns.titles, "nombre_communes") != columns.titles.end();
        if (isOwnExport || !isUnread || !columns.isFree(c) || columns.looks[c].filled == 0) {
            continue;
        }
        std::vector<std::string> values = valuesOf(columns, layout, c);
        auto why = QuestionOf::Years;
        if (layout.roles[c] == Role::Ignored && isYearTitle(columns.titles[c]) &&
            std::ranges::all_of(values, hasYear)) {
            // The question whether the year begins or ends something is one too many.
            std::erase_if(layout.questions,
                          [c](const ColumnQuestion& question) { return question.columns == std::vector{c}; });
            if (values.size() < 2) {
                continue;
            }
        } else {
            values = statesIn(columns, layout, c);
            why = QuestionOf::State;
        }
        if (!values.empty()) {
            layout.questions.insert(layout.questions.begin(),
                                    {{Role::Ignored}, {c}, why, joinedUpTo(values, ", ", kValuesTold)});
        }
    }
}

} // namespace maillage
