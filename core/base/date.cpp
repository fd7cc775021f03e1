#include "core/base/date.hpp"

#include "core/base/text.hpp"

namespace maillage {

std::optional<Date> Date::parse(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const auto number = [&](std::size_t from, std::size_t length) -> std::optional<std::int64_t> {
        const std::string_view part = text.substr(from, length);
        return isAllDigits(part) ? parseInteger(part) : std::nullopt;
    };
    const auto year = number(0, 4);
    const auto month = number(5, 2);
    const auto day = number(8, 2);
    if (!year || !month || !day || *year < 1800 || *year > 2999) {
        return std::nullopt;
    }
    const Date date(static_cast<int>(*year), static_cast<unsigned>(*month), static_cast<unsigned>(*day));
    if (!date.m_ymd.ok()) {
        return std::nullopt;
    }
    return date;
}

std::string Date::iso() const {
    const auto padded = [](std::int64_t value, std::size_t width) {
        const std::string digits = formatInteger(value);
        return std::string(width - std::min(width, digits.size()), '0') + digits;
    };
    return padded(year(), 4) + "-" + padded(month(), 2) + "-" + padded(day(), 2);
}

bool isReversed(const Period& period) {
    return period.begin && period.end && *period.end < *period.begin;
}

bool overlap(const Period& a, const Period& b) {
    return !(a.end && b.begin && *a.end < *b.begin) && !(b.end && a.begin && *b.end < *a.begin);
}

} // namespace maillage
