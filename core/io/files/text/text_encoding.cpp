#include "core/io/files/text/text_encoding.hpp"

#include "core/base/text.hpp"
#include "core/io/files/text/code_pages.hpp"
#include "core/io/files/text/spoilt_accents.hpp"
#include "core/io/files/text/text_lines.hpp"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

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

std::string withoutControls(const std::string& text, NoticedLines& noticed) {
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

/// UTF-8 with some bytes of Windows-1252 among it.
std::string fromMixed(const std::string& bytes, NoticedLines& noticed) {
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
        NoticedLines noticed;
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
            NoticedLines noticed;
            decoded.text = fromMixed(bytes, noticed);
            noticed.tell(DiagnosticCode::TextBytesRepaired, decoded.diagnostics);
        } else {
            decoded.text = fromOneByteSigns(bytes, decoded.diagnostics);
        }
    }
    if (std::ranges::any_of(decoded.text, isControl)) {
        NoticedLines noticed;
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
