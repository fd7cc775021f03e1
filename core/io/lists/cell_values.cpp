#include "core/io/lists/cell_values.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Date> dateOf(std::int64_t year, std::int64_t month, std::int64_t day) {
    std::string text = formatInteger(year);
    for (const std::int64_t part : {month, day}) {
        text += (part < 10 ? "-0" : "-") + formatInteger(part);
    }
    return Date::parse(text);
}

/// First or last day of a month.
std::optional<Date> monthBound(std::int64_t year, std::int64_t month, bool isEnd) {
    constexpr std::int64_t kLongest = 31;
    for (std::int64_t day = isEnd ? kLongest : 1; day >= 1; --day) {
        if (const auto date = dateOf(year, month, day)) {
            return date;
        }
    }
    return std::nullopt;
}

/// Days since 1899-12-30, as spreadsheets count.
std::optional<Date> dateOfDayNumber(std::int64_t number) {
    constexpr std::int64_t kYear1955 = 20'000;
    constexpr std::int64_t kYear2119 = 80'000;
    if (number < kYear1955 || number > kYear2119) {
        return std::nullopt;
    }
    const std::chrono::sys_days origin = std::chrono::year(1899) / 12 / 30;
    const std::chrono::year_month_day day = origin + std::chrono::days(number);
    return dateOf(static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()));
}

bool hasWord(const std::string& folded, std::string_view word) {
    return (" " + folded + " ").find(" " + std::string(word) + " ") != std::string::npos;
}

} // namespace

std::optional<Date> parseTypedDate(std::string_view cell, bool isEnd) {
    std::string_view text = trimmed(cell);
    // "2021-09-01 00:00:00", "2021-09-01T00:00:00".
    constexpr std::size_t kDateLength = 10;
    if (text.size() > kDateLength && (text[kDateLength] == ' ' || text[kDateLength] == 'T')) {
        text = text.substr(0, kDateLength);
    }
    if (const auto iso = Date::parse(text)) {
        return iso;
    }
    constexpr std::size_t kYearLength = 4;
    if (isDigits(text)) {
        const std::int64_t number = parseInteger(text).value_or(0);
        return text.size() == kYearLength ? monthBound(number, isEnd ? 12 : 1, isEnd)
                                          : dateOfDayNumber(number);
    }
    std::string plain(text);
    for (char& c : plain) {
        if (c == '-' || c == '.') {
            c = '/';
        }
    }
    std::vector<std::int64_t> parts;
    for (const std::string& part : splitList(plain, '/')) {
        if (!isDigits(part)) {
            return std::nullopt;
        }
        parts.push_back(parseInteger(part).value_or(0));
    }
    constexpr std::int64_t kFirstYear = 1800;
    constexpr std::int64_t kShortYears = 70;
    if (parts.size() == 3 && parts[0] >= kFirstYear) {
        return dateOf(parts[0], parts[1], parts[2]);
    }
    if (parts.size() == 3 && parts[2] < kShortYears) {
        return dateOf(2000 + parts[2], parts[1], parts[0]);
    }
    if (parts.size() == 3 && parts[2] >= kFirstYear) {
        return dateOf(parts[2], parts[1], parts[0]);
    }
    if (parts.size() == 2 && parts[1] >= kFirstYear) {
        return monthBound(parts[1], parts[0], isEnd);
    }
    return std::nullopt;
}

std::optional<std::int64_t> parseTypedCount(std::string_view cell) {
    std::string digits;
    for (const char c : trimmed(cell)) {
        // No-break and narrow spaces are made of these bytes and of no digit.
        if (c != ' ' && c != '\xC2' && c != '\xA0' && c != '\xE2' && c != '\x80' && c != '\xAF') {
            digits += c;
        }
    }
    const std::size_t point = digits.find_first_of(".,");
    if (point != std::string::npos && digits.find_first_not_of('0', point + 1) == std::string::npos) {
        digits.resize(point);
    }
    return isDigits(digits) ? parseInteger(digits) : std::nullopt;
}

std::optional<StructureKind> parseTypedKind(std::string_view cell) {
    if (const auto kind = parseStructureKind(trimmed(cell))) {
        return kind;
    }
    const std::string folded = foldedName(cell);
    const bool evs = hasWord(folded, "evs") || folded.find("espace de vie sociale") != std::string::npos ||
                     folded.find("espaces de vie sociale") != std::string::npos;
    const bool centre = hasWord(folded, "cs") || folded == "c s" || hasWord(folded, "csc") ||
                        folded.find("centre social") != std::string::npos ||
                        folded.find("centre socio") != std::string::npos ||
                        folded.find("animation globale") != std::string::npos;
    if (evs == centre) {
        return std::nullopt;
    }
    return evs ? StructureKind::Evs : StructureKind::CentreSocial;
}

std::optional<ApprovalKind> parseTypedApproval(std::string_view cell) {
    if (const auto kind = parseApprovalKind(trimmed(cell))) {
        return kind;
    }
    const std::string folded = foldedName(cell);
    if (hasWord(folded, "acf") || folded.find("collective famille") != std::string::npos) {
        return ApprovalKind::Acf;
    }
    if (hasWord(folded, "jeunes")) {
        return ApprovalKind::PsJeunes;
    }
    const auto kind = parseTypedKind(cell);
    if (!kind) {
        return std::nullopt;
    }
    return *kind == StructureKind::Evs ? ApprovalKind::Evs : ApprovalKind::AnimationGlobale;
}

bool isFormulaFailure(std::string_view cell) {
    constexpr std::array<std::string_view, 4> kStarts{"#", "Err:", "=", "of:="};
    return std::ranges::any_of(kStarts, [&](std::string_view start) { return cell.starts_with(start); });
}

bool isTotalLabel(std::string_view cell) {
    constexpr std::array<std::string_view, 6> kLabels{"total",    "sous total", "totaux",
                                                      "ensemble", "somme",      "moyenne"};
    const std::string folded = foldedName(cell);
    return std::ranges::any_of(kLabels, [&](std::string_view label) {
        return folded == label || folded.starts_with(std::string(label) + " ");
    });
}

} // namespace maillage
