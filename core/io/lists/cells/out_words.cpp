#include "core/io/lists/cells/out_words.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/kind_search.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace maillage {

namespace {

/// How a word begins that says alone that something is not, or not any more.
constexpr std::array<std::string_view, 21> kOutStarts{
    "refus",   "retir",    "retrait", "abandon",   "suspend", "suspens", "radie",
    "radia",   "annul",    "clotur",  "resili",    "dissou",  "dissolu", "rejet",
    "inactif", "inactive", "disparu", "cessation", "supprim", "liquid",  "defavorable"};
/// Words that say it too, and stand in names as well: "La Ferme", "Parti pris", "Projet pour tous".
constexpr std::array<std::string_view, 28> kOutWords{
    "ferme",     "fermee",      "fermes", "fermees", "parti",    "partie",  "partis",
    "clos",      "close",       "projet", "ancien",  "ancienne", "termine", "terminee",
    "expire",    "expiree",     "echu",   "echue",   "futur",    "future",  "prefiguration",
    "potentiel", "potentielle", "prevu",  "prevue",  "cesse",    "caduc",   "caduque"};
constexpr std::array<std::string_view, 46> kOutPhrases{"non agre",
                                                       "pas agre",
                                                       "plus agre",
                                                       "non renouvel",
                                                       "pas renouvel",
                                                       "non valide",
                                                       "non retenu",
                                                       "en cours d instruction",
                                                       "en instruction",
                                                       "a l instruction",
                                                       "en projet",
                                                       "en attente",
                                                       "en sommeil",
                                                       "en veille",
                                                       "en creation",
                                                       "en cours de creation",
                                                       "en cours d agrement",
                                                       "en cours d ouverture",
                                                       "en prefiguration",
                                                       "en liquidation",
                                                       "a venir",
                                                       "a ouvrir",
                                                       "a creer",
                                                       "ouverture prevue",
                                                       "ouverture a venir",
                                                       "n existe plus",
                                                       "n existe pas",
                                                       "n a plus",
                                                       "n est plus",
                                                       "plus en activite",
                                                       "plus d agrement",
                                                       "plus d activite",
                                                       "sans agrement",
                                                       "sans activite",
                                                       "perte d agrement",
                                                       "perte de l agrement",
                                                       "agrement retire",
                                                       "agrement refuse",
                                                       "agrement suspendu",
                                                       "agrement non",
                                                       "agrement echu",
                                                       "agrement expire",
                                                       "fermeture definitive",
                                                       "fermeture prevue",
                                                       "fermeture en 2",
                                                       "arret d"};

/// Behind one of kOutWords these tell a time or a manner: "fermé en 2021", "parti depuis juin".
bool isTimeWord(std::string_view word) {
    constexpr std::array<std::string_view, 16> kTimeWords{
        "en",  "le",    "depuis",  "definitivement",     "provisoirement", "temporairement", "au",   "suite",
        "fin", "debut", "courant", "administrativement", "pour",           "cette",          "dans", "l"};
    constexpr std::array<std::string_view, 12> kMonths{"janvier",   "fevrier", "mars",     "avril",
                                                       "mai",       "juin",    "juillet",  "aout",
                                                       "septembre", "octobre", "novembre", "decembre"};
    return isOneWordOf(kTimeWords, word) || isOneWordOf(kMonths, word) || isAllDigits(word);
}

/// The words of one part of a name: what stands in brackets, or behind a dash.
bool partSaysOut(std::string_view part, bool isDatedApart) {
    const std::string folded = withoutStops(foldedName(part));
    const std::vector<std::string> words = splitList(folded, ' ');
    if (words.empty()) {
        return false;
    }
    const auto years = std::ranges::count_if(words, [](const std::string& word) {
        constexpr std::size_t kYear = 4;
        return word.size() == kYear && (word.starts_with("19") || word.starts_with("20")) &&
               isAllDigits(word);
    });
    const bool isPeriod = years > 0 && (words.front() == "jusqu" || words.front() == "jusque" ||
                                        (years > 1 && std::ranges::all_of(words, isAllDigits)));
    if (isPeriod) {
        return !isDatedApart;
    }
    const bool isPast = words.front().starts_with("ferm") || words.front() == "termine" ||
                        words.front().starts_with("part") || words.front().starts_with("dissou");
    const bool isOut = beginsWithAny(kOutStarts, folded) || beginsWithAny(kOutPhrases, folded) ||
                       (isOneWordOf(kOutWords, words.front()) && (words.size() == 1 || isTimeWord(words[1])));
    return isOut && !(isPast && isDatedApart);
}

/// What stands in brackets, behind dashes, commas and colons.
std::vector<std::string> partsBehind(std::string_view name) {
    std::string text(name);
    for (const std::string_view dash : {" - ", " \u2013 ", " \u2014 ", ", ", " : ", "(", ")", "[", "]"}) {
        for (std::size_t at = text.find(dash); at != std::string::npos; at = text.find(dash, at + 1)) {
            text.replace(at, dash.size(), "\n");
        }
    }
    // The name itself comes first.
    const std::size_t first = text.find('\n');
    return first == std::string::npos ? std::vector<std::string>()
                                      : splitList(std::string_view(text).substr(first), '\n');
}

/// The first of the folded words has a capital in the name: "EVS Parti Pris" has a name of its own.
bool beginsItsName(std::string_view name, std::string_view words) {
    const std::vector<std::string> behind = splitList(words, ' ');
    return !behind.empty() && std::ranges::any_of(splitList(name, ' '), [&](const std::string& word) {
        return word.front() >= 'A' && word.front() <= 'Z' && foldedName(word) == behind.front();
    });
}

/// Beside a kind: "ex-EVS", "Ancien centre social", "EVS fermé".
bool saysOutBesideKind(std::string_view name, const std::string& folded, bool isDatedApart) {
    constexpr std::array<std::string_view, 10> kBefore{
        "ex",       "ancien",    "ancienne",  "futur",           "future",
        "projet d", "projet de", "projet du", "ancien projet d", "non agree"};
    constexpr std::array<std::string_view, 6> kKinds{"evs", "espace de vie sociale", "cs",
                                                     "csc", "centre social",         "centre socio"};
    const std::string text = " " + folded + " ";
    for (const std::string_view kind : kKinds) {
        const bool isBefore = std::ranges::any_of(kBefore, [&](std::string_view before) {
            return text.find(" " + std::string(before) + " " + std::string(kind) + " ") !=
                       std::string::npos ||
                   (kind == "centre socio" &&
                    text.find(" " + std::string(before) + " " + std::string(kind)) != std::string::npos);
        });
        const std::string whole = " " + std::string(kind) + " ";
        const std::size_t at = text.find(whole);
        const bool isBehind = at != std::string::npos &&
                              !beginsItsName(name, text.substr(at + whole.size())) &&
                              partSaysOut(std::string_view(text).substr(at + whole.size()), isDatedApart);
        if (isBefore || isBehind) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isDoubtfulName(std::string_view name, bool isDatedApart) {
    const std::string folded = withoutStops(foldedName(name));
    const KindsNamed named = kindsNamed(folded);
    const bool isPlanned = folded.find("prefiguration") != std::string::npos && (named.evs || named.centre);
    // "Ex Libris" is a name.
    const bool isFormer = folded.starts_with("ex ") && !folded.starts_with("ex libris") &&
                          !folded.starts_with("ex aequo") && !folded.starts_with("ex nihilo");
    // With its accent and without a capital the word is no farm and no name.
    const bool isClosed = !isDatedApart && name.find(" fermé") != std::string_view::npos;
    const std::vector<std::string> parts = partsBehind(name);
    return isPlanned || isFormer || isClosed || saysOutBesideKind(name, folded, isDatedApart) ||
           std::ranges::any_of(parts,
                               [&](const std::string& part) { return partSaysOut(part, isDatedApart); });
}

bool saysOut(std::string_view cell) {
    // "Fermeture le mercredi", "Ferme de la Source": what begins alike and says something else.
    constexpr std::array<std::string_view, 3> kAlike{"ferme de", "ferme du", "ferme des"};
    constexpr std::array<std::string_view, 4> kClosed{"ferme", "fermee", "fermes", "fermees"};
    constexpr std::size_t kLongestState = 60;
    const std::string folded = foldedName(cell);
    if (folded.empty() || folded.size() > kLongestState || beginsWithAny(kAlike, folded)) {
        return false;
    }
    // Dates alone in a cell are no state.
    return isOneWordOf(kClosed, splitList(folded, ' ').front()) ||
           (!isAllDigits(folded.substr(0, 1)) && partSaysOut(cell, false));
}

} // namespace maillage
