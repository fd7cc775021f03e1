// A civil date and a period of validity.
#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace maillage {

/// A day that exists in the calendar.
class Date {
public:
    /// Precondition: the day exists (an assert holds it).
    constexpr Date(int year, unsigned month, unsigned day)
        : m_ymd(std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)) {}

    /// "AAAA-MM-JJ", years 1800 to 2999; nullopt when it is not a date.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
    /// The last day of a year, at which the schéma takes stock.
    [[nodiscard]] static Date endOf(int year) { return {year, 12, 31}; }

    [[nodiscard]] int year() const { return static_cast<int>(m_ymd.year()); }
    [[nodiscard]] unsigned month() const { return static_cast<unsigned>(m_ymd.month()); }
    [[nodiscard]] unsigned day() const { return static_cast<unsigned>(m_ymd.day()); }
    [[nodiscard]] std::string iso() const;
    /// The day after.
    [[nodiscard]] Date next() const { return after(std::chrono::days(1)); }
    /// The day before.
    [[nodiscard]] Date previous() const { return after(std::chrono::days(-1)); }

    auto operator<=>(const Date&) const = default;

private:
    [[nodiscard]] Date after(std::chrono::days days) const {
        const std::chrono::year_month_day day = std::chrono::sys_days(m_ymd) + days;
        return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                static_cast<unsigned>(day.day())};
    }

    std::chrono::year_month_day m_ymd;
};

/// First and last day of validity, both included; an absent bound is open.
struct Period {
    std::optional<Date> begin;
    std::optional<Date> end;

    [[nodiscard]] bool contains(const Date& date) const {
        return (!begin || *begin <= date) && (!end || date <= *end);
    }
    bool operator==(const Period&) const = default;
};

/// True when a period ends before it begins.
[[nodiscard]] bool isReversed(const Period& period);
/// Whether a day belongs to both; neither may be reversed.
[[nodiscard]] bool overlap(const Period& a, const Period& b);

} // namespace maillage
