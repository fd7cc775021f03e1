#include "core/io/files/text_encoding.hpp"

#include "core/base/text.hpp"
#include "core/io/files/code_pages.hpp"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// How many bytes from here on are one sign of UTF-8; 0 when they are none.
std::size_t signLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return length > 0 && length <= text.size() && isValidUtf8(text.substr(0, length)) ? length : 0;
}

char32_t signAt(std::string_view sign) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sign[i]); };
    char32_t code = sign.size() == 1   ? byte(0)
                    : sign.size() == 2 ? byte(0) & 0x1FU
                    : sign.size() == 3 ? byte(0) & 0x0FU
                                       : byte(0) & 0x07U;
    for (std::size_t i = 1; i < sign.size(); ++i) {
        code = code << 6U | (byte(i) & 0x3FU);
    }
    return code;
}

/// Changes of a text are told once: how many lines they touch, and the first as an example.
class Noticed {
public:
    /// `before` and `after` are the whole line that the change is in, where it is worth seeing.
    void see(std::size_t line, std::string_view before = {}, std::string_view after = {}) {
        if (line == m_last) {
            return;
        }
        if (m_count++ == 0) {
            m_parameters = {formatCount(line)};
            for (const std::string_view text : {before, after}) {
                if (!text.empty()) {
                    m_parameters.push_back(excerptOf(text));
                }
            }
        }
        m_last = line;
    }
    void tell(DiagnosticCode code, std::vector<Diagnostic>& diagnostics) const {
        if (m_count > 0) {
            std::vector<std::string> parameters{formatCount(m_count)};
            parameters.insert(parameters.end(), m_parameters.begin(), m_parameters.end());
            diagnostics.push_back({code, std::move(parameters)});
        }
    }

private:
    /// The words around what is worth seeing: from the first sign above ASCII.
    static std::string excerptOf(std::string_view line) {
        constexpr std::size_t kBefore = 15;
        constexpr std::size_t kLength = 40;
        const auto first = std::ranges::find_if(line, [](char c) { return !isAscii(c); });
        auto from = static_cast<std::size_t>(first - line.begin());
        const std::size_t least = from > kBefore ? from - kBefore : 0;
        constexpr std::string_view kEnds = ";,\t\"|";
        while (from > least && kEnds.find(line[from - 1]) == std::string_view::npos) {
            --from;
        }
        std::size_t to = from;
        while (to < line.size() && (to < from + kLength || !isAscii(line[to])) &&
               kEnds.find(line[to]) == std::string_view::npos) {
            ++to;
        }
        return std::string(trimmed(line.substr(from, to - from)));
    }

    std::size_t m_count = 0;
    std::size_t m_last = 0;
    std::vector<std::string> m_parameters{};
};

/// Calls `mend` with each line and its number, and joins what it gives; line ends stay.
template <typename Mend>
std::string byLine(std::string_view text, const Mend& mend) {
    std::string all;
    all.reserve(text.size());
    for (std::size_t at = 0, number = 1; at < text.size(); ++number) {
        const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
        all += mend(text.substr(at, end - at), number);
        at = end;
        if (at < text.size()) {
            const bool isTwo = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
            all += text.substr(at, isTwo ? 2 : 1);
            at += isTwo ? 2 : 1;
        }
    }
    return all;
}

std::string fromUtf16(std::string_view bytes, bool isBigEndian) {
    std::string text;
    const auto unit = [&](std::size_t i) {
        const auto first = static_cast<unsigned char>(bytes[i]);
        const auto second = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(isBigEndian ? first << 8U | second : second << 8U | first);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t sign = unit(i);
        const bool isHigh = sign >= 0xD800 && sign < 0xDC00;
        if (isHigh && i + 3 < bytes.size() && unit(i + 2) >= 0xDC00 && unit(i + 2) < 0xE000) {
            sign = 0x10000 + ((sign - 0xD800) << 10U) + (unit(i + 2) - 0xDC00);
            i += 2;
        } else if (sign >= 0xD800 && sign < 0xE000) {
            sign = U'\uFFFD';
        }
        if (sign != 0xFEFF || i > 1) {
            appendUtf8(text, sign);
        }
    }
    return text;
}

/// Without a mark: a text of our letters has a zero in every second byte. True for the big end first.
std::optional<bool> utf16WithoutMark(std::string_view bytes) {
    constexpr std::size_t kLooked = 4096;
    bytes = bytes.substr(0, kLooked);
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        (i % 2 == 0 ? even : odd) += bytes[i] == '\0' ? 1U : 0U;
    }
    const std::size_t most = std::max(even, odd);
    const bool isUtf16 =
        bytes.size() >= 4 && most * 10 >= bytes.size() / 2 * 7 && std::min(even, odd) * 20 <= most;
    return isUtf16 ? std::optional(even > odd) : std::nullopt;
}

/// Control signs that no text has; a few are left over from old tools, many are no text.
bool isControl(char c) {
    return (static_cast<unsigned char>(c) < ' ' && c != '\t' && c != '\n' && c != '\r') || c == '\x7F';
}

std::string withoutControls(const std::string& text, Noticed& noticed) {
    return byLine(text, [&](std::string_view line, std::size_t number) {
        if (std::ranges::none_of(line, isControl)) {
            return std::string(line);
        }
        std::string clean;
        for (const char c : line) {
            if (c == '\v' || c == '\f') {
                clean += ' '; // a line end inside a cell, for some tools
            } else if (!isControl(c)) {
                clean += c;
            }
        }
        // What ends a file of DOS is no line.
        if (!clean.empty() || line.find_first_not_of("\x1A\0"sv) != std::string_view::npos) {
            noticed.see(number);
        }
        return clean;
    });
}

/// A run of signs that are UTF-8 read as Windows-1252 by someone before, as it was; nullopt for another.
std::optional<std::string> unspoilt(std::string_view run) {
    const auto& signs = upperSigns(CodePage::Windows1252);
    std::string bytes;
    while (!run.empty()) {
        const std::size_t length = signLength(run);
        const char32_t sign = length > 0 ? signAt(run.substr(0, length)) : U'\uFFFD';
        const auto found = std::ranges::find(signs, sign);
        // Signs that Windows-1252 has none for went through as they are.
        if (sign >= 0x80 && sign < 0xA0) {
            bytes += static_cast<char>(sign);
        } else if (found == signs.end() || sign == U'\uFFFD') {
            return std::nullopt;
        } else {
            bytes += static_cast<char>(0x80 + (found - signs.begin()));
        }
        run.remove_prefix(length);
    }
    // Only what French, or a text spoilt twice, would have had there: "É»" is no letter of another alphabet.
    for (std::string_view rest = bytes; !rest.empty();) {
        const std::size_t length = signLength(rest);
        const char32_t sign = length > 0 ? signAt(rest.substr(0, length)) : U'\uFFFD';
        const bool isAccent = sign >= 0x300 && sign < 0x370;
        if (length < 2 || !(isAccent || std::ranges::find(signs, sign) != signs.end())) {
            return std::nullopt;
        }
        rest.remove_prefix(length);
    }
    return bytes;
}

std::string mendedRuns(std::string_view line) {
    std::string mended;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t from = at;
        while (at < line.size() && isAscii(line[at]) == isAscii(line[from])) {
            ++at;
        }
        const std::string_view run = line.substr(from, at - from);
        mended += isAscii(line[from]) ? std::string(run) : unspoilt(run).value_or(std::string(run));
    }
    return mended;
}

std::string withoutSpoiltAccents(const std::string& text, std::vector<Diagnostic>& diagnostics) {
    Noticed mended;
    Noticed lost;
    std::string all = byLine(text, [&](std::string_view line, std::size_t number) {
        if (std::ranges::all_of(line, isAscii)) {
            return std::string(line);
        }
        std::string better(line);
        constexpr int kTimesSpoilt = 3;
        for (int i = 0; i < kTimesSpoilt; ++i) {
            better = mendedRuns(better);
        }
        if (better != line) {
            mended.see(number, line, better);
        }
        // "Ã" before a blank was an "à" once.
        if (better.find(kReplacement) != std::string::npos || better.find("Ã ") != std::string::npos) {
            lost.see(number, better);
        }
        return better;
    });
    mended.tell(DiagnosticCode::TextUnspoilt, diagnostics);
    lost.tell(DiagnosticCode::TextSpoilt, diagnostics);
    return all;
}

/// UTF-8 with some bytes of Windows-1252 among it.
std::string fromMixed(const std::string& bytes, Noticed& noticed) {
    return byLine(bytes, [&](std::string_view line, std::size_t number) {
        std::string text;
        bool isMended = false;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t length = signLength(line.substr(at, 4));
            if (length > 0) {
                text += line.substr(at, length);
            } else {
                text += fromCodePage(line.substr(at, 1), CodePage::Windows1252);
                isMended = true;
            }
            at += std::max<std::size_t>(length, 1);
        }
        if (isMended) {
            noticed.see(number, text);
        }
        return text;
    });
}

/// Accented letters, "œ" and "’" of UTF-8; their bytes are nothing in French of another set, as "√©" would
/// be.
bool hasUtf8Sign(std::string_view bytes) {
    for (const std::string_view lead : {"\xC3", "\xC5\x93", "\xE2\x80"}) {
        for (std::size_t at = bytes.find(lead); at != std::string_view::npos; at = bytes.find(lead, at + 1)) {
            if (signLength(bytes.substr(at, 4)) > 0) {
                return true;
            }
        }
    }
    return false;
}

std::string fromOneByteSigns(const std::string& bytes, std::vector<Diagnostic>& diagnostics) {
    const CodePageGuess guess = guessCodePage(bytes);
    std::string text = fromCodePage(bytes, guess.page);
    const std::string page(nameOf(guess.page));
    if (!guess.isSure) {
        Noticed noticed;
        (void)byLine(text, [&](std::string_view line, std::size_t number) {
            if (!std::ranges::all_of(line, isAscii)) {
                noticed.see(number, line);
            }
            return std::string();
        });
        std::vector<Diagnostic> told;
        noticed.tell(DiagnosticCode::TextEncodingUnsure, told);
        told.front().parameters.front() = page;
        diagnostics.push_back(told.front());
    } else if (guess.page != CodePage::Windows1252) {
        diagnostics.push_back({DiagnosticCode::TextReadAs, {page}});
    }
    return text;
}

} // namespace

DecodedText decodedText(std::string bytes) {
    DecodedText decoded;
    const bool hasMark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
    const auto bare = hasMark ? std::nullopt : utf16WithoutMark(bytes);
    if (hasMark || bare) {
        decoded.text = fromUtf16(bytes, hasMark ? bytes.front() == '\xFE' : *bare);
    } else {
        const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, isControl));
        constexpr std::size_t kTextPerControl = 50;
        const std::size_t trailing =
            bytes.size() - std::min(bytes.size(), bytes.find_last_not_of("\x1A\0"sv) + 1);
        if ((controls - std::min(controls, trailing)) * kTextPerControl > bytes.size()) {
            decoded.isText = false;
            return decoded;
        }
        if (bytes.starts_with(kUtf8Mark)) {
            bytes.erase(0, kUtf8Mark.size());
        }
        if (isValidUtf8(bytes)) {
            decoded.text = std::move(bytes);
        } else if (hasUtf8Sign(bytes)) {
            Noticed noticed;
            decoded.text = fromMixed(bytes, noticed);
            noticed.tell(DiagnosticCode::TextBytesRepaired, decoded.diagnostics);
        } else {
            decoded.text = fromOneByteSigns(bytes, decoded.diagnostics);
        }
    }
    if (std::ranges::any_of(decoded.text, isControl)) {
        Noticed noticed;
        decoded.text = withoutControls(decoded.text, noticed);
        noticed.tell(DiagnosticCode::TextControlsDropped, decoded.diagnostics);
    }
    const auto isOfText = [](const Diagnostic& one) {
        return one.code == DiagnosticCode::TextReadAs || one.code == DiagnosticCode::TextEncodingUnsure;
    };
    if (!std::ranges::all_of(decoded.text, isAscii) && std::ranges::none_of(decoded.diagnostics, isOfText)) {
        decoded.text = withoutSpoiltAccents(decoded.text, decoded.diagnostics);
    }
    return decoded;
}

} // namespace maillage
