// Dates as people type them; declared in cell_values.hpp.
#include "core/io/lists/cells/cell_values.hpp"

#include "core/base/text.hpp"
#include "core/io/codes/plain_cell.hpp"
#include "core/io/lists/cells/dates/date_parts.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// "31/12/2024 (prolongé)", "45 657" of a column of numbers.
std::string withoutNote(std::string text) {
    if (const std::size_t open = text.find('(');
        open != std::string::npos && open > 0 && text.ends_with(')') &&
        text.find_first_of("0123456789", open) == std::string::npos) {
        text = std::string(trimmed(std::string_view(text).substr(0, open)));
    }
    constexpr std::size_t kGrouped = 6;
    if (text.size() == kGrouped && text[2] == ' ' && isAllDigits(text.substr(0, 2)) &&
        isAllDigits(text.substr(3))) {
        text.erase(2, 1);
    }
    return text;
}

bool isYearWord(std::string_view word) {
    return word.size() == 4 && isAllDigits(word);
}

/// The words of a date, without those that only lead to it.
std::vector<std::string> dateWords(const std::string& text) {
    constexpr std::array<std::string_view, 9> kBefore{"le",     "du",      "au", "depuis", "jusqu",
                                                      "partir", "compter", "a",  "des"};
    constexpr std::array<std::string_view, 7> kDays{"lundi",    "mardi",  "mercredi", "jeudi",
                                                    "vendredi", "samedi", "dimanche"};
    std::vector<std::string> words = splitList(foldedName(text), ' ');
    while (words.size() > 1 && std::ranges::find(kBefore, words.front()) != kBefore.end()) {
        words.erase(words.begin());
    }
    constexpr std::size_t kWithDay = 4;
    const bool isDay = !words.empty() && std::ranges::any_of(kDays, [&](std::string_view day) {
        return day == words.front() ||
               (words.size() == kWithDay && words.front().size() == 3 && day.starts_with(words.front()));
    });
    if (isDay) {
        words.erase(words.begin());
    }
    if (!words.empty() && (words.front() == "1er" || words.front() == "premier")) {
        words.front() = "1";
    }
    if (words.size() > 1 && words[0] == "1" && words[1] == "er") {
        words.erase(words.begin() + 1);
    }
    return words;
}

/// "T1 2020", "2020-T1", "1er trimestre 2020", "trimestre 1 2020".
std::optional<Date> quarterBound(std::vector<std::string> words, bool isEnd) {
    std::erase(words, "trimestre");
    if (words.size() != 2) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string& quarter = words[i];
        const auto year = yearOf(words[1 - i]);
        const char figure = quarter.back();
        const bool isQuarter = figure >= '1' && figure <= '4' &&
                               (quarter.size() == 1 || (quarter.size() == 2 && quarter[0] == 't'));
        if (isQuarter && year && words[1 - i].size() == 4) {
            return monthBound(*year, 3 * (figure - '1') + 1, isEnd, 3);
        }
    }
    return std::nullopt;
}

/// "20200101", "01012020", "202001", "010120": what only one reading makes a date.
std::optional<Date> dateOfFigures(std::string_view text, bool isEnd) {
    const auto part = [&](std::size_t from, std::size_t count) {
        return figureValue(text.substr(from, count));
    };
    std::optional<Date> first;
    std::optional<Date> second;
    if (text.size() == 8) {
        first = calendarDay(part(0, 4), part(4, 2), part(6, 2));
        second = calendarDay(part(4, 4), part(2, 2), part(0, 2));
    } else if (text.size() == 6) {
        first = monthBound(part(0, 4), part(4, 2), isEnd);
        second = calendarDay(*yearOf(text.substr(4)), part(2, 2), part(0, 2));
    }
    return first && second ? std::nullopt : first ? first : second;
}

std::optional<Date> dateOfNumber(std::string_view text, bool isEnd) {
    constexpr std::size_t kYearLength = 4;
    constexpr std::size_t kDayNumberLength = 5;
    if (text.size() == kYearLength) {
        return monthBound(figureValue(text), isEnd ? 12 : 1, isEnd);
    }
    return text.size() == kDayNumberLength ? dateOfDayNumber(figureValue(text)) : dateOfFigures(text, isEnd);
}

std::optional<Date> dateOfThree(const std::vector<std::string>& words) {
    const auto isDay = [](const std::string& word) { return isAllDigits(word) && word.size() <= 2; };
    if (isAllDigits(words[0]) && words[0].size() == 4 && isDay(words[2])) {
        const auto month = monthOf(words[1]);
        return month ? calendarDay(figureValue(words[0]), *month, figureValue(words[2])) : std::nullopt;
    }
    // "Jan 15 2020".
    const bool isNameFirst = monthNamed(words[0]).has_value();
    const auto month = monthOf(words[isNameFirst ? 0 : 1]);
    const std::string& day = words[isNameFirst ? 1 : 0];
    const auto year = yearOf(words[2]);
    return month && year && isDay(day) ? calendarDay(*year, *month, figureValue(day)) : std::nullopt;
}

/// The figures of "12/31/2020" in their order; empty for what is not three numbers with the year last.
std::vector<std::int64_t> threeNumbers(std::string_view cell) {
    const std::vector<std::string> words = dateWords(withoutTime(plainCell(cell)));
    const bool isOne =
        words.size() == 3 &&
        std::ranges::all_of(words, [](const std::string& word) { return isAllDigits(word); }) &&
        words[0].size() <= 2 && words[1].size() <= 2 && yearOf(words[2]);
    return isOne ? std::vector<std::int64_t>{figureValue(words[0]), figureValue(words[1])}
                 : std::vector<std::int64_t>{};
}

constexpr std::int64_t kMonthsOfYear = 12;

} // namespace

std::optional<Date> parseTypedDate(std::string_view cell, bool isEnd) {
    const std::string text = withoutNote(withoutTime(plainCell(cell)));
    if (const auto iso = Date::parse(text)) {
        return iso;
    }
    if (isAllDigits(text)) {
        return dateOfNumber(text, isEnd);
    }
    // "43831.0", "43831,5": a day number with its time of day.
    constexpr std::size_t kDayNumberLength = 5;
    if (const std::size_t point = text.find_first_of(".,"); point == kDayNumberLength &&
                                                            isAllDigits(text.substr(0, point)) &&
                                                            isAllDigits(text.substr(point + 1))) {
        return dateOfDayNumber(figureValue(text.substr(0, point)));
    }
    std::vector<std::string> words = dateWords(text);
    // "fin 2024" and "fin juin 2024" end nothing else.
    if (isEnd && words.size() > 1 && words.front() == "fin" && isYearWord(words.back())) {
        words.erase(words.begin());
        if (words.size() == 1) {
            return dateOfNumber(words[0], isEnd);
        }
    }
    if (const auto quarter = quarterBound(words, isEnd)) {
        return quarter;
    }
    if (words.size() == 1) {
        return isAllDigits(words[0]) && text.find_first_of("-/.") == std::string::npos
                   ? dateOfNumber(words[0], isEnd)
                   : std::nullopt;
    }
    if (words.size() == 2) {
        const bool isYearFirst = isAllDigits(words[0]) && words[0].size() == 4;
        const auto month = monthOf(words[isYearFirst ? 1 : 0]);
        const std::string& yearWord = words[isYearFirst ? 0 : 1];
        const auto year = yearOf(yearWord);
        // "janv-20" is a month, "20-01" may be anything.
        const bool isSure = yearWord.size() == 4 || monthNamed(words[0]).has_value();
        return month && year && isSure ? monthBound(*year, *month, isEnd) : std::nullopt;
    }
    return words.size() == 3 ? dateOfThree(words) : std::nullopt;
}

bool isAmericanDate(std::string_view cell) {
    constexpr std::int64_t kLongest = 31;
    const std::vector<std::int64_t> numbers = threeNumbers(cell);
    return !numbers.empty() && numbers[0] >= 1 && numbers[0] <= kMonthsOfYear && numbers[1] > kMonthsOfYear &&
           numbers[1] <= kLongest;
}

bool canBeAmericanDate(std::string_view cell) {
    const std::vector<std::int64_t> numbers = threeNumbers(cell);
    return !numbers.empty() && numbers[0] <= kMonthsOfYear && numbers[1] <= kMonthsOfYear &&
           numbers[0] != numbers[1];
}

} // namespace maillage
