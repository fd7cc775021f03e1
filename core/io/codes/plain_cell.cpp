#include "core/io/codes/plain_cell.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

using Sign = std::pair<std::string_view, std::string_view>;

// U+2000…U+200A and U+FF10…U+FF19 are told apart by their last byte below.
constexpr std::array<Sign, 35> kSigns{{
    {"\xC2\xA0", " "},
    {"\xE2\x80\xAF", " "},
    {"\xE2\x81\x9F", " "},
    {"\xE3\x80\x80", " "},
    {"\t", " "},
    {"\r", ""},
    {"\xE2\x80\xA8", "\n"},
    {"\xE2\x80\xA9", "\n"},
    {"\xE2\x80\x8B", ""},
    {"\xE2\x80\x8C", ""},
    {"\xE2\x80\x8D", ""},
    {"\xE2\x80\x8E", ""},
    {"\xE2\x80\x8F", ""},
    {"\xE2\x80\xAA", ""},
    {"\xE2\x80\xAC", ""},
    {"\xE2\x81\xA0", ""},
    {"\xEF\xBB\xBF", ""},
    {"\xC2\xAD", ""},
    {"\xE2\x80\x98", "'"},
    {"\xE2\x80\x99", "'"},
    {"\xE2\x80\x9B", "'"},
    {"\xC2\xB4", "'"},
    {"`", "'"},
    {"\xCA\xBC", "'"},
    {"\xE2\x80\x9C", "\""},
    {"\xE2\x80\x9D", "\""},
    {"\xC2\xAB", "\""},
    {"\xC2\xBB", "\""},
    {"\xE2\x80\x90", "-"},
    {"\xE2\x80\x91", "-"},
    {"\xE2\x80\x92", "-"},
    {"\xE2\x80\x93", "-"},
    {"\xE2\x80\x94", "-"},
    {"\xE2\x88\x92", "-"},
    {"\xEF\xBC\x8D", "-"},
}};

/// How many bytes of `text` a sign takes, and what stands for it; 0 for what stays.
std::pair<std::size_t, std::string> signAt(std::string_view text) {
    constexpr std::size_t kLength = 3;
    const char c = text.front();
    if (static_cast<unsigned char>(c) < 0x80 && c != '\t' && c != '\r' && c != '`') {
        return {0, {}};
    }
    if (text.size() >= kLength) {
        const auto last = static_cast<unsigned char>(text[2]);
        if (text.starts_with("\xE2\x80") && last >= 0x80 && last <= 0x8A) {
            return {kLength, " "};
        }
        if (text.starts_with("\xEF\xBC") && last >= 0x90 && last <= 0x99) {
            return {kLength, std::string(1, static_cast<char>('0' + (last - 0x90)))};
        }
    }
    for (const auto& [sign, plain] : kSigns) {
        if (text.starts_with(sign)) {
            return {sign.size(), std::string(plain)};
        }
    }
    return {0, {}};
}

bool isWrapped(std::string_view text, char open, char close) {
    return text.size() >= 2 && text.front() == open && text.back() == close &&
           text.substr(1, text.size() - 2).find_first_of(std::string{open, close}) == std::string_view::npos;
}

/// What stands between the brackets of a list; empty without them. GDAL writes the length before it.
std::string_view insideOfList(std::string_view text) {
    if (isWrapped(text, '[', ']') || isWrapped(text, '{', '}')) {
        return text.substr(1, text.size() - 2);
    }
    if (!isWrapped(text, '(', ')')) {
        return {};
    }
    const std::string_view inside = text.substr(1, text.size() - 2);
    const std::size_t colon = inside.find(':');
    const bool isCounted = colon != std::string_view::npos && colon > 0 &&
                           inside.substr(0, colon).find_first_not_of("0123456789") == std::string_view::npos;
    return isCounted ? inside.substr(colon + 1) : std::string_view();
}

} // namespace

std::string plainSigns(std::string_view cell) {
    std::string plain;
    while (!cell.empty()) {
        const auto [length, sign] = signAt(cell);
        if (length == 0) {
            plain += cell.front();
            cell.remove_prefix(1);
        } else {
            plain += sign;
            cell.remove_prefix(length);
        }
    }
    return plain;
}

std::string plainCell(std::string_view cell) {
    const std::string signs = plainSigns(cell);
    std::string_view text = trimmed(signs);
    while (true) {
        const std::string_view before = text;
        if (text.starts_with("=") && text.size() > 1) {
            text.remove_prefix(1);
        }
        if (isWrapped(text, '(', ')')) {
            const std::string_view inside = insideOfList(text);
            text = inside.empty() ? text.substr(1, text.size() - 2) : inside;
        } else if (const std::string_view inside = insideOfList(text);
                   !inside.empty() && inside.find(',') == std::string_view::npos) {
            text = inside;
        }
        if (isWrapped(text, '"', '"') || isWrapped(text, '\'', '\'')) {
            text = text.substr(1, text.size() - 2);
        }
        // A spreadsheet's mark of text, left in the text.
        while (text.starts_with('\'') || text.starts_with('"')) {
            text.remove_prefix(1);
        }
        text = trimmed(text);
        if (text == before) {
            return std::string(text);
        }
    }
}

std::vector<std::string> writtenList(std::string_view cell) {
    const std::string signs = plainSigns(cell);
    std::vector<std::string> parts;
    for (const std::string& part : splitList(insideOfList(trimmed(signs)), ',')) {
        parts.push_back(plainCell(part));
    }
    return parts;
}

} // namespace maillage
