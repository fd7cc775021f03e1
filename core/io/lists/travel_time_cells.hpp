// The times of a table one by one, as people and programs write them.
#pragma once

#include <optional>
#include <string>
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

/// Says that there is no way: empty, NA, NaN, NULL, inf, -1…
[[nodiscard]] bool isUnreachable(const std::string& value);

/// Whether "1:05" is an hour and five minutes: as minutes and seconds half of the journeys would take less
/// than two minutes.
[[nodiscard]] bool areHoursAndMinutes(const std::vector<TimeCell>& cells);

/// "8,5", "12 min", "1h05", "00:12:00" in minutes, and "1:05" where `isHoursAndMinutes`; nullopt for what is
/// no number.
[[nodiscard]] std::optional<double> typedMinutes(const std::string& value, bool isHoursAndMinutes = false);

} // namespace maillage
