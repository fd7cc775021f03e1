#include "app/render/report/table_setter.hpp"

#include "app/render/map/fonts.hpp"
#include "app/render/map/inks.hpp"

#include <algorithm>
#include <numeric>

namespace maillage {

namespace {

constexpr double kCellsApart = 150;
constexpr double kPadding = 60; // over and under the words of a row
constexpr double kTallestRow = 20000;
const QColor kTableRule(0xD5, 0xDA, 0xDF);
const QColor kHeader(0xEE, 0xF1, 0xF4);

int flagsOf(const ReportTable::Column& column) {
    return Qt::AlignTop | Qt::TextWordWrap | (column.isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace

TableSetter::TableSetter(const ReportTable& table, double width, int size, QPainter& measure)
    : m_table(table), m_width(width), m_size(size) {
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        m_widths.push_back(width * table.shareOf(k));
    }
    m_headerHeight = rowHeight(table.table.header, pageFont(size, true), measure);
    for (const auto& row : table.table.rows) {
        m_heights.push_back(rowHeight(row, pageFont(size), measure));
    }
}

double TableSetter::rowHeight(const std::vector<QString>& cells, const QFont& font, QPainter& measure) const {
    measure.setFont(font);
    double height = m_size;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF box(0, 0, m_widths[i] - kCellsApart, kTallestRow);
        height = std::max(height, measure.boundingRect(box, flagsOf(m_table.columns[i]), cells[i]).height());
    }
    return height + 2 * kPadding;
}

std::size_t TableSetter::endOf(std::size_t begin, double height) const {
    double used = m_headerHeight;
    std::size_t end = begin;
    while (end < m_heights.size() && (end == begin || used + m_heights[end] <= height)) {
        used += m_heights[end++];
    }
    return end;
}

double TableSetter::heightOf(std::size_t begin, std::size_t end) const {
    return std::accumulate(m_heights.begin() + static_cast<std::ptrdiff_t>(begin),
                           m_heights.begin() + static_cast<std::ptrdiff_t>(end), m_headerHeight);
}

void TableSetter::paintRow(QPainter& painter, const std::vector<QString>& cells, const QFont& font,
                           QPointF topLeft, double height, const std::vector<std::size_t>& elements) const {
    painter.setFont(font);
    painter.setPen(kInk);
    double x = topLeft.x();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const QRectF box(x, topLeft.y() + kPadding, m_widths[i] - kCellsApart, height);
        if (!elements.empty()) {
            beginContent(painter, elements[i]);
        }
        painter.drawText(box, flagsOf(m_table.columns[i]), cells[i]);
        if (!elements.empty()) {
            endContent(painter);
        }
        x += m_widths[i];
    }
    painter.setPen(QPen(kTableRule, 8));
    painter.drawLine(topLeft + QPointF(0, height), topLeft + QPointF(m_width, height));
}

void TableSetter::describe(PdfStructure& structure, std::size_t table) {
    const auto row = [&](const char* role, std::size_t cells) {
        const std::size_t whole = structure.add("TR", table);
        std::vector<std::size_t> elements;
        for (std::size_t k = 0; k < cells; ++k) {
            elements.push_back(structure.add(role, whole));
        }
        return elements;
    };
    m_headerElements = row("TH", m_table.table.header.size());
    for (const auto& cells : m_table.table.rows) {
        m_elements.push_back(row("TD", cells.size()));
    }
}

double TableSetter::paint(QPainter& painter, QPointF topLeft, std::size_t begin, std::size_t end) const {
    QPointF at = topLeft;
    painter.fillRect(QRectF(at, QSizeF(m_width, m_headerHeight)), kHeader);
    paintRow(painter, m_table.table.header, pageFont(m_size, true), at, m_headerHeight,
             begin == 0 ? m_headerElements : std::vector<std::size_t>());
    at.ry() += m_headerHeight;
    for (std::size_t row = begin; row < end; ++row) {
        paintRow(painter, m_table.table.rows[row], pageFont(m_size), at, m_heights[row],
                 m_elements.empty() ? std::vector<std::size_t>() : m_elements[row]);
        at.ry() += m_heights[row];
    }
    return at.y() - topLeft.y();
}

} // namespace maillage
