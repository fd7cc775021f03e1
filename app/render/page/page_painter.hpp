// A whole page: title, map, legend with counts, figures, scale bar, north arrow, foot.
#pragma once

#include "app/render/map/map_painter.hpp"
#include "app/render/page/parts/table_elements.hpp"
#include "core/report/page.hpp"

#include <functional>

namespace maillage {

/// The elements of a PDF's structure that its parts belong to; none where nobody asks.
struct PageElements {
    std::optional<std::size_t> title{};
    /// All that is none of the other parts: what stands for it tells it in words.
    std::optional<std::size_t> figure{};
    /// The left one of two maps alone; `figure` is the right one, with the legend of both.
    std::optional<std::size_t> leftFigure{};
    /// Of a page with a comparison: it is no part of the figure.
    std::optional<ComparisonElements> comparison{};
    /// Sources, definition, who made it: read as they stand.
    std::optional<std::size_t> foot{};
    /// The text that is a person's own: in no words of the figure.
    std::optional<std::size_t> text{};
    /// Is told where each part stands, on the paper.
    std::function<void(const DrawnPart& part)> tellPart{};
    /// Is told where each map lies.
    std::function<void(const QRectF& frame, const ViewTransform& view)> tellPlace{};
};

/// Draws the page on `size` (hundredths of a millimetre). Returns the names that its map has no room for.
QStringList paintPage(QPainter& painter, const PageContent& content, QSizeF size,
                      const PageElements& elements = {});

} // namespace maillage
