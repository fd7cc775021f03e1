#include "app/render/pdf/marked_content.hpp"

#include "app/render/pdf/pdf_structure.hpp"
#include "core/base/text.hpp"

#include <array>
#include <optional>

namespace maillage {

namespace {

constexpr std::string_view kArtifact = "/Artifact BMC\n";
constexpr std::string_view kEnd = "EMC\n";

struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    /// 0 for the end of content, or of a layer.
    std::size_t height = 0;
    bool isOfLayer = false;
};

/// "LEFT HEIGHT 1 1 re f" at this place, however its numbers are written.
std::optional<Mark> markAt(std::string_view drawing, std::size_t at) {
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
    if (words.size() < 6 || words[4] != "re" || words[5] != "f") {
        return std::nullopt;
    }
    const auto left = parseDouble(words[0]);
    const auto height = parseDouble(words[1]);
    // NOLINTNEXTLINE(misc-redundant-expression): two marks, which clang-tidy 14 takes for one number
    if (!height || *height < 0 || (left != kMarkLeft && left != kLayerMarkLeft)) {
        return std::nullopt;
    }
    return Mark{at, end, static_cast<std::size_t>(*height), left == kLayerMarkLeft};
}

std::optional<Mark> nextMark(std::string_view drawing, std::size_t from) {
    const std::array<std::string, 2> lefts{formatInteger(kMarkLeft), formatInteger(kLayerMarkLeft)};
    const auto next = [&](std::size_t at) {
        return std::min(drawing.find(lefts[0], at), drawing.find(lefts[1], at));
    };
    for (std::size_t at = next(from); at != std::string_view::npos; at = next(at + 1)) {
        if (const auto mark = markAt(drawing, at)) {
            return mark;
        }
    }
    return std::nullopt;
}

} // namespace

std::string layerResource(std::size_t layer) {
    return "MaillageLayer" + formatCount(layer);
}

MarkedContent withMarkedContent(std::string_view drawing, const std::vector<std::string>& roles) {
    MarkedContent content;
    std::optional<std::size_t> element;
    std::size_t layer = 0; // counted from 1
    const auto beginPiece = [&] {
        if (!element) {
            content.drawing += kArtifact;
            return;
        }
        content.drawing +=
            "/" + roles[*element] + " <</MCID " + formatCount(content.elements.size()) + ">> BDC";
        content.elements.push_back(*element);
    };
    beginPiece();
    std::size_t from = 0;
    while (const std::optional<Mark> mark = nextMark(drawing, from)) {
        content.drawing += drawing.substr(from, mark->begin - from);
        content.drawing += kEnd;
        if (mark->isOfLayer) {
            content.drawing += layer == 0 ? std::string_view() : kEnd;
            layer = mark->height;
            content.hasLayers = true;
            if (layer != 0) {
                content.drawing += "/OC /" + layerResource(layer - 1) + " BDC\n";
            }
        } else {
            const bool isKnown = mark->height != 0 && mark->height <= roles.size();
            element = isKnown ? std::optional(mark->height - 1) : std::nullopt;
        }
        beginPiece();
        from = mark->end;
    }
    content.drawing += drawing.substr(from);
    content.drawing += "\n";
    content.drawing += kEnd;
    content.drawing += layer == 0 ? std::string_view() : kEnd;
    return content;
}

} // namespace maillage
