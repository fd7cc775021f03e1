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

/// "B12", "$AB$7:C9", "B12*2": letters of a column, then a line.
bool namesACell(std::string_view formula) {
    std::size_t at = formula.starts_with('$') ? 1 : 0;
    const std::size_t letters = at;
    while (at < formula.size() && formula[at] >= 'A' && formula[at] <= 'Z') {
        ++at;
    }
    constexpr std::size_t kMostLetters = 3;
    const std::size_t count = at - letters;
    at += at < formula.size() && formula[at] == '$' ? 1U : 0U;
    return count >= 1 && count <= kMostLetters && at < formula.size() && formula[at] >= '0' &&
           formula[at] <= '9';
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
    // "#Lien social" and "=Égalité" are names: a failure is one of those that spreadsheets know.
    constexpr std::array<std::string_view, 24> kFailures{
        "#N/A",    "#N/D",     "#NV",      "#REF!",   "#VALUE!",  "#VALEUR!", "#NAME?",        "#NOM?",
        "#DIV/0!", "#NULL!",   "#NUL!",    "#NUM!",   "#NOMBRE!", "#SPILL!",  "#PROPAGATION!", "#EPARS!",
        "#CALC!",  "#CALCUL!", "#ERREUR!", "#ERROR!", "#FIELD!",  "#CHAMP!",  "#GETTING_DATA", "#CONNECT!"};
    const auto isFailure = [&](std::string_view failure) { return cell.starts_with(failure); };
    const bool isTooNarrow = cell.size() >= 2 && cell.find_first_not_of('#') == std::string_view::npos;
    if (std::ranges::any_of(kFailures, isFailure) || isTooNarrow || cell.starts_with("Err:") ||
        cell.starts_with("of:=")) {
        return true;
    }
    if (!cell.starts_with('=')) {
        return false;
    }
    // A formula calls something, counts, or names another cell; a name has a word right behind the sign.
    cell.remove_prefix(1);
    const std::size_t call = cell.find('(');
    const bool isCall = call != std::string_view::npos && call > 0 && cell[call - 1] != ' ';
    const std::size_t sheet = cell.find('!');
    const bool isOfSheet = sheet != std::string_view::npos && sheet > 0 && sheet + 1 < cell.size() &&
                           (cell[sheet + 1] == '$' || (cell[sheet + 1] >= 'A' && cell[sheet + 1] <= 'Z'));
    return cell.empty() || isCall || isOfSheet || namesACell(cell) ||
           std::string_view("+-(\"'[{0123456789").find(cell.front()) != std::string_view::npos;
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
