#include "core/io/lists/cells/dates/date_parts.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace maillage {

std::int64_t figureValue(std::string_view digits) {
    return parseInteger(digits).value_or(0);
}

std::optional<Date> calendarDay(std::int64_t year, std::int64_t month, std::int64_t day) {
    std::string text = formatInteger(year);
    for (const std::int64_t part : {month, day}) {
        text += (part < 10 ? "-0" : "-") + formatInteger(part);
    }
    return Date::parse(text);
}

std::optional<Date> monthBound(std::int64_t year, std::int64_t month, bool isEnd, std::int64_t count) {
    constexpr std::int64_t kLongest = 31;
    const std::int64_t asked = isEnd ? month + count - 1 : month;
    for (std::int64_t day = isEnd ? kLongest : 1; day >= 1; --day) {
        if (const auto date = calendarDay(year, asked, day)) {
            return date;
        }
    }
    return std::nullopt;
}

std::optional<Date> dateOfDayNumber(std::int64_t number) {
    constexpr std::int64_t kYear1955 = 20'000;
    constexpr std::int64_t kYear2119 = 80'000;
    if (number < kYear1955 || number > kYear2119) {
        return std::nullopt;
    }
    const std::chrono::sys_days origin = std::chrono::year(1899) / 12 / 30;
    const std::chrono::year_month_day day = origin + std::chrono::days(number);
    return calendarDay(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

std::optional<std::int64_t> yearOf(std::string_view word) {
    constexpr std::int64_t kTurn = 70;
    if (!isAllDigits(word) || (word.size() != 4 && word.size() != 2)) {
        return std::nullopt;
    }
    const std::int64_t number = figureValue(word);
    if (word.size() == 4) {
        return number;
    }
    return number < kTurn ? 2000 + number : 1900 + number;
}

std::optional<std::int64_t> monthNamed(const std::string& word) {
    constexpr std::array<std::string_view, 24> kMonthNames{
        "janvier",   "fevrier", "mars",     "avril",    "mai",       "juin",     "juillet",  "aout",
        "septembre", "octobre", "novembre", "decembre", "january",   "february", "march",    "april",
        "may",       "june",    "july",     "august",   "september", "october",  "november", "december"};
    constexpr std::size_t kShortest = 3;
    constexpr std::size_t kYear = 12;
    std::optional<std::int64_t> found;
    for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
        if (word.size() < kShortest || !kMonthNames[i].starts_with(word)) {
            continue;
        }
        const auto month = static_cast<std::int64_t>(i % kYear) + 1;
        if (found && *found != month) {
            return std::nullopt;
        }
        found = month;
    }
    return found;
}

std::optional<std::int64_t> monthOf(const std::string& word) {
    return isAllDigits(word) && word.size() <= 2 ? std::optional(figureValue(word)) : monthNamed(word);
}

std::string withoutTime(const std::string& text) {
    constexpr std::size_t kDateLength = 10;
    if (text.size() > kDateLength && text[kDateLength] == 'T' && text.find(':') != std::string::npos) {
        return text.substr(0, kDateLength);
    }
    constexpr std::array<std::string_view, 6> kBehind{"am", "pm", "utc", "z", "cet", "cest"};
    std::vector<std::string> words = splitList(text, ' ');
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::size_t figures = word.find_first_not_of("0123456789");
        const bool isTime = figures != 0 && figures != std::string::npos && figures <= 2 &&
                            (word[figures] == ':' || word[figures] == 'h');
        if (!isTime) {
            continue;
        }
        const bool isOnlyTime = std::all_of(
            words.begin() + static_cast<std::ptrdiff_t>(i) + 1, words.end(), [&](const std::string& behind) {
                return std::ranges::find(kBehind, asciiLower(behind)) != kBehind.end();
            });
        if (isOnlyTime) {
            words.resize(i);
            if (words.size() > 1 && (words.back() == "à" || words.back() == "a")) {
                words.pop_back();
            }
            return joined(words, " ");
        }
    }
    return text;
}

} // namespace maillage
