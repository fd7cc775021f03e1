#include "core/io/files/text/text_lines.hpp"

#include "core/base/text.hpp"

namespace maillage {

namespace {

/// The words around what is worth seeing: from the first sign above ASCII.
std::string excerptOf(std::string_view line) {
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

} // namespace

std::size_t signLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return length > 0 && length <= text.size() && isValidUtf8(text.substr(0, length)) ? length : 0;
}

void NoticedLines::see(std::size_t line, std::string_view before, std::string_view after) {
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

void NoticedLines::tell(DiagnosticCode code, std::vector<Diagnostic>& diagnostics) const {
    if (m_count > 0) {
        std::vector<std::string> parameters{formatCount(m_count)};
        parameters.insert(parameters.end(), m_parameters.begin(), m_parameters.end());
        diagnostics.push_back({code, std::move(parameters)});
    }
}

} // namespace maillage
