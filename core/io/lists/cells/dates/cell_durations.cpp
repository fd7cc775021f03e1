#include "core/io/lists/cells/dates/cell_durations.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

constexpr int kYearMonths = 12;

bool saysMonths(std::string_view text) {
    const std::vector<std::string> words = splitList(foldedName(text), ' ');
    return std::ranges::find(words, "mois") != words.end();
}

} // namespace

bool isDurationTitle(std::string_view title) {
    constexpr std::array<std::string_view, 19> kBeside{
        "de", "d",     "l",      "la",   "le",       "du", "agrement", "agree",  "en",       "ans",
        "an", "annee", "annees", "mois", "validite", "n",  "nb",       "nombre", "agrements"};
    const std::vector<std::string> words = splitList(foldedName(title), ' ');
    return !words.empty() && words.front() == "duree" &&
           std::all_of(words.begin() + 1, words.end(), [&](const std::string& word) {
               return std::ranges::find(kBeside, word) != kBeside.end();
           });
}

std::optional<int> parseTypedMonths(std::string_view cell, std::string_view title) {
    const std::vector<std::string> words = splitList(foldedName(cell), ' ');
    constexpr std::array<std::string_view, 4> kYears{"an", "ans", "annee", "annees"};
    if (words.empty() || words.size() > 3 || !isAllDigits(words.front())) {
        return std::nullopt;
    }
    const std::string& unit = words.back();
    const bool isBare =
        words.size() == 1 || (words.size() == 2 && isAllDigits(unit) && parseInteger(unit) == 0);
    const bool isYears = std::ranges::find(kYears, unit) != kYears.end();
    if (!isBare && (words.size() != 2 || !(isYears || unit == "mois"))) {
        return std::nullopt;
    }
    const bool isMonths = isBare ? saysMonths(title) : unit == "mois";
    constexpr std::int64_t kMost = 240;
    const std::int64_t count = parseInteger(words.front()).value_or(0);
    const std::int64_t months = count * (isMonths ? 1 : kYearMonths);
    return count > 0 && months <= kMost ? std::optional(static_cast<int>(months)) : std::nullopt;
}

Date lastDayAfter(const Date& begin, int months) {
    using namespace std::chrono;
    const year_month month =
        year_month(year(begin.year()), std::chrono::month(begin.month())) + std::chrono::months(months);
    const year_month_day last = month / std::chrono::last;
    // A month without that day ends with its last.
    const year_month_day after = std::min(begin.day(), static_cast<unsigned>(last.day())) == begin.day()
                                     ? month / std::chrono::day(begin.day())
                                     : year_month_day(sys_days(last) + days(1));
    const year_month_day end = sys_days(after) - days(1);
    return {static_cast<int>(end.year()), static_cast<unsigned>(end.month()),
            static_cast<unsigned>(end.day())};
}

} // namespace maillage
