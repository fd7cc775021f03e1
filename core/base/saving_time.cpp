#include "core/base/saving_time.hpp"

#include "core/base/text.hpp"

#include <chrono>
#include <cstdlib>
#include <optional>

namespace maillage {

namespace {

constexpr std::int64_t kMillisecondsPerSecond = 1000;

std::int64_t millisecondsOfSaving() {
    const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
    if (const auto seconds = fixed == nullptr ? std::nullopt : parseInteger(fixed)) {
        return *seconds * kMillisecondsPerSecond;
    }
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

/// At least `width` digits.
std::string digits(std::int64_t number, std::size_t width) {
    std::string text = formatInteger(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

} // namespace

std::int64_t savingSeconds() {
    return millisecondsOfSaving() / kMillisecondsPerSecond;
}

Date savingDay() {
    const std::chrono::sys_seconds utc{std::chrono::seconds(savingSeconds())};
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(utc));
    return {static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
            static_cast<unsigned>(day.day())};
}

std::string savingTime() {
    const std::int64_t moment = millisecondsOfSaving();
    const std::chrono::sys_seconds utc{std::chrono::seconds(moment / kMillisecondsPerSecond)};
    const auto midnight = std::chrono::floor<std::chrono::days>(utc);
    const std::chrono::year_month_day day(midnight);
    const std::chrono::hh_mm_ss time(utc - midnight);
    return digits(static_cast<int>(day.year()), 4) + "-" + digits(static_cast<unsigned>(day.month()), 2) +
           "-" + digits(static_cast<unsigned>(day.day()), 2) + "T" + digits(time.hours().count(), 2) + ":" +
           digits(time.minutes().count(), 2) + ":" + digits(time.seconds().count(), 2) + "." +
           digits(moment % kMillisecondsPerSecond, 3) + "Z";
}

} // namespace maillage
