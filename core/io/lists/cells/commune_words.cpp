#include "core/io/lists/cells/commune_words.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// Cuts at each of the separators that stands in no bracket.
std::vector<std::string> cutOutsideBrackets(std::string_view text, std::string_view separators) {
    const bool isBalanced = std::ranges::count(text, '(') == std::ranges::count(text, ')');
    std::vector<std::string> parts;
    std::string part;
    int depth = 0;
    for (const char c : text) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        if (separators.find(c) != std::string_view::npos && (depth <= 0 || !isBalanced)) {
            parts.push_back(part);
            part.clear();
        } else {
            part += c;
        }
    }
    parts.push_back(part);
    std::vector<std::string> filled;
    for (const std::string& each : parts) {
        if (!trimmed(each).empty()) {
            filled.emplace_back(trimmed(each));
        }
    }
    return filled;
}

/// Cuts at a separator of several letters.
std::vector<std::string> cutAt(const std::string& text, std::string_view separator) {
    std::vector<std::string> parts;
    std::size_t from = 0;
    for (std::size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, from)) {
        parts.emplace_back(trimmed(std::string_view(text).substr(from, at - from)));
        from = at + separator.size();
    }
    parts.emplace_back(trimmed(std::string_view(text).substr(from)));
    std::erase(parts, std::string());
    return parts;
}

bool isItemFigure(char c) {
    return c >= '0' && c <= '9';
}

/// Without the bullet, the dash or the number of an item, and without the full stop at the end of a sentence.
std::string withoutBullet(std::string_view text) {
    constexpr std::array<std::string_view, 13> kBullets{"-", "*", "•", "·", "○", "●",           "▪",
                                                        "■", "‣", "→", ">", "+", "\xEF\x82\xB7"};
    text = trimmed(text);
    for (bool isCut = true; isCut;) {
        isCut = false;
        for (const std::string_view bullet : kBullets) {
            if (text.starts_with(bullet)) {
                text = trimmed(text.substr(bullet.size()));
                isCut = true;
            }
        }
    }
    // "1. Abrest", "12) Abrest", "a) Abrest", "1 - Abrest".
    std::size_t figures = 0;
    while (figures < 2 && figures < text.size() && isItemFigure(text[figures])) {
        ++figures;
    }
    std::size_t mark = figures;
    if (figures == 0 && text.size() > 1 && text[0] >= 'a' && text[0] <= 'z' && text[1] == ')') {
        mark = 1;
    }
    if (mark > 0 && mark < text.size()) {
        const std::string_view rest = text.substr(mark);
        const bool isItem = rest.starts_with(")") || rest.starts_with(". ") || rest.starts_with(".\t") ||
                            rest.starts_with("- ") || rest.starts_with(" - ") || rest.starts_with("° ");
        const std::size_t name = rest.find_first_not_of(").- \t\xC2\xB0");
        if (isItem && name != std::string_view::npos && !isItemFigure(rest[name])) {
            text = rest.substr(name);
        }
    }
    for (const std::string_view before : {"et ", "Et ", "puis ", "ainsi que "}) {
        if (text.starts_with(before)) {
            text = trimmed(text.substr(before.size()));
        }
    }
    if (text.ends_with('.') && !text.ends_with("..")) {
        text.remove_suffix(1);
    }
    return std::string(trimmed(text));
}

/// "1) Abrest 2) Cusset", "1. Abrest 2. Cusset".
std::vector<std::string> cutAtNumbers(std::string text) {
    for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1)) {
        std::size_t end = at + 1;
        while (end < text.size() && end < at + 3 && isItemFigure(text[end])) {
            ++end;
        }
        const bool isNumber = end > at + 1 && end + 1 < text.size() &&
                              (text[end] == ')' || text[end] == '.') && !isItemFigure(text[end + 1]);
        if (isNumber) {
            text.replace(at, 1, "\n");
        }
    }
    return cutAt(text, "\n");
}

/// Without words that only announce a list: "3 communes : Abrest, Cusset", "Communes desservies : …".
std::string_view withoutAnnouncement(std::string_view text) {
    constexpr std::array<std::string_view, 19> kWords{
        "commune",    "communes",  "liste",        "les",       "des",        "de",        "la",
        "territoire", "soit",      "desservies",   "couvertes", "concernees", "suivantes", "secteur",
        "villes",     "perimetre", "intervention", "d",         "zone"};
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || trimmed(text.substr(colon + 1)).empty()) {
        return text;
    }
    const std::vector<std::string> words = splitList(foldedName(text.substr(0, colon)), ' ');
    const bool isAnnouncement = !words.empty() && std::ranges::all_of(words, [&](const std::string& word) {
        return isAllDigits(word) || std::ranges::find(kWords, word) != kWords.end();
    });
    const bool saysWhat =
        std::ranges::any_of(words, [](const std::string& word) { return !isAllDigits(word); });
    return isAnnouncement && saysWhat ? trimmed(text.substr(colon + 1)) : text;
}

class Cutter {
public:
    explicit Cutter(const CommuneResolver& resolver) : m_resolver(resolver) {}

    /// A piece without a strong separator.
    void add(const std::string& piece) {
        const std::string word = withoutBullet(piece);
        if (word.empty()) {
            return;
        }
        if (m_resolver.isCommune(word)) {
            m_words.push_back(word);
            return;
        }
        // Words that can only join two things: one known piece is enough, the other is then told alone.
        for (const std::string_view link :
             {" et ", " ET ", " Et ", " & ", "&", " + ", "+", " puis ", " ainsi que "}) {
            if (addParts(cutAt(word, link), false)) {
                return;
            }
        }
        for (const std::string_view sign : {"\u2022", "\u00B7"}) {
            if (addParts(cutAt(word, sign), false)) {
                return;
            }
        }
        if (addParts(cutAtNumbers(word), false) || addParts(cutAt(word, ". "), true) ||
            addParts(cutAt(word, ":"), true) || addParts(cutAt(word, " *"), true) ||
            addParts(cutAt(word, " >"), true)) {
            return;
        }
        if (addRuns(cutAt(word, "/"), "/") || addRuns(cutAt(word, " - "), " - ") ||
            addParts(cutAt(word, " / "), false) || addCodes(splitList(word, ' '))) {
            return;
        }
        m_words.push_back(word);
    }

    [[nodiscard]] std::vector<std::string> take() { return std::move(m_words); }

private:
    [[nodiscard]] bool isWhole(const std::string& part) const {
        return m_resolver.isCommune(withoutBullet(part));
    }
    bool addParts(const std::vector<std::string>& parts, bool areAll) {
        const auto known =
            std::ranges::count_if(parts, [&](const std::string& part) { return isWhole(part); });
        if (parts.size() < 2 || known == 0 ||
            (areAll && known != static_cast<std::ptrdiff_t>(parts.size()))) {
            return false;
        }
        for (const std::string& part : parts) {
            add(part);
        }
        return true;
    }
    /// The pieces joined again where only together they are a commune; true when all of them are used.
    bool addRuns(const std::vector<std::string>& parts, std::string_view separator) {
        std::vector<std::string> words;
        for (std::size_t from = 0; from < parts.size();) {
            std::size_t length = std::min<std::size_t>(parts.size() - from, 3);
            for (; length > 0; --length) {
                const auto begin = parts.begin() + static_cast<std::ptrdiff_t>(from);
                const std::string run =
                    joined({begin, begin + static_cast<std::ptrdiff_t>(length)}, separator);
                if (isWhole(run)) {
                    words.push_back(withoutBullet(run));
                    break;
                }
            }
            if (length == 0) {
                return false;
            }
            from += length;
        }
        if (words.size() < 2) {
            return false;
        }
        m_words.insert(m_words.end(), words.begin(), words.end());
        return true;
    }
    /// "03036 03066", "03 036 03 066": codes without another separator.
    bool addCodes(const std::vector<std::string>& parts) {
        std::vector<std::string> words;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (cleanedCode(parts[i])) {
                words.push_back(parts[i]);
            } else if (i + 1 < parts.size() && parts[i].size() <= 2 && cleanedCode(parts[i] + parts[i + 1])) {
                words.push_back(parts[i] + " " + parts[i + 1]);
                ++i;
            } else {
                return false;
            }
        }
        if (words.size() < 2) {
            return false;
        }
        m_words.insert(m_words.end(), words.begin(), words.end());
        return true;
    }

    const CommuneResolver& m_resolver;
    std::vector<std::string> m_words;
};

/// "Donjon, Le": an article behind a comma belongs to the name before it.
std::vector<std::string> cutAtCommas(std::string_view text) {
    std::vector<std::string> parts;
    for (std::string& part : cutOutsideBrackets(text, ",")) {
        const std::string folded = foldedName(part);
        const bool isArticle = folded == "le" || folded == "la" || folded == "les" || folded == "l";
        if (isArticle && !parts.empty()) {
            parts.back() += ", " + part;
        } else {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

} // namespace

std::vector<std::string> communeWords(std::string_view cell, const CommuneResolver& resolver) {
    std::vector<std::string> words = writtenList(cell);
    if (words.size() > 1) {
        return words;
    }
    const std::string text = plainSigns(cell);
    // "03001[tab]Abrest" is one; "Neuilly[tab]Donjon" are two and not Neuilly-en-Donjon.
    const bool isTabbed = cell.find('\t') != std::string_view::npos && !typedCode(cell);
    if (resolver.isCommune(isTabbed ? cell : std::string_view(text))) {
        return {std::string(trimmed(cell))};
    }
    // A tab parts two cells that were pasted into one.
    std::string parted(withoutAnnouncement(cell));
    for (std::size_t at = parted.find('\t'); at != std::string::npos; at = parted.find('\t', at)) {
        parted.replace(at, 1, "\u2022");
    }
    Cutter cutter(resolver);
    for (const std::string& line : cutOutsideBrackets(plainSigns(parted), ";\n|")) {
        const std::string item = withoutBullet(line);
        if (resolver.isCommune(item)) {
            cutter.add(item);
            continue;
        }
        for (const std::string& part : cutAtCommas(item)) {
            cutter.add(part);
        }
    }
    words = cutter.take();
    return words.empty() ? std::vector<std::string>{std::string(trimmed(cell))} : words;
}

} // namespace maillage
