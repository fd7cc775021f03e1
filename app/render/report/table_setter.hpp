// A table on paper: cells that wrap, numbers flush right, the header again on each page.
#pragma once

#include "app/render/pdf/pdf_structure.hpp"
#include "app/text/report/report_document.hpp"

#include <QFont>
#include <QPainter>

namespace maillage {

/// A table at a width, in hundredths of a millimetre: how high its rows are, and how they are drawn.
class TableSetter {
public:
    /// Measures on `measure`. Letters are `size` high.
    TableSetter(const ReportTable& table, double width, int size, QPainter& measure);

    [[nodiscard]] std::size_t rowCount() const { return m_table.table.rows.size(); }
    [[nodiscard]] double headerHeight() const { return m_headerHeight; }
    /// One past the last row that stands under a header in this height, from `begin`; at least one row.
    [[nodiscard]] std::size_t endOf(std::size_t begin, double height) const;
    /// Adds its rows and cells to the structure, under the table's element: from then on they are painted as
    /// such, the header where it stands first.
    void describe(PdfStructure& structure, std::size_t table);
    /// Header and rows, from the upper left corner; returns the height used.
    double paint(QPainter& painter, QPointF topLeft, std::size_t begin, std::size_t end) const;
    /// What these rows take with their header.
    [[nodiscard]] double heightOf(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] double rowHeight(const std::vector<QString>& cells, const QFont& font,
                                   QPainter& measure) const;
    /// `elements`: of its cells; empty for decoration.
    void paintRow(QPainter& painter, const std::vector<QString>& cells, const QFont& font, QPointF topLeft,
                  double height, const std::vector<std::size_t>& elements) const;

    ReportTable m_table;
    double m_width;
    int m_size;
    std::vector<double> m_widths;
    double m_headerHeight = 0;
    std::vector<double> m_heights;
    std::vector<std::size_t> m_headerElements;
    std::vector<std::vector<std::size_t>> m_elements;
};

} // namespace maillage
