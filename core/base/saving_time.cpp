#include "core/base/saving_time.hpp"

#include "core/base/text.hpp"

#include <chrono>
#include <cstdlib>
#include <ctime>
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

std::string savingTime() {
    const std::int64_t moment = millisecondsOfSaving();
    const std::time_t seconds = moment / kMillisecondsPerSecond;
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    return digits(utc.tm_year + 1900, 4) + "-" + digits(utc.tm_mon + 1, 2) + "-" + digits(utc.tm_mday, 2) +
           "T" + digits(utc.tm_hour, 2) + ":" + digits(utc.tm_min, 2) + ":" + digits(utc.tm_sec, 2) + "." +
           digits(moment % kMillisecondsPerSecond, 3) + "Z";
}

} // namespace maillage
