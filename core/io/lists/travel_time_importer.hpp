// A travel-time matrix from a table.
#pragma once

#include "core/io/files/data_source.hpp"
#include "core/model/travel_times.hpp"

namespace maillage {

struct TravelTimeImport {
    TravelTimes times;
    /// Rows left out because one of their communes is of another département.
    std::size_t elsewhere = 0;
    /// Rows that repeat a pair with the same minutes.
    std::size_t repeated = 0;
    /// Per destination of the matrix, the communes without a time to it: unreachable, or forgotten.
    std::vector<TravelTime> missing; // minutes is 0 and means nothing
};

/// CSV, XLSX or ODS with the columns origin, destination, minutes (in French too: origine). Codes are INSEE
/// codes; a decimal comma is read. Throws what readTable throws, Error{TableColumnMissing, ListWithoutRows},
/// and with file, row and column Error{CodeMissing, CodeLostZero, ReferenceUnknown (an INSEE code that is
/// none, or none of this département), ValueInvalid (minutes empty, negative or no number; a pair given twice
/// with different minutes)}.
[[nodiscard]] TravelTimeImport importTravelTimes(const DataSource& source, const Territory& territory);

} // namespace maillage
