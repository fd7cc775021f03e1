#include "app/render/page/parts/column_flow.hpp"

#include "app/render/pdf/pdf_structure.hpp"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace maillage {

namespace {

constexpr double kLeading = 1.06;

void addLines(std::vector<FlowLine>& lines, const FlowParagraph& paragraph, std::size_t rank,
              const QString& text, double before, double width) {
    const std::size_t first = lines.size();
    QTextLayout layout(text, paragraph.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back({text.mid(line.textStart(), line.textLength()).trimmed(), paragraph.font,
                         paragraph.colour, before, line.ascent(), line.height() * kLeading,
                         paragraph.keepsWithNext, rank});
        before = 0;
    }
    layout.endLayout();
    // No single line of a paragraph stands alone at the foot or at the head of a column.
    if (const std::size_t count = lines.size() - first; count > 1) {
        lines[first].keepsWithNext = true;
        lines[lines.size() - 2].keepsWithNext = true;
    }
}

} // namespace

std::vector<FlowLine> brokenIntoLines(const std::vector<FlowParagraph>& paragraphs, double width) {
    std::vector<FlowLine> lines;
    for (std::size_t rank = 0; rank < paragraphs.size(); ++rank) {
        double before = paragraphs[rank].before;
        for (const QString& text : paragraphs[rank].text.split(u'\n')) {
            addLines(lines, paragraphs[rank], rank, text, before, width);
            before = 0;
        }
    }
    return lines;
}

std::size_t columnEnd(std::span<const FlowLine> lines, std::size_t begin, double height) {
    double used = 0;
    std::size_t end = begin;
    for (; end < lines.size(); ++end) {
        used += (end == begin ? 0 : lines[end].before) + lines[end].height;
        if (used > height && end > begin) {
            break;
        }
    }
    std::size_t kept = end;
    while (end < lines.size() && kept > begin && lines[kept - 1].keepsWithNext) {
        --kept;
    }
    // Lines that keep together and are taller than the column are parted all the same.
    return kept == begin ? end : kept;
}

std::size_t columnsEnd(std::span<const FlowLine> lines, std::size_t begin, double height, int columns) {
    std::size_t end = begin;
    for (int column = 0; column < columns; ++column) {
        end = columnEnd(lines, end, height);
    }
    return end;
}

double levelHeight(std::span<const FlowLine> lines, std::size_t begin, double height, int columns) {
    constexpr double kStep = 20;
    const std::size_t wanted = columnsEnd(lines, begin, height, columns);
    double level = height;
    while (level > kStep && columnsEnd(lines, begin, level - kStep, columns) >= wanted) {
        level -= kStep;
    }
    return level;
}

void paintColumn(QPainter& painter, std::span<const FlowLine> lines, QPointF topLeft,
                 std::span<const std::size_t> elements) {
    double y = topLeft.y();
    for (const FlowLine& line : lines) {
        if (!elements.empty() && (&line == &lines.front() || (&line)[-1].paragraph != line.paragraph)) {
            beginContent(painter, elements[line.paragraph]);
        }
        y += &line == &lines.front() ? 0 : line.before;
        painter.setFont(line.font);
        painter.setPen(line.colour);
        painter.drawText(QPointF(topLeft.x(), y + line.ascent), line.text);
        y += line.height;
    }
    if (!elements.empty() && !lines.empty()) {
        endContent(painter);
    }
}

} // namespace maillage
