// The proof-reader of pages: what a cartographer, or whoever answers for a published map, would send back.
#pragma once

#include "core/report/page.hpp"

#include <array>
#include <string>
#include <vector>

namespace maillage {

enum class PageFault {
    TitleMissing,
    TitleTooLong,   // its letters, the most that are read at a glance
    DateMissing,    // neither title nor text tells the day
    SourceMissing,  // nothing, or the source that is not told
    LicenceMissing, // of the base map
    AuthorMissing,  // nobody signs it
    PartsOverlap,   // two parts of the page (toText), one of them where somebody put it
    PartOffPage,    // a part that is not whole on the paper
    PartTooTall,    // a part that takes more room than its place has
    PartHidden,     // a part that no page is without, and that is left out
    LegendWrong, // what the legend counts, its number, that of the map; a number alone: so many have no entry
    ColourAlone, // two classes that colour alone parts, and not for every eye: their ranks in the legend
    ContrastLow, // a text, or "qpv": under 3:1 on white; the ratio
    TextTooSmall,     // a text, its points
    TextsCollide,     // two texts
    NamesLeftOut,     // of names that stand nowhere on the page: their number, the first
    CountsAsFill,     // numbers of inhabitants that fill surfaces
    ClassesNotStated, // of a scale: the rank of the class whose bounds are not told
    SupposedNotSaid,  // it rests on supposed rows, and does not say so
    YearsDiffer,      // year of the base map, year of the figures
    ScenarioEmpty,    // its name
};
inline constexpr std::array kPageFaults{
    PageFault::TitleMissing,    PageFault::TitleTooLong,   PageFault::DateMissing,
    PageFault::SourceMissing,   PageFault::LicenceMissing, PageFault::AuthorMissing,
    PageFault::PartsOverlap,    PageFault::PartOffPage,    PageFault::PartTooTall,
    PageFault::PartHidden,      PageFault::LegendWrong,    PageFault::ColourAlone,
    PageFault::ContrastLow,     PageFault::TextTooSmall,   PageFault::TextsCollide,
    PageFault::NamesLeftOut,    PageFault::CountsAsFill,   PageFault::ClassesNotStated,
    PageFault::SupposedNotSaid, PageFault::YearsDiffer,    PageFault::ScenarioEmpty};
/// As JSON and tests call it: "titre", "date", "source"…
[[nodiscard]] std::string_view toText(PageFault fault);

/// A text as it stands on the page.
struct DrawnText {
    std::string text;
    // Hundredths of a millimetre from the upper left corner.
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    /// Of its letters, on the paper.
    double points = 0;
    Colour ink{};
};

/// What is read of a page beside its content: its words, and where they stand.
struct PageReading {
    std::string title;
    std::vector<DrawnText> texts;
    /// Those that the map has no room for; the page may list them beside it.
    std::vector<std::string> namesLeftOut;
    /// Whether its words tell the day; each source of the project that they do not tell; whether they say
    /// that rows are supposed.
    bool tellsDate = true;
    std::vector<std::string> sourcesUntold;
    bool tellsSupposed = true;
    /// Where its parts stand.
    std::vector<DrawnPart> parts{};
};

/// Those of namesLeftOut that no text of the page tells.
[[nodiscard]] std::vector<std::string> namesNowhere(const PageReading& reading);

struct PageRemark {
    PageFault fault = PageFault::TitleMissing;
    std::vector<std::string> parameters{};
};

/// Everything that is to be mended or known before the page goes out, in the order of kPageFaults.
[[nodiscard]] std::vector<PageRemark> proofread(const PageContent& content, const PageReading& reading);

} // namespace maillage
