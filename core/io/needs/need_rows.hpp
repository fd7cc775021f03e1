// A published table row by row, however large: national files have 35,000 rows of 1,900 columns, of which a
// project wants three hundred.
#pragma once

#include "core/base/diagnostic.hpp"
#include "core/io/files/data_source.hpp"

#include <cstdint>
#include <functional>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace maillage {

/// One row; its cells are cut no further than they are asked for.
class NeedRow {
public:
    /// Of a workbook; `cells` must outlive it.
    NeedRow(std::uint32_t line, const std::vector<std::string>& cells);
    /// Of a CSV: one record as it stands in the file, without its line end; `record` must outlive it.
    NeedRow(std::uint32_t line, std::string_view record, char separator);

    [[nodiscard]] std::uint32_t line() const { return m_line; }
    /// Empty beyond the last.
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    [[nodiscard]] std::size_t size() const;

private:
    void cutNext() const;
    void cutQuoted() const;

    std::uint32_t m_line;
    std::string_view m_record;
    char m_separator = ';';
    mutable std::size_t m_position = 0;
    mutable bool m_isCut = true;
    mutable std::vector<std::string_view> m_cells;
    mutable std::list<std::string> m_unquoted; // cells whose quotes were doubled
};

/// Takes a row; false to see no more.
using TakeNeedRow = std::function<bool(const NeedRow& row)>;

/// One sheet of a workbook, one CSV, one answer of a service; can be gone through again and again.
struct NeedSheet {
    std::string name; // empty for a CSV
    std::function<void(const TakeNeedRow& take)> eachRow;
    bool isWorkbook = false;
};

struct NeedSheets {
    std::vector<NeedSheet> sheets;
    std::vector<Diagnostic> diagnostics{};
};

/// Whatever holds tables of needs: CSV of any size, workbooks, layers, Insee's JSON; by what the file holds.
/// Throws what readWorkbook throws, Error{NeedFileParquet}.
[[nodiscard]] NeedSheets openNeedSheets(const DataSource& source);

/// UTF-8 of a cell that may be in Windows-1252.
[[nodiscard]] std::string needText(std::string_view cell);

} // namespace maillage
