#include "core/io/files/text/spoilt_accents.hpp"

#include "core/base/text.hpp"
#include "core/io/files/text/code_pages.hpp"
#include "core/io/files/text/text_lines.hpp"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

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

} // namespace

std::string withoutSpoiltAccents(const std::string& text, std::vector<Diagnostic>& diagnostics) {
    NoticedLines mended;
    NoticedLines lost;
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

} // namespace maillage
