#include "core/base/text.hpp"
#include "core/io/lists/layout/list_layout.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

// Signs as a keyboard, a list of symbols or a form gives them; "ü", "þ" and "û" are the tick, the ticked box
// and the cross of the font Wingdings, as they come out of their cell. The seat of a structure is one of its
// communes.
constexpr std::array<std::string_view, 38> kYesMarks{
    "x", "×", "oui", "o", "1",    "vrai", "true", "yes", "ok", "v",     "(x)",  "[x]",  "xx",
    "✓", "✔", "☑",   "✅", "🗸", "🗹", "√",    "●",   "•",  "⬤",     "⚫",    "◉",    "■",
    "▪", "◼", "⬛",   "▣", "★",    "þ",    "ü",    "Ü",   "+",  "siège", "100%", "100 %"};
// An empty box or ring is one that nobody ticked.
constexpr std::array<std::string_view, 29> kNoMarks{
    "non", "0", "n", "faux", "false", "no", "-", "–", "—", "/", "[]", "[ ]", "()", "( )", "☐",
    "□",   "▢", "◻", "⬜",    "○",     "◯",  "⚪", "✗", "✘", "❌", "❎",  "û",   "0%", "0 %"};

bool isOneOf(std::string_view text, std::span<const std::string_view> marks) {
    return std::ranges::find(marks, text) != marks.end();
}

/// Without the signs that are not seen: no-break spaces, the choice of a coloured or a plain picture.
std::string seenText(std::string_view cell) {
    std::string text(cell);
    for (const std::string_view unseen : {"\uFE0F", "\uFE0E", "\u00A0", "\u202F", "\u200B", "\uFEFF"}) {
        for (std::size_t at = text.find(unseen); at != std::string::npos; at = text.find(unseen, at)) {
            text.erase(at, unseen.size());
        }
    }
    text = asciiLower(trimmed(text));
    return text == "siege" || text == "siÈge" ? "siège" : text;
}

} // namespace

std::optional<bool> parseMark(std::string_view cell) {
    std::string text = seenText(cell);
    // "1.0" and "0,00" of a column of numbers.
    const std::size_t point = text.find_first_of(".,");
    if (point != std::string::npos && point > 0 &&
        text.find_first_not_of('0', point + 1) == std::string::npos) {
        text.resize(point);
    }
    if (text.empty() || isOneOf(text, kNoMarks)) {
        return false;
    }
    return isOneOf(text, kYesMarks) ? std::optional(true) : std::nullopt;
}

} // namespace maillage
