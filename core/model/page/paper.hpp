// The sheet that a page is drawn on.
#pragma once

#include <array>

namespace maillage {

enum class PaperSize { A4, A3 };
struct Paper {
    PaperSize size = PaperSize::A4;
    bool isPortrait = false;

    bool operator==(const Paper&) const = default;
};

/// Each that a page can be drawn on, the usual one first.
inline constexpr std::array kPapers{Paper{PaperSize::A4, false}, Paper{PaperSize::A4, true},
                                    Paper{PaperSize::A3, false}, Paper{PaperSize::A3, true}};

/// Millimetres (ISO 216).
[[nodiscard]] constexpr double widthOf(const Paper& paper) {
    return paper.size == PaperSize::A3 ? (paper.isPortrait ? 297 : 420) : (paper.isPortrait ? 210 : 297);
}
[[nodiscard]] constexpr double heightOf(const Paper& paper) {
    return widthOf({paper.size, !paper.isPortrait});
}

} // namespace maillage
