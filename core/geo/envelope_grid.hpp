// Which areas may be at a place: their envelopes in a grid of square cells.
#pragma once

#include "core/geo/area.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace maillage {

/// Keeps indices into the areas that it was made from and copies of their envelopes; empty areas are nowhere.
class EnvelopeGrid {
public:
    EnvelopeGrid() = default;
    explicit EnvelopeGrid(std::span<const Area> areas);

    /// Calls `visit(index)` once for each area whose envelope meets this one (a shared edge counts), in the
    /// order of the indices within a cell.
    template <typename Visit>
    void forEach(const Envelope& envelope, Visit visit) const {
        if (m_cells.empty() || !envelope.intersects(m_extent)) {
            return;
        }
        const Range range = rangeOf(envelope);
        for (std::size_t row = range.firstRow; row <= range.lastRow; ++row) {
            for (std::size_t column = range.firstColumn; column <= range.lastColumn; ++column) {
                for (const std::uint32_t index : m_cells[row * m_columns + column]) {
                    const Envelope& own = m_envelopes[index];
                    // An envelope over several cells is met in the first cell that both share, and only
                    // there.
                    const Range ownRange = rangeOf(own);
                    if (own.intersects(envelope) && row == std::max(range.firstRow, ownRange.firstRow) &&
                        column == std::max(range.firstColumn, ownRange.firstColumn)) {
                        visit(index);
                    }
                }
            }
        }
    }

private:
    struct Range {
        std::size_t firstRow = 0;
        std::size_t lastRow = 0;
        std::size_t firstColumn = 0;
        std::size_t lastColumn = 0;
    };
    [[nodiscard]] Range rangeOf(const Envelope& envelope) const;

    Envelope m_extent;
    double m_cell = 1;
    std::size_t m_columns = 0;
    std::size_t m_rows = 0;
    std::vector<Envelope> m_envelopes;
    std::vector<std::vector<std::uint32_t>> m_cells;
};

} // namespace maillage
