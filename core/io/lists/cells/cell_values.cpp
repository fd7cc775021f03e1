#include "core/io/lists/cells/cell_values.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/kind_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

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

/// "2 899 hab." → "2899".
std::string withoutInhabitants(std::string_view cell) {
    std::string number = plainCell(cell);
    std::erase(number, ' ');
    const std::string lower = asciiLower(number);
    for (const std::string_view unit : {"habitants", "habitant", "hab.", "hab", "hbts"}) {
        if (lower.size() > unit.size() && lower.ends_with(unit)) {
            number.erase(number.size() - unit.size());
            break;
        }
    }
    return number;
}

bool hasWord(const std::string& folded, std::string_view word) {
    return (" " + folded + " ").find(" " + std::string(word) + " ") != std::string::npos;
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

std::optional<double> fractionOfInhabitants(std::string_view cell) {
    std::string number = withoutInhabitants(cell);
    const std::size_t point = number.find_first_of(".,");
    constexpr std::size_t kThousands = 3;
    if (point == std::string::npos || !isAllDigits(number.substr(0, point)) ||
        !isAllDigits(number.substr(point + 1)) ||
        (number.size() - point - 1 == kThousands && point <= kThousands)) {
        return std::nullopt;
    }
    number[point] = '.';
    return parseDouble(number);
}

std::optional<std::int64_t> parseTypedPopulation(std::string_view cell, bool hasFractions) {
    const std::string number = withoutInhabitants(cell);
    if (const auto count = parseTypedCount(number)) {
        return count;
    }
    const std::size_t exponent = number.find_first_of("eE");
    const auto value = parseDouble(number);
    if (exponent != std::string::npos && value) {
        // Excel writes "3.9E+03" for 3899: only as many figures as the number has are all of it. R leaves
        // none out.
        const std::size_t point = number.find('.');
        const std::size_t figures = point < exponent ? exponent - point - 1 : 0;
        const auto size = parseInteger(number.substr(number.find_first_of("0123456789", exponent)));
        const bool isWhole = number[exponent] == 'e' || (size && static_cast<std::int64_t>(figures) >= *size);
        constexpr double kMost = 1e9;
        const bool isCount = *value >= 0 && *value < kMost && *value == std::floor(*value);
        return isWhole && isCount ? std::optional(static_cast<std::int64_t>(*value)) : std::nullopt;
    }
    const auto fraction = hasFractions ? fractionOfInhabitants(cell) : std::nullopt;
    return fraction ? std::optional(roundedHalfUp(*fraction)) : std::nullopt;
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
    constexpr std::array<std::string_view, 13> kBeside{"total", "soit", "nombre", "de", "des", "au",  "en",
                                                       "et",    "dont", "tous",   "d",  "nb",  "nbre"};
    const auto isFigure = [](const std::string& word) {
        return word.find_first_not_of("0123456789") == std::string::npos;
    };
    const std::vector<std::string> words = splitList(foldedName(cell), ' ');
    constexpr std::size_t kFewest = 2;
    if (words.size() < kFewest ||
        !(isFigure(words.front()) || isTotalLabel(cell) || words.front() == "soit" ||
          words.front() == "nombre" || words.front() == "nb" || words.front() == "nbre")) {
        return false;
    }
    // "Nombre de communes", whose figure stands in another cell.
    const bool isCounting = words.front() == "nombre" || words.front() == "nb" || words.front() == "nbre";
    return (isCounting || std::ranges::any_of(words, isFigure)) &&
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
