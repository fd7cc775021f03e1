// A text gone through line by line, and what is noticed in it told once for the file.
#pragma once

#include "core/base/diagnostic.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

[[nodiscard]] inline bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}
/// How many bytes from here on are one sign of UTF-8; 0 when they are none.
[[nodiscard]] std::size_t signLength(std::string_view text);

/// Changes of a text are told once: how many lines they touch, and the first as an example.
class NoticedLines {
public:
    /// `before` and `after` are the whole line that the change is in, where it is worth seeing.
    void see(std::size_t line, std::string_view before = {}, std::string_view after = {});
    /// Adds a diagnostic with the count, the line and the examples, when there was a change.
    void tell(DiagnosticCode code, std::vector<Diagnostic>& diagnostics) const;

private:
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

} // namespace maillage
