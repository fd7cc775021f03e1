#include "core/geo/envelope_grid.hpp"

namespace maillage {

namespace {

/// Cells of a side; more would mostly be empty.
constexpr double kMostCells = 1000;

} // namespace

EnvelopeGrid::EnvelopeGrid(std::span<const Area> areas) {
    double sides = 0;
    std::size_t count = 0;
    for (const Area& area : areas) {
        m_envelopes.push_back(area.envelope());
        m_extent.add(area.envelope());
        if (!area.isEmpty()) {
            sides += std::max(area.envelope().width(), area.envelope().height());
            ++count;
        }
    }
    if (count == 0) {
        return;
    }
    const double longest = std::max(m_extent.width(), m_extent.height());
    // About the size of one envelope, so that each lies in a few cells and each cell holds a few.
    m_cell = std::max({sides / static_cast<double>(count), longest / kMostCells, 1e-9});
    m_columns = static_cast<std::size_t>(m_extent.width() / m_cell) + 1;
    m_rows = static_cast<std::size_t>(m_extent.height() / m_cell) + 1;
    m_cells.resize(m_columns * m_rows);
    for (std::uint32_t i = 0; i < areas.size(); ++i) {
        if (areas[i].isEmpty()) {
            continue;
        }
        const Range range = rangeOf(m_envelopes[i]);
        for (std::size_t row = range.firstRow; row <= range.lastRow; ++row) {
            for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column) {
                m_cells[row * m_columns + column].push_back(i);
            }
        }
    }
}

EnvelopeGrid::Range EnvelopeGrid::rangeOf(const Envelope& envelope) const {
    const auto cellOf = [&](double offset, std::size_t count) {
        const double cell = std::clamp(offset / m_cell, 0.0, static_cast<double>(count - 1));
        return static_cast<std::size_t>(cell);
    };
    return {cellOf(envelope.minY - m_extent.minY, m_rows), cellOf(envelope.maxY - m_extent.minY, m_rows),
            cellOf(envelope.minX - m_extent.minX, m_columns),
            cellOf(envelope.maxX - m_extent.minX, m_columns)};
}

} // namespace maillage
