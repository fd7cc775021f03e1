#include "app/render/pdf/marked_content.hpp"

#include "app/render/pdf/pdf_structure.hpp"
#include "core/base/text.hpp"

#include <optional>

namespace maillage {

namespace {

constexpr std::string_view kArtifact = "/Artifact BMC\n";
constexpr std::string_view kEnd = "EMC\n";

struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// 0 for the end of content.
    std::size_t height = 0;
};

/// The next "-7000000 HEIGHT 1 1 re f", however its numbers are written.
std::optional<Mark> nextMark(std::string_view drawing, std::size_t from) {
    const std::string left = formatInteger(kMarkLeft);
    for (std::size_t at = drawing.find(left, from); at != std::string_view::npos;
         at = drawing.find(left, at + 1)) {
        std::size_t end = at;
        std::vector<std::string_view> words;
        while (words.size() < 6 && end < drawing.size()) {
            const std::size_t word = drawing.find_first_not_of(" \n\r", end);
            if (word == std::string_view::npos) {
                break;
            }
            end = std::min(drawing.find_first_of(" \n\r", word), drawing.size());
            words.push_back(drawing.substr(word, end - word));
        }
        if (words.size() == 6 && words[4] == "re" && words[5] == "f") {
            if (const auto height = parseDouble(words[1])) {
                return Mark{at, end, static_cast<std::size_t>(*height)};
            }
        }
    }
    return std::nullopt;
}

} // namespace

MarkedContent withMarkedContent(std::string_view drawing, const std::vector<std::string>& roles) {
    MarkedContent content;
    content.drawing = kArtifact;
    std::size_t from = 0;
    while (const std::optional<Mark> mark = nextMark(drawing, from)) {
        content.drawing += drawing.substr(from, mark->begin - from);
        content.drawing += kEnd;
        if (mark->height == 0 || mark->height > roles.size()) {
            content.drawing += kArtifact;
        } else {
            content.drawing +=
                "/" + roles[mark->height - 1] + " <</MCID " + formatCount(content.elements.size()) + ">> BDC";
            content.elements.push_back(mark->height - 1);
        }
        from = mark->end;
    }
    content.drawing += drawing.substr(from);
    content.drawing += "\n";
    content.drawing += kEnd;
    return content;
}

} // namespace maillage
