#include "core/io/needs/need_details.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace maillage {

namespace {

constexpr auto kTotals = std::to_array<std::string_view>(
    {"_t", "t", "total", "ensemble", "tous", "toutes", "tot", "_z", "brutes", "brut"});

bool isNeedTotal(std::string_view value) {
    const std::string lower = asciiLower(trimmed(value));
    return lower.empty() || std::ranges::find(kTotals, lower) != kTotals.end();
}

/// A quotient familial in words as its bounds: "Moins de 400 euros" → "0-399", "Entre 400 et 799 euros" →
/// "400-799", "1200 euros et plus" → "1200+".
std::optional<std::string> quotientClass(std::string_view value) {
    const std::string folded = foldedName(value);
    if (folded == "inconnu") {
        return "inconnu";
    }
    if (folded.find("euro") == std::string::npos) {
        return std::nullopt;
    }
    std::vector<std::int64_t> bounds;
    for (const std::string& word : splitList(folded, ' ')) {
        if (const auto number = isAllDigits(word) ? parseInteger(word) : std::nullopt) {
            bounds.push_back(*number);
        }
    }
    if (bounds.size() == 2) {
        return formatInteger(bounds[0]) + "-" + formatInteger(bounds[1]);
    }
    if (bounds.size() != 1) {
        return std::nullopt;
    }
    const bool isBelow = folded.starts_with("moins") || folded.starts_with("inferieur");
    return isBelow ? "0-" + formatInteger(bounds[0] - 1) : formatInteger(bounds[0]) + "+";
}

std::string detailText(const std::string& title, std::string_view value) {
    if (const auto quotient = quotientClass(value)) {
        return "QF=" + *quotient;
    }
    return title + "=" + needText(value);
}

bool isNeedType(std::string_view title) {
    const std::string lower = asciiLower(title);
    return lower == "facility_type" || lower == "typequ";
}

int digitsAt(std::string_view text, std::size_t from, std::size_t count) {
    const std::string_view part = text.size() >= from + count ? text.substr(from, count) : std::string_view();
    return isAllDigits(part) ? static_cast<int>(parseInteger(part).value_or(0)) : 0;
}

/// A month as the quarter and the day are told: by their order within the year.
constexpr int kDaysOfMonth = 32;
constexpr int kMonthsOfQuarter = 3;

} // namespace

NeedTime needTimeOf(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    constexpr std::size_t kYear = 4;
    if (text.size() == 10 && text[2] == '/') {
        return {digitsAt(text, 6, kYear), digitsAt(text, 3, 2) * kDaysOfMonth + digitsAt(text, 0, 2)};
    }
    const int year = digitsAt(text, 0, kYear);
    if (text.size() == kYear || year == 0) {
        return {year, 0};
    }
    if (text.size() == 6 && isAllDigits(text)) {
        return {year, digitsAt(text, kYear, 2) * kDaysOfMonth};
    }
    if (text.size() == 7 && (text[5] == 'T' || text[5] == 'Q')) {
        return {year, digitsAt(text, 6, 1) * kMonthsOfQuarter * kDaysOfMonth};
    }
    return {year, digitsAt(text, 5, 2) * kDaysOfMonth + digitsAt(text, 8, 2)};
}

std::string needDetailStem(const NeedLayout& layout, const NeedRow& row, const std::string& valueTitle) {
    std::string stem = valueTitle;
    std::string type;
    std::vector<std::string> details;
    bool countsPeople = false;
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        const NeedColumn& column = layout.columns[i];
        if (column.aside != NeedAside::Detail) {
            continue;
        }
        const std::string folded = foldedName(column.title);
        countsPeople = countsPeople || folded.starts_with("age");
        const std::string_view value = trimmed(row.cell(i));
        if (isNeedType(column.title)) {
            type = isNeedTotal(value) ? type : needText(value);
        } else if (folded == "categorie") {
            stem = "DEFM_" + needText(value);
        } else if (column.role == NeedRole::Measure) {
            stem = isNeedTotal(value) ? stem : needText(value);
        } else if (!isNeedTotal(value)) {
            details.push_back(detailText(column.title, value));
        }
    }
    if (!type.empty()) {
        return type; // the domain of an equipment is in its type
    }
    if (stem == "NB" && countsPeople) {
        stem = "POP"; // Insee's tables of ages call people "NB"
    }
    return details.empty() ? stem : stem + "[" + joined(details, ",") + "]";
}

std::string needUnit(const NeedLayout& layout, const NeedRow& row) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].role == NeedRole::Unit) {
            const std::string_view unit = trimmed(row.cell(i));
            return unit == "EUR_YR" ? "€/an" : unit == "EUR" ? "€" : unit == "PT" ? "%" : "";
        }
    }
    return {};
}

double needScale(const NeedLayout& layout, const NeedRow& row) {
    for (std::size_t i = 0; i < layout.columns.size(); ++i) {
        if (layout.columns[i].role == NeedRole::Scale) {
            constexpr double kMost = 12;
            const double power = parseDouble(trimmed(row.cell(i))).value_or(0);
            return std::abs(power) > kMost ? 1 : std::pow(10.0, power);
        }
    }
    return 1;
}

} // namespace maillage
