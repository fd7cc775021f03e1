#include "core/io/files/workbook.hpp"

#include <algorithm>
#include <ranges>

namespace maillage {

namespace {

/// How many letters stand in UTF-8 text.
std::size_t letterCount(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// The first letters of UTF-8 text, none cut.
std::string_view firstLetters(std::string_view utf8, std::size_t count) {
    std::size_t end = 0;
    while (end < utf8.size() && letterCount(utf8.substr(0, end + 1)) <= count) {
        ++end;
    }
    return utf8.substr(0, end);
}

} // namespace

bool isDefinitionsSheet(const std::vector<std::string>& titles) {
    return titles.size() >= kDefinitionTitles.size() &&
           std::ranges::equal(kDefinitionTitles, titles | std::views::take(kDefinitionTitles.size()));
}

std::vector<std::string> sheetNames(const Workbook& workbook) {
    constexpr std::size_t kMostLetters = 31;
    std::vector<std::string> names;
    std::vector<std::string> taken;
    for (const WrittenSheet& sheet : workbook) {
        std::string plain;
        for (const char c : sheet.name) {
            plain += std::string_view("[]:*?/\\").find(c) != std::string_view::npos ? '-' : c;
        }
        while (!plain.empty() && (plain.front() == '\'' || plain.front() == ' ')) {
            plain.erase(0, 1);
        }
        while (!plain.empty() && (plain.back() == '\'' || plain.back() == ' ')) {
            plain.pop_back();
        }
        plain = plain.empty() ? "Feuille" : plain;
        std::string name(firstLetters(plain, kMostLetters));
        for (std::size_t rank = 2; std::ranges::find(taken, foldedName(name)) != taken.end(); ++rank) {
            const std::string suffix = " " + formatCount(rank);
            name = std::string(firstLetters(plain, kMostLetters - suffix.size())) + suffix;
        }
        taken.push_back(foldedName(name));
        names.push_back(std::move(name));
    }
    return names;
}

std::optional<double> numberIn(const std::string& cell) {
    std::string number = cell;
    std::ranges::replace(number, ',', '.');
    return parseDouble(number);
}

int columnWidth(const Table& table, std::size_t column) {
    constexpr std::size_t kLeast = 8;
    constexpr std::size_t kMost = 50;
    constexpr std::size_t kRoomForFilter = 3;
    std::size_t width = letterCount(table.columns[column]) + kRoomForFilter;
    for (const std::vector<std::string>& row : table.rows) {
        if (column < row.size()) {
            width = std::max(width, letterCount(row[column]) + 1);
        }
    }
    return static_cast<int>(std::clamp(width, kLeast, kMost));
}

} // namespace maillage
