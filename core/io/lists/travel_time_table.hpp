// A table of travel times cell by cell, long (a row for each pair) or wide (a column for each destination).
#pragma once

#include "core/io/files/worksheet_source.hpp"

#include <optional>
#include <vector>

namespace maillage {

/// One time of the table, as it is written.
struct TimeCell {
    std::string line;
    std::string origin;
    std::string destination;
    std::string value;
    std::string originColumn;
    std::string destinationColumn;
    std::string valueColumn;
};

class TravelTimeTable {
public:
    /// Throws Error{TravelTimesSeparator, TableColumnMissing, ListWithoutRows}.
    explicit TravelTimeTable(Worksheet sheet);

    [[nodiscard]] const std::string& path() const { return m_sheet.path; }
    [[nodiscard]] bool isWide() const { return m_isWide; }
    /// The title of the times says that they are seconds.
    [[nodiscard]] bool saysSeconds() const;
    /// Throws Error{ValueInvalid} for a row that is wider than the titles: most often a decimal comma.
    [[nodiscard]] std::vector<TimeCell> cells() const;

private:
    [[nodiscard]] const std::vector<std::string>& header() const { return m_sheet.rows.front().cells; }
    void findColumns();
    void checkWidth(const WorksheetRow& row) const;

    Worksheet m_sheet;
    bool m_isWide = false;
    std::size_t m_origin = 0;
    std::size_t m_destination = 0;
    std::size_t m_time = 0;
};

/// Says that there is no way: empty, NA, NaN, NULL, inf, -1…
[[nodiscard]] bool isUnreachable(const std::string& value);

/// "8,5", "12 min", "1h05", "00:12:00" in minutes; nullopt for what is no number.
[[nodiscard]] std::optional<double> typedMinutes(const std::string& value);

} // namespace maillage
