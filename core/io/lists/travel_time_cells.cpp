#include "core/io/lists/travel_time_cells.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace maillage {

bool isUnreachable(const std::string& value) {
    constexpr std::array<std::string_view, 17> kWords{"",
                                                      "na",
                                                      "n a",
                                                      "nan",
                                                      "null",
                                                      "none",
                                                      "inf",
                                                      "infinity",
                                                      "infini",
                                                      "nd",
                                                      "nil",
                                                      "nul",
                                                      "inaccessible",
                                                      "injoignable",
                                                      "hors d atteinte",
                                                      "unreachable",
                                                      "no route"};
    if (std::ranges::find(kWords, foldedName(value)) != kWords.end()) {
        return true;
    }
    return value == "-1" || value == "-1.0" || value == "-1,0";
}

bool areHoursAndMinutes(const std::vector<TimeCell>& cells) {
    std::vector<std::int64_t> firsts;
    for (const TimeCell& cell : cells) {
        const std::vector<std::string> parts = splitList(plainCell(cell.value), ':');
        const auto first = parts.size() == 2 ? parseInteger(parts[0]) : std::nullopt;
        if (first && cell.origin != cell.destination) {
            firsts.push_back(*first);
        }
    }
    if (firsts.empty()) {
        return false;
    }
    const auto middle = firsts.begin() + static_cast<std::ptrdiff_t>(firsts.size() / 2);
    std::ranges::nth_element(firsts, middle);
    return *middle < 2;
}

std::optional<double> typedMinutes(const std::string& value, bool isHoursAndMinutes) {
    std::string number = asciiLower(plainCell(value));
    std::erase(number, ' ');
    std::ranges::replace(number, ',', '.');
    for (const std::string_view unit : {"minutes", "minute", "min", "mn"}) {
        if (number.ends_with(unit)) {
            number.erase(number.rfind(unit));
            break;
        }
    }
    constexpr double kHour = 60;
    if (const std::size_t h = number.find('h'); h != std::string::npos && h > 0) {
        const auto hours = parseInteger(number.substr(0, h));
        const std::string rest = number.substr(h + 1);
        const auto minutes = rest.empty() ? std::optional<std::int64_t>(0) : parseInteger(rest);
        return hours && minutes
                   ? std::optional(kHour * static_cast<double>(*hours) + static_cast<double>(*minutes))
                   : std::nullopt;
    }
    const std::vector<std::string> parts = splitList(number, ':');
    if (parts.size() == 2) {
        const auto hours = parseInteger(parts[0]);
        const auto minutes = parseInteger(parts[1]);
        const bool isTime = isHoursAndMinutes && hours && minutes && *minutes < 60;
        return isTime ? std::optional(kHour * static_cast<double>(*hours) + static_cast<double>(*minutes))
                      : std::nullopt;
    }
    if (parts.size() == 3) {
        const auto hours = parseInteger(parts[0]);
        const auto minutes = parseInteger(parts[1]);
        const auto seconds = parseDouble(parts[2]);
        return hours && minutes && seconds ? std::optional(kHour * static_cast<double>(*hours) +
                                                           static_cast<double>(*minutes) + *seconds / kHour)
                                           : std::nullopt;
    }
    const auto minutes = parseDouble(number);
    return minutes && std::isfinite(*minutes) ? minutes : std::nullopt;
}

} // namespace maillage
