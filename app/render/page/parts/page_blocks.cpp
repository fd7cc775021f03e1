#include "app/render/page/parts/page_blocks.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"
#include "app/render/page/parts/page_parts.hpp"

#include <algorithm>

namespace maillage {

namespace {

constexpr int kHeadingSize = 265;
constexpr double kUnderHeading = 30;

double paintHeading(QPainter& painter, QPointF topLeft, double width, const QString& heading) {
    return heading.isEmpty() ? 0
                             : paintText(painter, QRectF(topLeft, QSizeF(width, 2000)),
                                         pageFont(kHeadingSize, true), kInk, heading) +
                                   kUnderHeading;
}

double headingHeight(QPainter& painter, double width, const QString& heading) {
    return heading.isEmpty()
               ? 0
               : textHeight(painter, width, pageFont(kHeadingSize, true), heading) + kUnderHeading;
}

/// The most entries whose text is no higher than `room`.
std::size_t entriesFitting(QPainter& painter, const CutText& cut, double width, double room) {
    std::size_t low = 0;
    std::size_t high = cut.count;
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        if (textHeight(painter, width, pageFont(kSmallestType), cut.text(middle)) <= room) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    return low;
}

/// Where columns end, and how much of each is used.
struct Columns {
    const std::vector<QRectF>& places;
    std::vector<double> used;

    [[nodiscard]] double roomIn(std::size_t column) const { return places[column].height() - used[column]; }
    [[nodiscard]] std::size_t emptiest() const {
        std::size_t best = 0;
        for (std::size_t k = 1; k < places.size(); ++k) {
            best = roomIn(k) > roomIn(best) ? k : best;
        }
        return best;
    }
};

} // namespace

PageBlock textBlock(const QString& heading, const QString& text) {
    return {[heading, text](QPainter& painter, QPointF topLeft, double width, double room) {
        const double above = headingHeight(painter, width, heading);
        if (text.isEmpty() || above + textHeight(painter, width, pageFont(kSmallestType), text) > room) {
            return 0.0;
        }
        const double head = paintHeading(painter, topLeft, width, heading);
        return head + paintText(painter, QRectF(topLeft + QPointF(0, head), QSizeF(width, room)),
                                pageFont(kSmallestType), kInk, text);
    }};
}

PageBlock cutBlock(CutText cut) {
    return {[cut = std::move(cut)](QPainter& painter, QPointF topLeft, double width, double room) {
        const double above = headingHeight(painter, width, cut.heading);
        const std::size_t count = entriesFitting(painter, cut, width, room - above);
        if (count == 0 && cut.count > 0) {
            return 0.0;
        }
        const double head = paintHeading(painter, topLeft, width, cut.heading);
        return head + paintText(painter, QRectF(topLeft + QPointF(0, head), QSizeF(width, room)),
                                pageFont(kSmallestType), kInk, cut.text(count));
    }};
}

PageBlock listBlock(const PageList& list) {
    constexpr double kWithin = 90; // lists that run in follow one another
    PageBlock block =
        cutBlock({list.runsIn ? QString() : list.heading, static_cast<std::size_t>(list.items.size()),
                  [list](std::size_t limit) { return cutList(list, static_cast<qsizetype>(limit)); }});
    block.gap = list.runsIn ? kWithin : kBlockGap;
    return block;
}

double paintBlocks(QPainter& painter, const std::vector<PageBlock>& blocks,
                   const std::vector<QRectF>& columns) {
    Columns state{columns, std::vector<double>(columns.size(), 0)};
    for (const PageBlock& block : blocks) {
        if (block.isWide) {
            const double top = *std::ranges::max_element(state.used);
            const QRectF whole(columns.front().topLeft() + QPointF(0, top), columns.back().bottomRight());
            const double used = whole.height() > 0 ? block.paint(painter, whole.topLeft(), whole.width(),
                                                                 whole.height() * block.share)
                                                   : 0;
            if (used > 0) {
                std::ranges::fill(state.used, top + used + block.gap);
            }
            continue;
        }
        const std::size_t k = std::min(block.column.value_or(state.emptiest()), columns.size() - 1);
        const QPointF topLeft = columns[k].topLeft() + QPointF(0, state.used[k]);
        const double room = state.roomIn(k) * block.share;
        const double used = room > 0 ? block.paint(painter, topLeft, columns[k].width(), room) : 0;
        state.used[k] += used > 0 ? used + block.gap : 0;
    }
    return *std::ranges::max_element(state.used) - kBlockGap;
}

} // namespace maillage
