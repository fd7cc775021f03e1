// A travel-time matrix from a table.
#pragma once

#include "core/io/codes/code_repairs.hpp"
#include "core/io/files/data_source.hpp"
#include "core/io/lists/travel_time_table.hpp"
#include "core/model/travel_times.hpp"

namespace maillage {

struct TravelTimeImport {
    TravelTimes times;
    /// Rows left out because one of their communes is of another département.
    std::size_t elsewhere = 0;
    /// Rows that repeat a pair with the same minutes.
    std::size_t repeated = 0;
    /// Pairs that the file itself says to be out of reach (NA, NaN, NULL, nothing, -1…).
    std::size_t unreachable = 0;
    /// What the titles said, turned into minutes.
    TimeUnit unit = TimeUnit::Minutes;
    /// A table with the destinations as columns.
    bool isWide = false;
    CodeRepairs repairs{};
    /// Per destination of the matrix, the communes without a time to it: unreachable, or forgotten.
    std::vector<TravelTime> missing{}; // minutes is 0 and means nothing
};

/// CSV, XLSX or ODS with the columns origin, destination, minutes, by the names that French tables and
/// routing programs give them (origine, from_id, travel_time, total_cost…), or with the destinations as
/// columns. Codes are INSEE codes, repaired like those of lists, or names of communes; a decimal comma is
/// read; a title that says seconds or hours is believed. Throws what readTable throws,
/// Error{TableColumnMissing, ListWithoutRows, TravelTimesUnit (they cannot be minutes), TravelTimesSeveral
/// (two columns of times that differ)}, and with file, row and column Error{CodeMissing, ReferenceUnknown (an
/// INSEE code that is none, or none of this département), ValueInvalid (negative or no number; a pair given
/// twice with different minutes)}.
[[nodiscard]] TravelTimeImport importTravelTimes(const DataSource& source, const Territory& territory);

} // namespace maillage
