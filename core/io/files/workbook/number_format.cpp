#include "core/io/files/workbook/number_format.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace maillage {

namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;

std::string twoDigits(std::int64_t value) {
    return (value < 10 ? "0" : "") + formatInteger(value);
}

std::string clock(std::int64_t seconds) {
    return twoDigits(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
}

/// The code without what is no letter of it: quoted text, escaped signs, brackets; "[h]" leaves an 'H'.
std::string bareCode(std::string_view code) {
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string inside = asciiLower(code.substr(i + 1, end - i - 1));
            if (!inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos &&
                std::string_view("hms").find(inside.front()) != std::string_view::npos) {
                bare += 'H';
            }
            i = end;
        } else {
            bare += asciiLower(std::string_view(&code[i], 1));
        }
    }
    return bare;
}

void dropWord(std::string& text, std::string_view word) {
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word)) {
        text.erase(at, word.size());
    }
}

bool isPlainNumber(std::string_view text) {
    constexpr std::size_t kExactDigits = 15;
    if (text.starts_with('-')) {
        text.remove_prefix(1);
    }
    const bool isShort = !text.empty() && text.size() <= kExactDigits;
    const std::size_t point = text.find('.');
    if (point == std::string_view::npos) {
        return isShort && isAllDigits(text);
    }
    return isShort && isAllDigits(text.substr(0, point)) && isAllDigits(text.substr(point + 1)) &&
           !text.ends_with('0');
}

/// With the fifteen digits that a spreadsheet shows, and without an exponent as long as that can be read.
std::string plainNumber(double value) {
    constexpr int kShownDigits = 15;
    constexpr double kTiny = 1e-9;
    constexpr double kHuge = 1e21;
    std::array<char, 64> buffer{};
    const auto rounded = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                       std::chars_format::general, kShownDigits);
    const double shown = parseDouble({buffer.data(), rounded.ptr}).value_or(value);
    if (shown == 0) {
        return "0";
    }
    const double size = std::fabs(shown);
    const auto text =
        size < kTiny || size >= kHuge
            ? std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown)
            : std::to_chars(buffer.data(), buffer.data() + buffer.size(), shown, std::chars_format::fixed);
    return {buffer.data(), text.ptr};
}

std::string dateOfDays(std::int64_t days, bool is1904) {
    // 1900 has a 29 February in a spreadsheet: before it, days count from one day later.
    constexpr std::int64_t kAfterFalseDay = 60;
    const std::chrono::sys_days origin = is1904                  ? std::chrono::year(1904) / 1 / 1
                                         : days > kAfterFalseDay ? std::chrono::year(1899) / 12 / 30
                                                                 : std::chrono::year(1899) / 12 / 31;
    const std::chrono::year_month_day date = origin + std::chrono::days(days);
    return formatInteger(static_cast<int>(date.year())) + "-" +
           twoDigits(static_cast<unsigned>(date.month())) + "-" +
           twoDigits(static_cast<unsigned>(date.day()));
}

std::string shownDate(double value, bool is1904) {
    const double whole = std::floor(value);
    auto days = static_cast<std::int64_t>(whole);
    auto seconds = static_cast<std::int64_t>(std::lround((value - whole) * kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        ++days;
        seconds = 0;
    }
    if (days == 0 && !is1904) {
        return seconds == 0 ? "0" : clock(seconds);
    }
    const std::string date = dateOfDays(days, is1904);
    return seconds == 0 ? date : date + " " + clock(seconds);
}

} // namespace

NumberFormat builtInFormat(std::size_t id) {
    const auto isBetween = [&](std::size_t first, std::size_t last) { return first <= id && id <= last; };
    constexpr std::size_t kElapsed = 46;
    if (isBetween(14, 17) || id == 22 || isBetween(27, 31) || id == 36 || isBetween(50, 54) ||
        isBetween(57, 58)) {
        return {NumberLook::Date};
    }
    if (isBetween(18, 21) || isBetween(32, 35) || id == 45 || id == 47 || isBetween(55, 56)) {
        return {NumberLook::Time};
    }
    return id == kElapsed ? NumberFormat{NumberLook::Elapsed} : NumberFormat{};
}

NumberFormat formatOfCode(std::string_view code) {
    std::string bare = bareCode(code);
    // "03"000 shows 03036 for 36.
    const std::size_t quote = code.starts_with('"') ? code.find('"', 1) : std::string_view::npos;
    const std::string_view shown =
        quote == std::string_view::npos ? std::string_view() : code.substr(1, quote - 1);
    if (isAllDigits(shown) && !bare.empty() && bare.find_first_not_of('0') == std::string::npos) {
        return {NumberLook::Padded, bare.size(), std::string(shown)};
    }
    const bool hasElapsed = bare.find('H') != std::string::npos;
    if (bare.size() > 1 && bare.find_first_not_of('0') == std::string::npos) {
        return {NumberLook::Padded, bare.size()};
    }
    for (const std::string_view word : {"general", "standard", "am/pm", "a/p", "e+", "e-"}) {
        dropWord(bare, word);
    }
    // French writes years with "a" and days with "j".
    const bool hasDay =
        bare.find_first_of("dyj") != std::string::npos || bare.find("aa") != std::string::npos;
    const bool hasHour = bare.find_first_of("hs") != std::string::npos;
    if (hasDay || (bare.find('m') != std::string::npos && !hasHour && !hasElapsed)) {
        return {NumberLook::Date};
    }
    if (hasElapsed) {
        return {NumberLook::Elapsed};
    }
    return hasHour ? NumberFormat{NumberLook::Time} : NumberFormat{};
}

std::string shownNumber(std::string_view stored, const NumberFormat& format, bool is1904) {
    stored = trimmed(stored);
    if (format.look == NumberLook::Number && isPlainNumber(stored)) {
        return std::string(stored);
    }
    const auto value = parseDouble(stored);
    if (!value || !std::isfinite(*value)) {
        return std::string(stored);
    }
    constexpr double kLastDay = 2'958'466; // of the year 9999
    const bool isDay = *value >= 0 && *value < kLastDay;
    switch (format.look) {
    case NumberLook::Date:
        return isDay ? shownDate(*value, is1904) : plainNumber(*value);
    case NumberLook::Time:
        return isDay ? clock(std::lround((*value - std::floor(*value)) * kSecondsOfDay) % kSecondsOfDay)
                     : plainNumber(*value);
    case NumberLook::Elapsed:
        return isDay ? clock(std::llround(*value * kSecondsOfDay)) : plainNumber(*value);
    case NumberLook::Padded: {
        std::string text = plainNumber(*value);
        if (isAllDigits(text) && text.size() < format.digits) {
            text.insert(0, format.digits - text.size(), '0');
        }
        return isAllDigits(text) ? format.prefix + text : text;
    }
    case NumberLook::Number:
        break;
    }
    return plainNumber(*value);
}

std::string shownIsoDate(std::string_view iso) {
    iso = trimmed(iso);
    constexpr std::size_t kDateLength = 10;
    constexpr std::size_t kTimeLength = 8;
    std::string text(iso.substr(0, kDateLength));
    if (iso.size() > kDateLength && iso[kDateLength] == 'T') {
        const std::string_view time = iso.substr(kDateLength + 1, kTimeLength);
        if (time.find_first_not_of("0:") != std::string_view::npos && time.find_first_of("Zz+-") != 0) {
            text += " " + std::string(time);
        }
        return text;
    }
    return std::string(iso);
}

std::string shownDuration(std::string_view iso) {
    iso = trimmed(iso);
    if (!iso.starts_with("PT")) {
        return std::string(iso);
    }
    std::int64_t seconds = 0;
    std::size_t from = 2;
    for (std::size_t at = from; at < iso.size(); ++at) {
        const std::size_t unit = std::string_view("HMS").find(iso[at]);
        if (unit == std::string_view::npos) {
            continue;
        }
        constexpr std::array<double, 3> kSeconds{3600, 60, 1};
        const auto value = parseDouble(iso.substr(from, at - from));
        constexpr double kMost = 1e9;
        if (!value || std::fabs(*value) > kMost) {
            return std::string(iso);
        }
        seconds += std::llround(*value * kSeconds[unit]);
        from = at + 1;
    }
    return from == iso.size() && seconds >= 0 ? clock(seconds) : std::string(iso);
}

} // namespace maillage
