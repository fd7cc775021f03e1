#include "core/io/files/text/code_pages.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr char32_t kNone = U'\uFFFD';
constexpr std::size_t kFirstUpper = 0x80;
using UpperSigns = std::array<char32_t, 128>;

/// From 0xA0 on Windows-1252 is as Unicode counts.
constexpr UpperSigns windowsSigns() {
    constexpr std::u32string_view kSpecial = U"€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
    static_assert(kSpecial.size() == 32);
    UpperSigns signs{};
    for (std::size_t i = 0; i < signs.size(); ++i) {
        signs[i] = i < kSpecial.size() ? kSpecial[i] : static_cast<char32_t>(kFirstUpper + i);
    }
    return signs;
}

constexpr UpperSigns listedSigns(std::u32string_view listed) {
    UpperSigns signs{};
    std::ranges::copy(listed, signs.begin());
    return signs;
}

constexpr std::u32string_view kMacRomanText =
    U"ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
    U"¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
constexpr std::u32string_view kDos850Text =
    U"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐"
    U"└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
static_assert(kMacRomanText.size() == 128 && kDos850Text.size() == 128);

constexpr UpperSigns kWindowsSigns = windowsSigns();
constexpr UpperSigns kMacRomanSigns = listedSigns(kMacRomanText);
constexpr UpperSigns kDos850Signs = listedSigns(kDos850Text);
constexpr std::array<CodePage, 3> kCodePages{CodePage::Windows1252, CodePage::MacRoman, CodePage::Dos850};

bool isLowerAscii(char c) {
    return c >= 'a' && c <= 'z';
}
bool isUpperAscii(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isUpperByte(char c) {
    return static_cast<unsigned char>(c) >= kFirstUpper;
}
bool isLetterByte(char c) {
    return isLowerAscii(c) || isUpperAscii(c) || isUpperByte(c);
}

constexpr std::size_t kUsual = 4;
constexpr std::size_t kRare = 1;

/// How much the sign between these two bytes speaks for French: 0 not at all.
std::size_t frenchWeight(char32_t sign, char before, char after) {
    constexpr std::u32string_view kUsualLetters = U"éèêàâçîôûœÉÈÊÀÂÇÎÔŒ";
    constexpr std::u32string_view kLower = U"éèêàâçîôûœëïùüæÿ";
    constexpr std::u32string_view kUpper = U"ÉÈÊÀÂÇÎÔŒËÏÙÛÜÆŸ";
    constexpr std::u32string_view kMarks = U"«»°€²\u00A0–—•·…“”";
    const std::size_t weight = kUsualLetters.find(sign) != std::u32string_view::npos ? kUsual : kRare;
    if (kLower.find(sign) != std::u32string_view::npos) {
        const bool isWord = sign == U'à' && !isLetterByte(before) && !isLetterByte(after);
        const bool isInside = isLowerAscii(before) || isLowerAscii(after) ||
                              (isUpperByte(before) && !isUpperAscii(after)) ||
                              (isUpperByte(after) && !isUpperAscii(before));
        return isWord || (isInside && (!isUpperAscii(before) || !isUpperAscii(after))) ? weight : 0;
    }
    if (kUpper.find(sign) != std::u32string_view::npos) {
        // First of a word, or among other capitals; an apostrophe may stand before it.
        const bool fits =
            isUpperAscii(before) ? !isLowerAscii(after) : isUpperByte(before) || isLetterByte(after);
        return fits && !isLowerAscii(before) ? weight : 0;
    }
    if (sign == U'’' || sign == U'‘') {
        return isLetterByte(before) || isLetterByte(after) ? kUsual : 0;
    }
    const bool isMark = kMarks.find(sign) != std::u32string_view::npos;
    return isMark && !(isLetterByte(before) && isLetterByte(after)) ? kUsual : 0;
}

} // namespace

std::string_view nameOf(CodePage page) {
    switch (page) {
    case CodePage::Windows1252:
        return "Windows-1252";
    case CodePage::MacRoman:
        return "Mac Roman";
    case CodePage::Dos850:
        return "DOS (CP850)";
    }
    return {};
}

const std::array<char32_t, 128>& upperSigns(CodePage page) {
    switch (page) {
    case CodePage::MacRoman:
        return kMacRomanSigns;
    case CodePage::Dos850:
        return kDos850Signs;
    case CodePage::Windows1252:
        break;
    }
    return kWindowsSigns;
}

void appendUtf8(std::string& text, char32_t sign) {
    const auto tail = [&](unsigned shift) { text += static_cast<char>(0x80U | (sign >> shift & 0x3FU)); };
    if (sign < 0x80) {
        text += static_cast<char>(sign);
    } else if (sign < 0x800) {
        text += static_cast<char>(0xC0U | sign >> 6U);
        tail(0);
    } else if (sign < 0x10000) {
        text += static_cast<char>(0xE0U | sign >> 12U);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0U | sign >> 18U);
        tail(12);
        tail(6);
        tail(0);
    }
}

std::string fromCodePage(std::string_view bytes, CodePage page) {
    const auto& signs = upperSigns(page);
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        if (isUpperByte(c)) {
            appendUtf8(text, signs[static_cast<unsigned char>(c) - kFirstUpper]);
        } else {
            text += c;
        }
    }
    return text;
}

CodePageGuess guessCodePage(std::string_view bytes) {
    struct Score {
        std::size_t explained = 0;
        std::size_t weight = 0;
    };
    std::array<Score, kCodePages.size()> scores{};
    std::size_t total = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (!isUpperByte(bytes[i])) {
            continue;
        }
        ++total;
        const char before = i > 0 ? bytes[i - 1] : ' ';
        const char after = i + 1 < bytes.size() ? bytes[i + 1] : ' ';
        for (std::size_t p = 0; p < kCodePages.size(); ++p) {
            const std::size_t place = static_cast<unsigned char>(bytes[i]) - kFirstUpper;
            const std::size_t weight = frenchWeight(upperSigns(kCodePages[p])[place], before, after);
            scores[p].explained += weight > 0 ? 1U : 0U;
            scores[p].weight += weight;
        }
    }
    // Of equals the first: Windows, the most usual.
    const auto best = std::ranges::max_element(scores, {}, &Score::weight);
    std::size_t second = 0;
    for (auto one = scores.begin(); one != scores.end(); ++one) {
        second = one == best ? second : std::max(second, one->weight);
    }
    const CodePage page = kCodePages[static_cast<std::size_t>(best - scores.begin())];
    const bool explainsNearlyAll = best->explained * 10 >= total * 9;
    if (!explainsNearlyAll) {
        return {CodePage::Windows1252, false};
    }
    // Most files are Windows-1252: only another set must beat it clearly.
    return {page, page == CodePage::Windows1252 || second * 2 <= best->weight};
}

} // namespace maillage
