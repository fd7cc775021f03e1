// Where the map of a page, or two of them, and what stands beside or under them are.
#pragma once

#include "core/report/page.hpp"

#include <QRectF>

#include <vector>

namespace maillage {

/// In hundredths of a millimetre on A4 (growthOf).
struct PagePlan {
    /// One, or the left and the right one (the upper and the lower on a narrow page), with room for their
    /// titles above.
    std::vector<QRectF> maps;
    std::vector<QRectF> columns;
};

/// What each of two maps has above its frame.
inline constexpr double kMapTitle = 560;

/// Of the page, on every side (hundredths of a millimetre on A4).
inline constexpr double kPageMargin = 1200;

/// Such maps in another box: side by side, or one over the other, as they are.
[[nodiscard]] std::vector<QRectF> dividedAs(const std::vector<QRectF>& maps, const QRectF& box);

/// What the maps go to the bounds of.
[[nodiscard]] Envelope groundOf(const PageContent& content);

/// `body`: between title and foot. One map has what belongs to it beside it on a wide page, under it on a
/// tall one; two maps stand as their ground is the largest.
[[nodiscard]] PagePlan planOf(const PageContent& content, const QRectF& body, bool isWide);

} // namespace maillage
