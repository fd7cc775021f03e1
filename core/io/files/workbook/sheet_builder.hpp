// The rows of one sheet as they come from a workbook, cell by cell.
#pragma once

#include "core/io/files/workbook/workbook_budget.hpp"
#include "core/io/files/worksheet_source.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace maillage {

/// One sheet of a workbook, also one without a row.
struct WorkbookSheet {
    std::string name;
    bool isHidden = false;
    std::vector<WorksheetRow> rows{};
    std::vector<std::size_t> hiddenColumns{}; // those that hold something
};

class SheetBuilder {
public:
    /// `budget` must outlive it.
    explicit SheetBuilder(WorkbookBudget& budget) : m_budget(&budget) {}

    /// The row that follows, its line from 1.
    void beginRow(std::uint64_t line, bool isHidden);
    /// Into the row at hand. Blank text is no cell, wherever it stands. Throws Error{WorkbookTooLarge}.
    void put(std::uint64_t column, std::string value);
    /// The row at hand again, `count` times below itself.
    void repeatRow(std::uint64_t count);
    /// A range from its first to its last line. Its first column alone hands its value down: a title that
    /// goes over several columns heads the first of them.
    void merge(std::uint64_t firstLine, std::uint64_t lastLine, std::uint64_t column);

    /// From the first to the last, which nobody sees.
    void hideColumns(std::uint64_t first, std::uint64_t last);
    /// Those that are hidden and hold something; before `finish`.
    [[nodiscard]] std::vector<std::size_t> hiddenColumns() const;

    /// Those that hold something, by line, with what merged ranges bring.
    [[nodiscard]] std::vector<WorksheetRow> finish();

private:
    struct Range {
        std::uint64_t first;
        std::uint64_t last;
        std::size_t column;
    };

    void keep();
    void fill(const Range& range);

    WorkbookBudget* m_budget;
    WorksheetRow m_row;
    std::size_t m_usualWidth = 0;
    std::vector<WorksheetRow> m_rows{};
    std::vector<Range> m_ranges{};
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_hidden{}; // first and last column
};

} // namespace maillage
