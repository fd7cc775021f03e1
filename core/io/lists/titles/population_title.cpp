#include "core/io/lists/titles/population_title.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/titles/list_columns.hpp"

#include <algorithm>
#include <array>

namespace maillage {

namespace {

/// "20" and "2020" of a title, as a year; 0 for other figures.
int yearOfTitle(std::string_view figures) {
    constexpr std::size_t kShort = 2;
    constexpr std::size_t kLong = 4;
    const std::int64_t value = parseInteger(figures).value_or(0);
    if (figures.size() == kShort) {
        constexpr std::int64_t kCentury = 2000;
        return static_cast<int>(kCentury + value);
    }
    return figures.size() == kLong ? static_cast<int>(value) : 0;
}

/// "pmun20", "ptot", "p21pop": the names of Insee's files.
std::optional<PopulationTitle> shortPopulationTitle(std::string_view name) {
    using Count = PopulationTitle::Count;
    constexpr std::array<std::pair<std::string_view, Count>, 5> kShortNames{{{"pmun", Count::Municipal},
                                                                             {"popmun", Count::Municipal},
                                                                             {"psdc", Count::Municipal},
                                                                             {"ptot", Count::Total},
                                                                             {"pop", Count::Plain}}};
    for (const auto& [start, count] : kShortNames) {
        const std::string_view rest = name.starts_with(start) ? name.substr(start.size()) : "?";
        if (rest.empty() || yearOfTitle(rest) > 0) {
            return PopulationTitle{count, yearOfTitle(rest)};
        }
    }
    constexpr std::size_t kLength = 6;
    if (name.size() == kLength && (name[0] == 'p' || name[0] == 'd') && name.ends_with("pop") &&
        yearOfTitle(name.substr(1, 2)) > 0) {
        return PopulationTitle{Count::Plain, yearOfTitle(name.substr(1, 2))};
    }
    return std::nullopt;
}

} // namespace

std::optional<PopulationTitle> populationTitle(std::string_view title) {
    using Count = PopulationTitle::Count;
    if (const auto known = shortPopulationTitle(plainColumnName(title))) {
        return known;
    }
    const std::vector<std::string> words = splitList(foldedName(title), ' ');
    constexpr std::array<std::string_view, 5> kHeads{"population", "populations", "pop", "habitants", "hab"};
    const auto isHead = [&](const std::string& word) {
        return std::ranges::find(kHeads, word) != kHeads.end();
    };
    constexpr std::array<std::string_view, 3> kBefore{"nombre", "nb", "nbre"};
    const bool isCount = !words.empty() && std::ranges::find(kBefore, words.front()) != kBefore.end() &&
                         std::ranges::any_of(words, isHead);
    if (words.empty() || !(isHead(words.front()) || isCount)) {
        return std::nullopt;
    }
    constexpr std::array<std::string_view, 30> kNeutral{
        "nombre",  "nb",        "nbre",     "d",    "de",     "des",     "du",          "la",
        "l",       "en",        "a",        "au",   "1er",    "1",       "janvier",     "vigueur",
        "commune", "communes",  "insee",    "rp",   "legale", "legales", "recensement", "recensee",
        "annee",   "communale", "ensemble", "date", "milles", "entree"};
    PopulationTitle known;
    for (const std::string& word : words) {
        constexpr std::size_t kYear = 4;
        if (word == "comptee" || word == "part") {
            return std::nullopt;
        }
        if (word.starts_with("municipal") || word == "double" || word == "doubles") {
            known.count = Count::Municipal;
        } else if (word.starts_with("total") && known.count == Count::Plain) {
            known.count = Count::Total;
        } else if (word.size() == kYear && yearOfTitle(word) > 0) {
            known.year = yearOfTitle(word);
        } else if (!isHead(word) && word != "sans" && word != "compte" && word != "comptes" &&
                   std::ranges::find(kNeutral, word) == kNeutral.end()) {
            known.count = Count::Part;
        }
    }
    return known;
}

} // namespace maillage
