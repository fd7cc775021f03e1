#include "core/io/lists/cell_values.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/insee_codes.hpp"
#include "core/io/codes/plain_cell.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
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
                has("espace vie sociale"),
            hasWord(folded, "cs") || hasWord(folded, "csc") || has("centre social") ||
                has("centres sociaux") || has("centre socio") || has("animation globale")};
}

} // namespace

std::optional<std::int64_t> parseTypedCount(std::string_view cell) {
    std::string digits = plainCell(cell);
    std::erase(digits, ' ');
    const std::size_t point = digits.find_first_of(".,");
    if (point != std::string::npos && digits.find_first_not_of('0', point + 1) == std::string::npos) {
        digits.resize(point);
    }
    return isDigits(digits) ? parseInteger(digits) : std::nullopt;
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

bool isFormulaFailure(std::string_view cell) {
    constexpr std::array<std::string_view, 18> kErrors{
        "#N/A",  "#N/D",  "#REF", "#VAL",   "#NAME", "#NOM?",        "#NOM\xC2\xA0?", "#DIV/0", "#NUM",
        "#NOMB", "#NULL", "#NUL", "#SPILL", "#CALC", "#PROPAGATION", "#GETTING",      "##",     "Err:"};
    if (std::ranges::any_of(kErrors, [&](std::string_view start) { return cell.starts_with(start); })) {
        return true;
    }
    if (!cell.starts_with("=") && !cell.starts_with("of:=")) {
        return false;
    }
    // ="03036" is a text that somebody protected, "=Égalité" a name; a formula calls, points or reckons.
    const bool isText = cell.size() > 3 && cell.starts_with("=\"") && cell.find('"', 2) == cell.size() - 1;
    const bool isName =
        cell.starts_with("=") && cell.find_first_of("0123456789($+*/!:;[\"") == std::string_view::npos;
    return !isText && !isName && !cleanedCode(cell);
}

bool isTotalLabel(std::string_view cell) {
    constexpr std::array<std::string_view, 8> kLabels{"total",    "sous total", "totaux",  "sous totaux",
                                                      "ensemble", "somme",      "moyenne", "s total"};
    const std::string folded = foldedName(cell);
    return std::ranges::any_of(kLabels, [&](std::string_view label) {
        return folded == label || folded.starts_with(std::string(label) + " ");
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
