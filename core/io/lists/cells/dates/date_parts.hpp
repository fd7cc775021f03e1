// What the parts of a typed date mean: figures, names of months, days that spreadsheets count.
#pragma once

#include "core/base/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// 0 for what is no number.
[[nodiscard]] std::int64_t figureValue(std::string_view digits);

/// nullopt for a day that does not exist.
[[nodiscard]] std::optional<Date> calendarDay(std::int64_t year, std::int64_t month, std::int64_t day);

/// First day of a month, or last day of the month `count - 1` later.
[[nodiscard]] std::optional<Date> monthBound(std::int64_t year, std::int64_t month, bool isEnd,
                                             std::int64_t count = 1);

/// Days since 1899-12-30, as spreadsheets count; nullopt for days out of 1955 to 2119.
[[nodiscard]] std::optional<Date> dateOfDayNumber(std::int64_t number);

/// "2020", "20": 1970 to 2069.
[[nodiscard]] std::optional<std::int64_t> yearOf(std::string_view word);

/// 1 to 12 for a name of a month in French or English, folded, or its beginning where that is of one month
/// alone.
[[nodiscard]] std::optional<std::int64_t> monthNamed(const std::string& word);
/// The same, or one or two figures, whatever they are.
[[nodiscard]] std::optional<std::int64_t> monthOf(const std::string& word);

/// Without a time of day: "1/1/2020 00:00:00", "2021-09-01T00:00:00Z", "1/1/2020 à 14h30".
[[nodiscard]] std::string withoutTime(const std::string& text);

} // namespace maillage
