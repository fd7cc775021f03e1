#include "core/io/lists/cells/commune_names.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace maillage {

namespace {

constexpr std::array<std::string_view, 4> kArticles{"le", "la", "les", "l"};
constexpr std::array<std::string_view, 16> kLinks{"sur", "sous", "en", "de", "du", "des", "d",   "le",
                                                  "la",  "les",  "l",  "et", "a",  "au",  "aux", "lez"};

template <std::size_t kSize>
bool isOneOf(const std::array<std::string_view, kSize>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

using Words = std::span<const std::string>;

/// `typed` against `name`, word by word from the left; `isFirst`: nothing of the name was passed yet.
bool isShortened(Words typed, Words name, bool isFirst) {
    if (typed.empty() && name.empty()) {
        return true;
    }
    if (name.empty()) {
        return false;
    }
    if (!typed.empty()) {
        const std::string& t = typed.front();
        const std::string& n = name.front();
        const bool isInitial = t == "s" && (n == "sur" || n == "sous");
        const bool isLastInitial = t.size() == 1 && name.size() == 1 && typed.size() == 1 && n.starts_with(t);
        if ((t == n || isInitial || isLastInitial) && isShortened(typed.subspan(1), name.subspan(1), false)) {
            return true;
        }
        const bool isUnder = n == "sous" && typed.size() > 1 && t == "s" && typed[1] == "s";
        if (isUnder && isShortened(typed.subspan(2), name.subspan(1), false)) {
            return true;
        }
    }
    const bool canBeLeftOut = isFirst ? isOneOf(kArticles, name.front()) : isOneOf(kLinks, name.front());
    return canBeLeftOut && name.size() > 1 && isShortened(typed, name.subspan(1), false);
}

std::string_view withoutEnd(std::string_view text, std::string_view end) {
    text.remove_suffix(end.size());
    return trimmed(text);
}

/// "le donjon 2 899 hab" → "le donjon".
std::string withoutCount(std::string folded) {
    std::vector<std::string> words = splitList(folded, ' ');
    const bool isCount =
        words.size() > 2 && words.back().starts_with("hab") && isAllDigits(words[words.size() - 2]);
    if (!isCount) {
        return folded;
    }
    words.pop_back();
    while (words.size() > 1 && isAllDigits(words.back())) {
        words.pop_back();
    }
    return joined(words, " ");
}

} // namespace

std::string withoutArticle(const std::string& folded) {
    std::vector<std::string> words = splitList(folded, ' ');
    if (words.size() > 1 && isOneOf(kArticles, words.front())) {
        words.erase(words.begin());
    } else if (words.size() > 1 && isOneOf(kArticles, words.back())) {
        words.pop_back();
    }
    return joined(words, " ");
}

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit) {
    const std::size_t gap = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (gap > limit) {
        return limit + 1;
    }
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

bool isLikeBeginning(const std::string& typed, const std::string& name) {
    constexpr std::size_t kShort = 5;
    constexpr std::size_t kLong = 9;
    const std::size_t count = splitList(typed, ' ').size();
    for (const std::string& whole : {name, withoutArticle(name)}) {
        std::vector<std::string> words = splitList(whole, ' ');
        words.resize(std::min(words.size(), count));
        const std::string beginning = joined(words, " ");
        const std::size_t limit = typed.size() < kShort ? 0 : typed.size() < kLong ? 1 : 2;
        if (editDistance(typed, beginning, limit) <= limit) {
            return true;
        }
    }
    return false;
}

bool abbreviates(const std::string& typed, const std::string& name) {
    const std::vector<std::string> typedWords = splitList(typed, ' ');
    const std::vector<std::string> nameWords = splitList(name, ' ');
    constexpr std::size_t kOwnWord = 4;
    const bool saysIt = std::ranges::any_of(typedWords, [&](const std::string& word) {
        return word.size() >= kOwnWord && word != "saint" && word != "sainte" &&
               std::ranges::find(nameWords, word) != nameWords.end();
    });
    return saysIt && isShortened(typedWords, nameWords, true);
}

std::string withoutNotes(std::string_view cell) {
    constexpr std::array<std::string_view, 23> kBefore{"commune deleguee de ",
                                                       "commune deleguee d ",
                                                       "commune deleguee du ",
                                                       "commune nouvelle de ",
                                                       "commune nouvelle d ",
                                                       "commune de ",
                                                       "commune d ",
                                                       "commune du ",
                                                       "commune des ",
                                                       "ville de ",
                                                       "ville d ",
                                                       "ville du ",
                                                       "siege ",
                                                       "cne de ",
                                                       "communes de ",
                                                       "communes d ",
                                                       "communes du ",
                                                       "mairie de ",
                                                       "mairie d ",
                                                       "mairie du ",
                                                       "bourg de ",
                                                       "bourg d ",
                                                       "bourg du "};
    constexpr std::array<std::string_view, 14> kAfter{" siege social",     " siege",
                                                      " commune deleguee", " commune associee",
                                                      " commune nouvelle", " chef lieu de canton",
                                                      " chef lieu",        " prefecture",
                                                      " sous prefecture",  " en totalite",
                                                      " commune entiere",  " toute la commune",
                                                      " en entier",        " ancienne commune"};
    std::string folded = foldedName(cell);
    if (const std::size_t cedex = folded.find(" cedex"); cedex != std::string::npos) {
        folded.resize(cedex);
    }
    // A footnote: "Abrest (1)", "Abrest [2]".
    const std::string_view text = trimmed(cell);
    if ((text.ends_with(')') || text.ends_with(']')) && folded.size() > 2 &&
        folded[folded.size() - 2] == ' ' && folded.back() >= '0' && folded.back() <= '9') {
        folded.resize(folded.size() - 2);
    }
    folded = withoutCount(std::move(folded));
    std::string_view name = folded;
    for (const std::string_view before : kBefore) {
        if (name.starts_with(before) && name.size() > before.size()) {
            name.remove_prefix(before.size());
            break;
        }
    }
    for (const std::string_view after : kAfter) {
        if (name.ends_with(after)) {
            name = withoutEnd(name, after);
            break;
        }
    }
    return std::string(name);
}

std::optional<std::string_view> beforeBracket(std::string_view cell) {
    cell = trimmed(cell);
    const std::size_t open = cell.rfind('(');
    if (!cell.ends_with(')') || open == std::string_view::npos || open == 0) {
        return std::nullopt;
    }
    return trimmed(cell.substr(0, open));
}

bool namesManyCommunes(const std::string& folded) {
    constexpr std::array<std::string_view, 18> kStarts{"toutes les communes",
                                                       "tous les communes",
                                                       "toutes communes",
                                                       "ensemble des communes",
                                                       "l ensemble des",
                                                       "ensemble du",
                                                       "l ensemble du",
                                                       "tout le territoire",
                                                       "tout le departement",
                                                       "toute la communaute",
                                                       "communes de la",
                                                       "les communes de",
                                                       "communes du",
                                                       "communaute de",
                                                       "communaute d agglo",
                                                       "cc ",
                                                       "ca ",
                                                       "agglomeration de"};
    return std::ranges::any_of(kStarts, [&](std::string_view start) { return folded.starts_with(start); }) ||
           folded == "toutes" || folded == "tout";
}

} // namespace maillage
