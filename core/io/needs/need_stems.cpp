#include "core/io/needs/need_columns.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <optional>

namespace maillage {

namespace {

bool isNeedDigit(char c) {
    return c >= '0' && c <= '9';
}

int needTwoDigits(std::string_view text) {
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// Censuses began to be kept so in 1968; two figures of a year to come are none.
constexpr int kFirstCensus = 68;
constexpr int kLastYear = 35;
constexpr int kCentury = 2000;

std::optional<int> yearOfTwo(std::string_view text) {
    if (text.size() != 2 || !isNeedDigit(text[0]) || !isNeedDigit(text[1])) {
        return std::nullopt;
    }
    const int year = needTwoDigits(text);
    if (year <= kLastYear) {
        return kCentury + year;
    }
    return year >= kFirstCensus ? std::optional(kCentury - 100 + year) : std::nullopt;
}

std::optional<int> yearOfFour(std::string_view text) {
    const auto year = text.size() == 4 && isAllDigits(text) ? parseInteger(text) : std::nullopt;
    const bool isYear = year && *year >= kCentury - 100 + kFirstCensus && *year <= kCentury + kLastYear;
    return isYear ? std::optional(static_cast<int>(*year)) : std::nullopt;
}

/// "D502" of "NB_D502": a type of the BPE, whose figures are no year.
bool isEquipmentType(std::string_view text) {
    return text.size() == 4 && text[0] >= 'A' && text[0] <= 'G' && isAllDigits(text.substr(1));
}

/// "D121": a decile of Filosofi, which began in 2012, before a type of equipment of that name.
bool isDecile(std::string_view column) {
    constexpr int kFirstFilosofi = 12;
    return isEquipmentType(column) && column[0] == 'D' && needTwoDigits(column.substr(2)) >= kFirstFilosofi &&
           needTwoDigits(column.substr(2)) <= kLastYear;
}

bool isUpperStem(std::string_view text) {
    return std::ranges::all_of(text,
                               [](char c) { return (c >= 'A' && c <= 'Z') || isNeedDigit(c) || c == '_'; });
}

/// Sums over years, which only births and deaths of the civil register are.
std::optional<NeedStem> intervalStem(std::string_view column) {
    constexpr std::size_t kWord = 4;
    if (column.size() != 2 * kWord || !(column.starts_with("NAIS") || column.starts_with("DECE"))) {
        return std::nullopt;
    }
    const auto first = yearOfTwo(column.substr(kWord, 2));
    const auto last = yearOfTwo(column.substr(kWord + 2));
    if (!first || !last || *first >= *last) {
        return std::nullopt;
    }
    return NeedStem{std::string(column.substr(0, kWord)), {}, *last, *first};
}

} // namespace

NeedStem stemOfColumn(std::string_view column) {
    constexpr std::size_t kPrefix = 4; // "P18_"
    const bool hasPrefix = column.size() > kPrefix && column[3] == '_' &&
                           (column[0] == 'P' || column[0] == 'C' || column[0] == 'D');
    if (const auto year = hasPrefix ? yearOfTwo(column.substr(1, 2)) : std::nullopt) {
        return {std::string(column.substr(kPrefix)), column[0] == 'D' ? "" : std::string(1, column[0]),
                *year};
    }
    constexpr std::string_view kEquipment = "BPE_";
    constexpr std::size_t kYear = 4;
    if (column.starts_with(kEquipment) && column.size() > kEquipment.size() + kYear + 1) {
        if (const auto year = yearOfFour(column.substr(kEquipment.size(), kYear))) {
            return {std::string(column.substr(kEquipment.size() + kYear + 1)), {}, *year};
        }
    }
    if (column.starts_with("NB_") && isEquipmentType(column.substr(3))) {
        return {std::string(column.substr(3))};
    }
    if (auto interval = intervalStem(column)) {
        return *interval;
    }
    if (column.size() > kYear + 1) {
        const std::string_view before = column.substr(0, column.size() - kYear);
        const auto year = yearOfFour(column.substr(column.size() - kYear));
        if (year && (before.ends_with('_') || isUpperStem(before))) {
            return {
                std::string(before.substr(0, before.size() - (before.ends_with('_') ? 1 : 0))), {}, *year};
        }
    }
    if (column.size() > 2 && isUpperStem(column) && (!isEquipmentType(column) || isDecile(column))) {
        const std::string_view before = column.substr(0, column.size() - 2);
        if (const auto year = yearOfTwo(column.substr(column.size() - 2))) {
            return {std::string(before), {}, *year};
        }
    }
    return {std::string(column)};
}

} // namespace maillage
