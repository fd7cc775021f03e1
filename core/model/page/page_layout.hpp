// Where a person put the parts of a page, which of them are left out, and the words that are theirs. What
// nobody touched is in no layout: it stands where the page itself puts it.
#pragma once

#include "core/model/page/paper.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// In the order in which they are drawn, and read.
enum class PagePart {
    Title,
    Subtitle,
    Map, // of two maps both, with their titles
    Scale,
    North,
    Legend,
    Figures,
    Table, // in the place of figures, where two situations are compared
    Insets,
    Lists,
    Reading, // "Lecture : …"
    Text,    // of one's own
    Chart,
    Names, // those that the map has no room for
    Foot,  // sources, definition, who made the page
    Logos,
};
inline constexpr std::array kPageParts{
    PagePart::Title,  PagePart::Subtitle, PagePart::Map,     PagePart::Scale,
    PagePart::North,  PagePart::Legend,   PagePart::Figures, PagePart::Table,
    PagePart::Insets, PagePart::Lists,    PagePart::Reading, PagePart::Text,
    PagePart::Chart,  PagePart::Names,    PagePart::Foot,    PagePart::Logos};
/// As files call it: "titre", "legende"…
[[nodiscard]] std::string_view toText(PagePart part);
[[nodiscard]] std::optional<PagePart> parsePagePart(std::string_view text);
/// Whether its words may be a person's: the other parts say what was computed.
[[nodiscard]] constexpr bool hasOwnWords(PagePart part) {
    return part == PagePart::Title || part == PagePart::Subtitle || part == PagePart::Text;
}

/// Millimetres from the upper left corner of the paper.
struct PageRect {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
    bool operator==(const PageRect&) const = default;
};

/// The least side of a part, and how far from the corner of the paper one may lie (millimetres).
inline constexpr double kLeastSide = 3;
inline constexpr double kFarthest = 1000;
/// Letters of a part's words.
[[nodiscard]] constexpr int mostLettersOf(PagePart part) {
    return part == PagePart::Text ? 2000 : 300;
}

struct PartSetting {
    PagePart part = PagePart::Title;
    bool isShown = true;
    /// Nullopt where the page puts it.
    std::optional<PageRect> place{};
    /// UTF-8; empty for those that the page has by itself. Only where hasOwnWords.
    std::string words{};

    [[nodiscard]] bool isUntouched() const { return isShown && !place && words.empty(); }
    bool operator==(const PartSetting&) const = default;
};

class PageLayout {
public:
    /// Of any part: one that nobody touched is shown where the page puts it.
    [[nodiscard]] PartSetting of(PagePart part) const;
    [[nodiscard]] bool shows(PagePart part) const { return of(part).isShown; }
    [[nodiscard]] bool isEmpty() const { return m_touched.empty(); }
    /// In the order of kPageParts.
    [[nodiscard]] const std::vector<PartSetting>& touched() const { return m_touched; }
    /// The same layout with this of its part.
    [[nodiscard]] PageLayout with(PartSetting setting) const;

    bool operator==(const PageLayout&) const = default;

private:
    std::vector<PartSetting> m_touched;
};

/// Where a part was drawn.
struct DrawnPart {
    PagePart part = PagePart::Title;
    /// What it may be moved and sized by.
    PageRect place{};
    /// Of its setting, else where the page puts it.
    bool isMoved = false;
    /// It takes more room than its place has.
    bool isTooTall = false;

    bool operator==(const DrawnPart&) const = default;
};

} // namespace maillage
