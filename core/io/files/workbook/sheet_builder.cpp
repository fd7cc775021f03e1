#include "core/io/files/workbook/sheet_builder.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <limits>

namespace maillage {

namespace {

std::uint32_t lineOf(std::uint64_t line) {
    return static_cast<std::uint32_t>(
        std::min<std::uint64_t>(line, std::numeric_limits<std::uint32_t>::max()));
}

} // namespace

void SheetBuilder::beginRow(std::uint64_t line, bool isHidden) {
    keep();
    m_row.line = lineOf(line);
    m_row.isHidden = isHidden;
    m_row.cells.reserve(m_usualWidth);
}

void SheetBuilder::put(std::uint64_t column, std::string value) {
    if (trimmed(value).empty()) {
        return;
    }
    m_budget->checkColumn(column);
    std::vector<std::string>& cells = m_row.cells;
    if (column >= cells.size()) {
        m_budget->takeCells(column + 1 - cells.size());
        cells.resize(static_cast<std::size_t>(column) + 1);
    }
    m_budget->takeText(value.size());
    cells[static_cast<std::size_t>(column)] = std::move(value);
}

void SheetBuilder::repeatRow(std::uint64_t count) {
    if (m_row.cells.empty()) {
        return;
    }
    std::uint64_t bytes = 0;
    for (const std::string& cell : m_row.cells) {
        bytes += cell.size();
    }
    for (std::uint64_t i = 0; i < count; ++i) {
        m_budget->takeCells(m_row.cells.size());
        m_budget->takeText(bytes);
        WorksheetRow next = m_row;
        next.line = lineOf(std::uint64_t{m_row.line} + 1);
        keep();
        m_row = std::move(next);
    }
}

void SheetBuilder::merge(std::uint64_t firstLine, std::uint64_t lastLine, std::uint64_t column) {
    if (lastLine > firstLine) {
        m_ranges.push_back({firstLine, lastLine, static_cast<std::size_t>(column)});
    }
}

void SheetBuilder::hideColumns(std::uint64_t first, std::uint64_t last) {
    m_hidden.emplace_back(first, last);
}

std::vector<std::size_t> SheetBuilder::hiddenColumns() const {
    const auto holds = [](const WorksheetRow& row, std::size_t column) {
        return column < row.cells.size() && !row.cells[column].empty();
    };
    std::size_t width = m_row.cells.size();
    for (const WorksheetRow& row : m_rows) {
        width = std::max(width, row.cells.size());
    }
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < width && !m_hidden.empty(); ++c) {
        const bool isHidden = std::ranges::any_of(
            m_hidden, [c](const auto& range) { return range.first <= c && c <= range.second; });
        const bool isFilled =
            isHidden && (holds(m_row, c) ||
                         std::ranges::any_of(m_rows, [&](const WorksheetRow& row) { return holds(row, c); }));
        if (isFilled) {
            columns.push_back(c);
        }
    }
    return columns;
}

void SheetBuilder::keep() {
    if (!m_row.cells.empty()) {
        m_usualWidth = m_row.cells.size();
        m_rows.push_back(std::move(m_row));
    }
    m_row = {};
}

void SheetBuilder::fill(const Range& range) {
    const auto isBefore = [](const WorksheetRow& row, std::uint64_t line) { return row.line < line; };
    auto row = std::lower_bound(m_rows.begin(), m_rows.end(), range.first, isBefore);
    if (row == m_rows.end() || row->line != range.first || range.column >= row->cells.size()) {
        return; // a merged blank
    }
    const std::string value = row->cells[range.column];
    for (++row; !value.empty() && row != m_rows.end() && row->line <= range.last; ++row) {
        m_budget->takeCells(1); // ranges over one another must not cost more than they say
        if (range.column >= row->cells.size()) {
            m_budget->takeCells(range.column + 1 - row->cells.size());
            row->cells.resize(range.column + 1);
        }
        std::string& cell = row->cells[range.column];
        if (cell.empty()) {
            m_budget->takeText(value.size());
            cell = value;
            row->merged.push_back(range.column);
        }
    }
}

std::vector<WorksheetRow> SheetBuilder::finish() {
    keep();
    const auto byLine = [](const WorksheetRow& a, const WorksheetRow& b) { return a.line < b.line; };
    if (!std::ranges::is_sorted(m_rows, byLine)) {
        std::ranges::stable_sort(m_rows, byLine);
    }
    for (const Range& range : m_ranges) {
        fill(range);
    }
    m_ranges.clear();
    return std::move(m_rows);
}

} // namespace maillage
