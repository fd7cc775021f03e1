#include "core/io/codes/insee_codes.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/model/project.hpp"
#include "core/model/territory.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

bool isCodeFigure(char c) {
    return c >= '0' && c <= '9';
}

bool isCodeLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

std::string upperCode(std::string_view text) {
    std::string letters(text);
    std::ranges::transform(letters, letters.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return letters;
}

/// "3036.0", "3036,00": what a column of numbers makes of a code.
std::string withoutDecimals(std::string text) {
    const std::size_t point = text.find_first_of(".,");
    if (point != std::string::npos && isAllDigits(text.substr(0, point)) &&
        text.find_first_not_of('0', point + 1) == std::string::npos) {
        text.resize(point);
    }
    return text;
}

/// "3.036E+03" → "3036", only where every figure of the number is written: 3.04E+03 may have been 3036.
std::string withoutExponent(std::string text) {
    const std::size_t e = text.find('E');
    if (e == std::string::npos || e < 3) {
        return text;
    }
    const auto exponent =
        parseInteger(text.substr(text[e + 1 < text.size() ? e + 1 : e] == '+' ? e + 2 : e + 1));
    const std::string mantissa = text.substr(0, e);
    const bool isNormal = isCodeFigure(mantissa[0]) && mantissa[0] != '0' &&
                          (mantissa[1] == '.' || mantissa[1] == ',') && isAllDigits(mantissa.substr(2));
    if (!isNormal || !exponent || static_cast<std::int64_t>(mantissa.size()) - 2 != *exponent) {
        return text;
    }
    return mantissa.substr(0, 1) + mantissa.substr(2);
}

/// The code of a cell that holds nothing else.
std::optional<std::string> bareCode(std::string_view cell) {
    std::string code = upperCode(cell);
    std::erase(code, ' ');
    code = withoutDecimals(withoutExponent(std::move(code)));
    // "03-036", "2A-004"; the overseas départements have three figures and communes of two.
    const std::size_t dash = code.find_first_of("-/_");
    if (dash != std::string::npos) {
        const std::size_t rest = code.size() - dash - 1;
        if (!(dash == 2 && rest == 3) && !(dash == 3 && (rest == 2 || rest == 3))) {
            return std::nullopt;
        }
        return joinedCode(code.substr(0, dash), code.substr(dash + 1));
    }
    constexpr std::size_t kLength = 5;
    if (code.size() == kLength - 1 && isAllDigits(code)) {
        code.insert(0, "0");
    } else if (code.size() == kLength + 1 &&
               (code[0] == '0' || code.starts_with("97") || code.starts_with("98"))) {
        // Three figures for the département, three for the commune.
        return joinedCode(code.substr(0, 3), code.substr(3));
    }
    return isInseeCode(code) ? std::optional(code) : std::nullopt;
}

/// "INSEE", "Code Insee n°", "FR", "COM": words before a code that say what it is.
bool saysCode(std::string_view words) {
    constexpr std::array<std::string_view, 12> kWords{"insee", "code", "com", "commune", "fr",     "n",
                                                      "no",    "cog",  "geo", "depcom",  "codgeo", "num"};
    const std::vector<std::string> parts = splitList(foldedName(words), ' ');
    return !parts.empty() && std::ranges::all_of(parts, [&](const std::string& word) {
        return std::ranges::find(kWords, word) != kWords.end();
    });
}

/// How far a code reaches at the start of the text: "03036", "3036", "2A004", "03 036"; 0 without one.
std::size_t codeLength(std::string_view text) {
    const std::string letters = upperCode(text);
    const auto figures =
        static_cast<std::size_t>(std::ranges::find_if_not(letters, isCodeFigure) - letters.begin());
    const auto ends = [&](std::size_t at) {
        return at >= text.size() || !(isCodeFigure(text[at]) || isCodeLetter(text[at]));
    };
    constexpr std::size_t kLength = 5;
    if (figures == kLength || (figures == kLength - 1 && ends(figures))) {
        return figures;
    }
    if (isInseeCode(letters.substr(0, kLength)) && ends(kLength)) {
        return kLength;
    }
    if (figures == 2 && letters.size() > kLength && letters[2] == ' ' && isAllDigits(letters.substr(3, 3)) &&
        ends(kLength + 1)) {
        return kLength + 1;
    }
    return 0;
}

/// "#03036", "+03036", "C03036", "FR8403036" with its region, an address of Insee that ends with the code.
std::string_view withoutCodeMarks(std::string_view text) {
    constexpr std::size_t kLength = 5;
    if (text.starts_with("http") && text.find("insee.fr/") != std::string_view::npos) {
        text.remove_suffix(text.ends_with('/') ? 1 : 0);
        const std::string_view last = text.substr(text.rfind('/') + 1);
        return isInseeCode(last) ? last : text;
    }
    if (text.size() == kLength + 1 && std::string_view("#+Cc").find(text.front()) != std::string_view::npos &&
        isInseeCode(text.substr(1))) {
        return text.substr(1);
    }
    constexpr std::size_t kRegion = 4; // "FR84"
    if (text.size() == kLength + kRegion && text.starts_with("FR") && isAllDigits(text.substr(2, 2)) &&
        isInseeCode(text.substr(kRegion))) {
        return text.substr(kRegion);
    }
    return text;
}

constexpr std::string_view kBetween = " -:,;/_()[]|.'\"";

std::string nameBeside(std::string_view text) {
    const std::size_t first = text.find_first_not_of(kBetween);
    if (first == std::string_view::npos) {
        return {};
    }
    text = text.substr(first);
    // A bracket that the name itself opens stays with it.
    const bool isOpen = text.find('(') != std::string_view::npos;
    const std::size_t last = text.find_last_not_of(isOpen ? " -:,;/_|" : " -:,;/_)]|");
    return std::string(text.substr(0, last + 1));
}

std::optional<CellCode> codeThenName(std::string_view text) {
    const std::size_t length = codeLength(text);
    if (length == 0) {
        return std::nullopt;
    }
    const auto code = bareCode(text.substr(0, length));
    std::string name = nameBeside(text.substr(length));
    if (!code || name.empty() || std::ranges::any_of(name, isCodeFigure)) {
        return std::nullopt;
    }
    return CellCode{*code, std::move(name)};
}

std::optional<CellCode> nameThenCode(std::string_view text) {
    const bool isBracketed = text.ends_with(')') || text.ends_with(']');
    const std::size_t open = isBracketed ? text.find_last_of("([") : text.find_last_of(" -:,");
    if (open == std::string_view::npos || open == 0) {
        return std::nullopt;
    }
    const std::string_view inside = text.substr(open + 1, text.size() - open - (isBracketed ? 2 : 1));
    std::string name = nameBeside(text.substr(0, open));
    std::string_view figures = inside;
    if (const std::size_t at = inside.find_first_of("0123456789");
        isBracketed && at != std::string_view::npos && at > 0 && saysCode(inside.substr(0, at))) {
        figures = inside.substr(at);
    }
    const auto code = bareCode(figures);
    // Four figures after a name are a year as soon as a code.
    constexpr std::size_t kLength = 5;
    if (!code || name.empty() || std::ranges::any_of(name, isCodeFigure) ||
        (!isBracketed && figures.size() < kLength)) {
        return std::nullopt;
    }
    return CellCode{*code, std::move(name)};
}

} // namespace

std::optional<CellCode> typedCode(std::string_view cell) {
    if (isInseeCode(cell)) {
        return CellCode{std::string(cell), {}};
    }
    const std::string plain = plainCell(cell);
    std::string_view text = withoutCodeMarks(plain);
    if (auto code = bareCode(text)) {
        return CellCode{std::move(*code), {}};
    }
    const std::size_t figure = text.find_first_of("0123456789");
    if (figure != std::string_view::npos && figure > 0 && saysCode(text.substr(0, figure))) {
        text = text.substr(figure);
        if (auto code = bareCode(text)) {
            return CellCode{std::move(*code), {}};
        }
    }
    if (auto found = codeThenName(text)) {
        return found;
    }
    return nameThenCode(text);
}

std::optional<std::string> cleanedCode(std::string_view cell) {
    auto found = typedCode(cell);
    return found && found->name.empty() ? std::optional(std::move(found->code)) : std::nullopt;
}

bool isZeroLost(std::string_view cell, std::string_view code) {
    return code.size() == cell.size() + 1 && code.front() == '0' && code.substr(1) == cell;
}

std::optional<std::string> joinedCode(std::string_view departement, std::string_view commune) {
    std::string first = withoutDecimals(upperCode(plainCell(departement)));
    std::string last = withoutDecimals(plainCell(commune));
    std::erase(first, ' ');
    std::erase(last, ' ');
    if (first.size() == 3 && first[0] == '0') {
        first.erase(0, 1);
    }
    if (first.size() == 1) {
        first.insert(0, "0");
    }
    if (!isAllDigits(last) || last.size() > 3 || first.size() < 2 || first.size() > 3) {
        return std::nullopt;
    }
    const bool isOverseas = first.size() == 3 && (first.starts_with("97") || first.starts_with("98"));
    if (first.size() == 3 && !isOverseas) {
        return std::nullopt;
    }
    // Insee writes "101" or "01" for the first commune of the 971.
    if (isOverseas && last.size() == 3) {
        if (last[0] != first[2] && last[0] != '0') {
            return std::nullopt;
        }
        last.erase(0, 1);
    }
    std::string code = first;
    for (std::size_t i = last.size(); i < (isOverseas ? 2U : 3U); ++i) {
        code += '0';
    }
    code += last;
    return isInseeCode(code) ? std::optional(std::move(code)) : std::nullopt;
}

std::optional<std::string> cleanedQpvCode(std::string_view cell) {
    std::string code = upperCode(plainCell(cell));
    std::erase_if(code, [](char c) { return c == ' ' || c == '-' || c == '_'; });
    return isQpvCode(code) ? std::optional(std::move(code)) : std::nullopt;
}

} // namespace maillage
