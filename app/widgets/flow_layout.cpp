#include "app/widgets/flow_layout.hpp"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace maillage {

namespace {

int heightOfLine(const std::vector<QLayoutItem*>& line) {
    int height = 0;
    for (const QLayoutItem* item : line) {
        height = std::max(height, item->sizeHint().height());
    }
    return height;
}

bool expands(const QLayoutItem& item) {
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) {
        return nullptr;
    }
    QLayoutItem* taken = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::gap() const {
    if (spacing() >= 0) {
        return spacing();
    }
    const QWidget* around = parentWidget();
    return around == nullptr
               ? 0
               : around->style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, around);
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const {
    std::vector<Line> lines;
    int used = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const int wanted = item->sizeHint().width();
        if (lines.empty() || (used > 0 && used + gap() + wanted > width)) {
            lines.emplace_back();
            used = 0;
        }
        used += wanted + (lines.back().empty() ? 0 : gap());
        lines.back().push_back(item.get());
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Line> lines = linesIn(width - margins.left() - margins.right());
    for (const Line& line : lines) {
        height += heightOfLine(line);
    }
    return height + gap() * std::max(0, static_cast<int>(lines.size()) - 1);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? gap() : 0);
        }
    }
    const QMargins margins = contentsMargins();
    width += margins.left() + margins.right();
    return {width, heightForWidth(width)};
}

QSize FlowLayout::minimumSize() const {
    QSize least(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty()) {
            least = least.expandedTo(item->minimumSize());
        }
    }
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& box) {
    QLayout::setGeometry(box);
    const QRect inside = box.marginsRemoved(contentsMargins());
    int top = inside.top();
    for (const Line& line : linesIn(inside.width())) {
        const int height = heightOfLine(line);
        place(line, {inside.left(), top, inside.width(), height});
        top += height + gap();
    }
}

void FlowLayout::place(const Line& line, const QRect& box) const {
    int left = box.width() - gap() * (static_cast<int>(line.size()) - 1);
    for (const QLayoutItem* item : line) {
        left -= item->sizeHint().width();
    }
    const auto takers =
        static_cast<int>(std::ranges::count_if(line, [](const QLayoutItem* item) { return expands(*item); }));
    const QWidget* around = parentWidget();
    const Qt::LayoutDirection direction = around == nullptr ? Qt::LeftToRight : around->layoutDirection();
    int x = box.left();
    for (QLayoutItem* item : line) {
        int width = item->sizeHint().width();
        if (left < 0) {
            width = std::max(item->minimumSize().width(), width + left); // alone on its line
        } else if (expands(*item)) {
            width += left / takers;
        }
        const int height = std::min(item->sizeHint().height(), box.height());
        const QRect cell(x, box.top() + (box.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(direction, box, cell));
        x += width + gap();
    }
}

} // namespace maillage
