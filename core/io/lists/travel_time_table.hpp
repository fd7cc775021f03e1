// A table of travel times cell by cell, long (a row for each pair) or wide (a column for each destination).
#pragma once

#include "core/io/files/worksheet_source.hpp"
#include "core/io/lists/travel_time_cells.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace maillage {

/// What the title of the times says of them; without a word they are minutes.
enum class TimeUnit { Minutes, Seconds, Hours };

class TravelTimeTable {
public:
    /// Throws Error{TravelTimesSeparator, TravelTimesSeveral, TableColumnMissing, ListWithoutRows}.
    /// `isCommune`: whether a title that is no code names a commune.
    TravelTimeTable(Worksheet sheet, const std::function<bool(const std::string&)>& isCommune);

    [[nodiscard]] const std::string& path() const { return m_sheet.path; }
    [[nodiscard]] bool isWide() const { return m_isWide; }
    [[nodiscard]] TimeUnit unit() const;
    /// Throws Error{ValueInvalid} for a row that is wider than the titles: most often a decimal comma.
    [[nodiscard]] std::vector<TimeCell> cells() const;

private:
    [[nodiscard]] const std::vector<std::string>& header() const { return m_sheet.rows.front().cells; }
    void findColumns(const std::function<bool(const std::string&)>& isCommune);
    /// The column of times; of several that differ none is the better one, unless one says "minutes".
    [[nodiscard]] std::optional<std::size_t> timeColumn() const;
    void checkWidth(const WorksheetRow& row) const;

    Worksheet m_sheet;
    bool m_isWide = false;
    std::size_t m_origin = 0;
    std::size_t m_destination = 0;
    std::size_t m_time = 0;
};

} // namespace maillage
