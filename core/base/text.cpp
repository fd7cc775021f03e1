#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace maillage {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

/// Length of the UTF-8 sequence that starts at `position`, 0 when it is not one (RFC 3629).
std::size_t sequenceLength(std::string_view text, std::size_t position) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(position);
    if (first < 0x80) {
        return 1;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    if (length == 0 || first > 0xF4 || position + length > text.size()) {
        return 0;
    }
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(position + i) & 0xC0U) != 0x80U) {
            return 0;
        }
    }
    const unsigned char second = byte(position + 1);
    if (first == 0xE0 && second < 0xA0) {
        return 0;
    }
    if (first == 0xED && second > 0x9F) {
        return 0;
    }
    if (first == 0xF0 && second < 0x90) {
        return 0;
    }
    if (first == 0xF4 && second > 0x8F) {
        return 0;
    }
    return length;
}

char32_t decode(std::string_view sequence) {
    const auto byte = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(sequence[i]));
    };
    switch (sequence.size()) {
    case 1:
        return byte(0);
    case 2:
        return ((byte(0) & 0x1FU) << 6U) | (byte(1) & 0x3FU);
    case 3:
        return ((byte(0) & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU);
    default:
        return ((byte(0) & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) |
               (byte(3) & 0x3FU);
    }
}

struct Folding {
    std::u32string_view from;
    std::string_view to;
};

// French names, with the neighbours' letters that occur in commune names.
constexpr std::array kFoldings{
    Folding{U"àâäáãåÀÂÄÁÃÅ", "a"}, Folding{U"çÇ", "c"}, Folding{U"éèêëÉÈÊË", "e"},
    Folding{U"îïíìÎÏÍÌ", "i"},     Folding{U"ñÑ", "n"}, Folding{U"ôöóòõÔÖÓÒÕ", "o"},
    Folding{U"ûüùúÛÜÙÚ", "u"},     Folding{U"ÿŸ", "y"}, Folding{U"œŒ", "oe"},
    Folding{U"æÆ", "ae"},
};

std::string foldedLetter(char32_t letter) {
    if (letter < 0x80) {
        const char ascii = static_cast<char>(letter);
        if (ascii >= 'A' && ascii <= 'Z') {
            return {static_cast<char>(ascii - 'A' + 'a')};
        }
        if ((ascii >= 'a' && ascii <= 'z') || (ascii >= '0' && ascii <= '9')) {
            return {ascii};
        }
        return " ";
    }
    for (const Folding& folding : kFoldings) {
        if (folding.from.find(letter) != std::u32string_view::npos) {
            return std::string(folding.to);
        }
    }
    // Combining marks of decomposed text (macOS file dialogs, some DBF) vanish; everything else separates
    // words.
    if (letter >= 0x300 && letter <= 0x36F) {
        return {};
    }
    return " ";
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isSpace(text.front())) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(text.back())) {
        text.remove_suffix(1);
    }
    return text;
}

std::string asciiLower(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower;
}

std::string lowerExtension(const std::filesystem::path& path) {
    return asciiLower(path.extension().string());
}

std::string utf8Of(const std::filesystem::path& path) {
    const std::u8string name = path.u8string();
    return {name.begin(), name.end()};
}

std::vector<std::string> splitList(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        const std::size_t end = text.find(separator);
        const std::string_view part = trimmed(text.substr(0, end));
        if (!part.empty()) {
            parts.emplace_back(part);
        }
        if (end == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(end + 1);
    }
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    return joinedUpTo(parts, separator, parts.size());
}

std::string joinedUpTo(const std::vector<std::string>& parts, std::string_view separator, std::size_t limit) {
    std::string text;
    for (std::size_t i = 0; i < parts.size() && i < limit; ++i) {
        if (i > 0) {
            text += separator;
        }
        text += parts[i];
    }
    if (parts.size() > limit) {
        text += std::string(separator) + "…";
    }
    return text;
}

std::optional<double> parseDouble(std::string_view text) {
    text = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

std::optional<std::int64_t> parseInteger(std::string_view text) {
    text = trimmed(text);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return value;
}

std::string formatFixed(double value, int decimals) {
    std::array<char, 400> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                      std::chars_format::fixed, decimals);
    return {buffer.data(), result.ptr};
}

std::string formatShortest(double value) {
    std::array<char, 64> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

std::string formatInteger(std::int64_t value) {
    std::array<char, 24> buffer{};
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), result.ptr};
}

std::string formatCount(std::size_t count) {
    return formatInteger(static_cast<std::int64_t>(count));
}

bool isValidUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = sequenceLength(text, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

std::string foldedName(std::string_view utf8) {
    std::string flat;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::size_t length = sequenceLength(utf8, i);
        flat += length == 0 ? " " : foldedLetter(decode(utf8.substr(i, length)));
        i += std::max<std::size_t>(length, 1);
    }
    std::string folded;
    for (std::string& word : splitList(flat, ' ')) {
        if (word == "st") {
            word = "saint";
        }
        if (word == "ste") {
            word = "sainte";
        }
        if (!folded.empty()) {
            folded += ' ';
        }
        folded += word;
    }
    return folded;
}

bool isAllDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::int64_t roundedHalfUp(double value) {
    // 57 of 200, as a hundred times the share, is 28.499999999999996: what doubles lose is far less than
    // this, and of a share of all the inhabitants of France that is no half, what parts it from one is more.
    constexpr double kLost = 1e-9;
    return static_cast<std::int64_t>(std::floor(value + 0.5 + kLost));
}

} // namespace maillage
