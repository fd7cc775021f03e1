#include "core/io/lists/cells/cell_values.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/codes/plain_cell.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// "B12", "$AB$7:C9", "B12*2": letters of a column, then a line.
bool namesACell(std::string_view formula) {
    std::size_t at = formula.starts_with('$') ? 1 : 0;
    const std::size_t letters = at;
    while (at < formula.size() && formula[at] >= 'A' && formula[at] <= 'Z') {
        ++at;
    }
    constexpr std::size_t kMostLetters = 3;
    const std::size_t count = at - letters;
    at += at < formula.size() && formula[at] == '$' ? 1U : 0U;
    return count >= 1 && count <= kMostLetters && at < formula.size() && formula[at] >= '0' &&
           formula[at] <= '9';
}

bool hasWord(const std::string& folded, std::string_view word) {
    return (" " + folded + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

/// Letters with full stops are one word: "e v s itinerant" → "evs itinerant".
std::string withoutStops(const std::string& folded) {
    std::string text;
    bool wasLetter = false;
    for (const std::string& word : splitList(folded, ' ')) {
        const bool isLetter =
            word.size() == 1 && word[0] >= 'a' && word[0] <= 'z' && word != "d" && word != "l";
        text += text.empty() || (wasLetter && isLetter) ? "" : " ";
        text += word;
        wasLetter = isLetter;
    }
    return text;
}

struct KindsNamed {
    bool evs = false;
    bool centre = false;
};

KindsNamed kindsNamed(const std::string& folded) {
    const auto has = [&](std::string_view text) { return folded.find(text) != std::string::npos; };
    return {hasWord(folded, "evs") || has("espace de vie sociale") || has("espaces de vie sociale") ||
                has("espace vie sociale") || has("animation locale"),
            hasWord(folded, "cs") || hasWord(folded, "csc") || hasWord(folded, "agc") ||
                has("centre social") || has("centres sociaux") || has("centre socio") ||
                has("animation globale")};
}

} // namespace

std::optional<std::int64_t> parseTypedCount(std::string_view cell) {
    std::string digits = plainCell(cell);
    std::erase(digits, ' ');
    const std::size_t point = digits.find_first_of(".,");
    if (point != std::string::npos && digits.find_first_not_of('0', point + 1) == std::string::npos) {
        digits.resize(point);
    }
    return isAllDigits(digits) ? parseInteger(digits) : std::nullopt;
}

std::optional<StructureKind> parseTypedKind(std::string_view cell) {
    if (const auto kind = parseStructureKind(trimmed(cell))) {
        return kind;
    }
    const KindsNamed named = kindsNamed(withoutStops(foldedName(cell)));
    if (named.evs == named.centre) {
        return std::nullopt;
    }
    return named.evs ? StructureKind::Evs : StructureKind::CentreSocial;
}

bool isDoubtfulKind(std::string_view cell) {
    constexpr std::array<std::string_view, 42> kDoubts{
        "ex",          "ancien",   "ancienne", "anciens",       "anciennes",     "anciennement",
        "ferme",       "fermee",   "fermes",   "fermeture",     "cesse",         "cessation",
        "dissous",     "dissoute", "ou",       "prefiguration", "prefigurateur", "prefigure",
        "projet",      "projets",  "futur",    "future",        "futurs",        "avenir",
        "venir",       "attente",  "demande",  "candidat",      "candidature",   "potentiel",
        "potentielle", "prevu",    "prevue",   "envisage",      "envisagee",     "non",
        "pas",         "sans",     "refuse",   "retire",        "suspendu",      "suspendue"};
    const std::string folded = withoutStops(foldedName(cell));
    const KindsNamed named = kindsNamed(folded);
    if (named.evs == named.centre) {
        return named.evs;
    }
    return cell.find('?') != std::string_view::npos ||
           std::ranges::any_of(splitList(folded, ' '), [&](const std::string& word) {
               return std::ranges::find(kDoubts, word) != kDoubts.end();
           });
}

bool isDoubtfulName(std::string_view name) {
    constexpr std::array<std::string_view, 9> kBefore{"ex",        "ancien",          "ancienne",
                                                      "futur",     "future",          "projet d",
                                                      "projet de", "ancien projet d", "non agree"};
    constexpr std::array<std::string_view, 6> kKinds{"evs", "espace de vie sociale", "cs",
                                                     "csc", "centre social",         "centre socio"};
    const std::string folded = withoutStops(foldedName(name));
    if (hasWord(folded, "prefiguration") && (kindsNamed(folded).evs || kindsNamed(folded).centre)) {
        return true;
    }
    return std::ranges::any_of(kBefore, [&](std::string_view before) {
        return std::ranges::any_of(kKinds, [&](std::string_view kind) {
            return (" " + folded + " ").find(" " + std::string(before) + " " + std::string(kind)) !=
                   std::string::npos;
        });
    });
}

std::optional<ApprovalKind> parseTypedApproval(std::string_view cell) {
    if (const auto kind = parseApprovalKind(trimmed(cell))) {
        return kind;
    }
    const std::string folded = foldedName(cell);
    if (hasWord(folded, "acf") || folded.find("collective famille") != std::string::npos) {
        return ApprovalKind::Acf;
    }
    if (hasWord(folded, "jeunes")) {
        return ApprovalKind::PsJeunes;
    }
    const auto kind = parseTypedKind(cell);
    if (!kind) {
        return std::nullopt;
    }
    return *kind == StructureKind::Evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale;
}

bool saysNoStructure(std::string_view cell) {
    constexpr std::array<std::string_view, 18> kNone{"aucune",
                                                     "aucun",
                                                     "neant",
                                                     "sans",
                                                     "sans structure",
                                                     "pas de structure",
                                                     "rien",
                                                     "non couverte",
                                                     "non desservie",
                                                     "non couvert",
                                                     "n a",
                                                     "na",
                                                     "null",
                                                     "sans objet",
                                                     "so",
                                                     "nc",
                                                     "non renseigne",
                                                     "aucune structure"};
    const std::string_view text = trimmed(cell);
    if (text.empty()) {
        return false;
    }
    const std::string folded = foldedName(text);
    return folded.empty() ? text.find_first_not_of("-–—/._?\xC2\xA0 ") == std::string_view::npos
                          : std::ranges::find(kNone, folded) != kNone.end();
}

bool isFormulaFailure(std::string_view cell) {
    // "#Lien social" and "=Égalité" are names: a failure is one of those that spreadsheets know.
    constexpr std::array<std::string_view, 26> kFailures{
        "#N/A",     "#NOM ?",  "#NOM\u00A0?",   "#N/D",          "#NV",      "#REF!",    "#VALUE!",
        "#VALEUR!", "#NAME?",  "#NOM?",         "#DIV/0!",       "#NULL!",   "#NUL!",    "#NUM!",
        "#NOMBRE!", "#SPILL!", "#PROPAGATION!", "#EPARS!",       "#CALC!",   "#CALCUL!", "#ERREUR!",
        "#ERROR!",  "#FIELD!", "#CHAMP!",       "#GETTING_DATA", "#CONNECT!"};
    const auto isFailure = [&](std::string_view failure) { return cell.starts_with(failure); };
    const bool isTooNarrow = cell.size() >= 2 && cell.find_first_not_of('#') == std::string_view::npos;
    if (std::ranges::any_of(kFailures, isFailure) || isTooNarrow || cell.starts_with("Err:") ||
        cell.starts_with("of:=")) {
        return true;
    }
    if (!cell.starts_with('=')) {
        return false;
    }
    // ="03036" is a text that somebody protected.
    const bool isText = cell.size() > 3 && cell.starts_with("=\"") && cell.find('"', 2) == cell.size() - 1;
    if (isText || cleanedCode(cell)) {
        return false;
    }
    // A formula calls something, counts, or names another cell; a name has a word right behind the sign.
    cell.remove_prefix(1);
    const std::size_t call = cell.find('(');
    const bool isCall = call != std::string_view::npos && call > 0 && cell[call - 1] != ' ';
    const std::size_t sheet = cell.find('!');
    const bool isOfSheet = sheet != std::string_view::npos && sheet > 0 && sheet + 1 < cell.size() &&
                           (cell[sheet + 1] == '$' || (cell[sheet + 1] >= 'A' && cell[sheet + 1] <= 'Z'));
    return cell.empty() || isCall || isOfSheet || namesACell(cell) ||
           std::string_view("+-(\"'[{0123456789").find(cell.front()) != std::string_view::npos;
}

bool isTotalLabel(std::string_view cell) {
    constexpr std::array<std::string_view, 8> kLabels{"total",    "sous total", "totaux",  "sous totaux",
                                                      "ensemble", "somme",      "moyenne", "s total"};
    const std::string folded = foldedName(cell);
    return std::ranges::any_of(kLabels, [&](std::string_view label) {
        return folded == label || folded.starts_with(std::string(label) + " ");
    });
}

bool isCountLabel(std::string_view cell) {
    constexpr std::array<std::string_view, 26> kCounted{
        "evs",        "cs",          "csc",          "centre",     "centres",       "social",     "sociaux",
        "espace",     "espaces",     "vie",          "sociale",    "structure",     "structures", "commune",
        "communes",   "association", "associations", "equipement", "equipements",   "agrees",     "agreees",
        "desservies", "couvertes",   "lignes",       "habitants",  "socioculturels"};
    constexpr std::array<std::string_view, 11> kBeside{"total", "soit", "nombre", "de",   "des", "au",
                                                       "en",    "et",   "dont",   "tous", "d"};
    const auto isFigure = [](const std::string& word) {
        return word.find_first_not_of("0123456789") == std::string::npos;
    };
    const std::vector<std::string> words = splitList(foldedName(cell), ' ');
    constexpr std::size_t kFewest = 2;
    if (words.size() < kFewest || !(isFigure(words.front()) || isTotalLabel(cell) ||
                                    words.front() == "soit" || words.front() == "nombre")) {
        return false;
    }
    return std::ranges::any_of(words, isFigure) &&
           std::ranges::all_of(words,
                               [&](const std::string& word) {
                                   return isFigure(word) ||
                                          std::ranges::find(kCounted, word) != kCounted.end() ||
                                          std::ranges::find(kBeside, word) != kBeside.end();
                               }) &&
           std::ranges::any_of(words, [&](const std::string& word) {
               return std::ranges::find(kCounted, word) != kCounted.end();
           });
}

bool isPlainTotal(std::string_view cell) {
    constexpr std::array<std::string_view, 12> kWords{"total",    "totaux",   "sous",    "s",
                                                      "ensemble", "somme",    "moyenne", "general",
                                                      "generale", "generaux", "cumul",   "global"};
    if (!isTotalLabel(cell)) {
        return false;
    }
    return std::ranges::all_of(splitList(foldedName(cell), ' '), [&](const std::string& word) {
        return std::ranges::find(kWords, word) != kWords.end() ||
               word.find_first_not_of("0123456789") == std::string::npos;
    });
}

} // namespace maillage
