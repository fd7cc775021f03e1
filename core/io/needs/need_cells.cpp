#include "core/io/needs/need_cells.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr auto kSecretSigns = std::to_array<std::string_view>({"s", "c", "secret", "secret statistique"});
constexpr auto kUnavailableSigns = std::to_array<std::string_view>(
    {"nd", "n.d.", "n.d", "na",  "n/a",    "nan", "ns", "null", "none",           "-",
     "--", ".",    "..",  "...", "\u2026", "x",   "so", "s.o.", "non disponible", "indisponible"});

/// A plain number in ASCII, whatever its signs: "1234.5" of "1 234,5 %". Empty for no number.
std::string decimalOf(std::string_view text) {
    std::string digits;
    for (const char c : text) {
        if (c != ' ') {
            digits += c;
        }
    }
    if (digits.ends_with('%')) {
        digits.pop_back();
    }
    const std::size_t comma = digits.rfind(',');
    const std::size_t point = digits.rfind('.');
    if (comma == std::string::npos) {
        return std::ranges::count(digits, '.') > 1 ? std::string() : digits;
    }
    // Of two signs the last parts the decimals, the other thousands.
    const bool isCommaDecimal = point == std::string::npos || comma > point;
    const char dropped = isCommaDecimal ? '.' : ',';
    std::erase(digits, dropped);
    std::ranges::replace(digits, ',', '.');
    return std::ranges::count(digits, '.') > 1 ? std::string() : digits;
}

bool isNeedSign(std::string_view word, auto words) {
    return std::ranges::find(words, word) != words.end();
}

} // namespace

NeedCellReading readNeedCell(std::string_view text, NeedState blank) {
    std::string_view plain = trimmed(text);
    if (plain.empty()) {
        return {{blank, 0}};
    }
    // Nearly every cell is this.
    if (const auto number = parseDouble(plain)) {
        return {knownNeed(*number)};
    }
    const std::string signs = plainCell(plain);
    plain = trimmed(signs);
    if (plain.empty()) {
        return {{blank, 0}};
    }
    if (const auto number = parseDouble(decimalOf(plain))) {
        return {knownNeed(*number)};
    }
    const std::string word = asciiLower(plain);
    if (isNeedSign(word, kSecretSigns) || word.find("secret") != std::string::npos) {
        return {{NeedState::Secret, 0}};
    }
    const bool isSign =
        isNeedSign(word, kUnavailableSigns) || word.starts_with("n/a") || word.starts_with("#");
    return {{NeedState::Unavailable, 0}, !isSign};
}

bool isPaddedNeedCode(std::string_view text) {
    const std::string_view plain = trimmed(text);
    return plain.size() > 1 && plain.front() == '0' && isAllDigits(plain);
}

} // namespace maillage
