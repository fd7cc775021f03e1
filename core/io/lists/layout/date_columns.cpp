#include "core/io/lists/layout/date_columns.hpp"

#include "core/base/text.hpp"
#include "core/io/lists/cells/cell_values.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace maillage {

namespace {

bool beginsWithOne(std::string_view word, std::span<const std::string_view> starts) {
    return std::ranges::any_of(starts, [&](std::string_view start) { return word.starts_with(start); });
}

template <std::size_t kCount>
bool hasWordOf(const std::vector<std::string>& words, const std::array<std::string_view, kCount>& starts) {
    return std::ranges::any_of(words, [&](const std::string& word) { return beginsWithOne(word, starts); });
}

bool hasPlainWord(const std::vector<std::string>& words, std::string_view wanted) {
    return std::ranges::find(words, wanted) != words.end();
}

/// Dates of a file, of a person or of a visit.
constexpr std::array<std::string_view, 16> kOtherDates{
    "naissance", "maj",   "saisie", "modif",    "extraction", "edition",  "impression", "actualis",
    "fichier",   "fiche", "visite", "controle", "reception",  "adhesion", "statut",     "relance"};
/// Ends and begins of something that is not plainly the agrément or the service.
constexpr std::array<std::string_view, 20> kVagueDates{
    "contrat",   "convention", "mandat",     "travaux",  "bail",     "financement", "subvention",
    "stage",     "dossier",    "depot",      "renouvel", "demande",  "instruction", "signature",
    "notificat", "decision",   "commission", "arrete",   "creation", "projet"};
constexpr std::array<std::string_view, 14> kBeginDates{
    "debut",   "ouvert",    "ouverture",   "effet",     "depuis",     "demarr", "commenc",
    "compter", "lancement", "attribution", "obtention", "delivrance", "octroi", "partir"};
constexpr std::array<std::string_view, 12> kEndDates{"echeance", "expir",  "fermet",  "cloture",
                                                     "cess",     "jusqu",  "retrait", "dissol",
                                                     "resili",   "termin", "sortie",  "fermee"};
constexpr std::array<std::string_view, 3> kPlainEnds{"fin", "terme", "ferme"};
constexpr std::array<std::string_view, 2> kApprovalWords{"agrement", "agree"};
constexpr std::array<std::string_view, 6> kDateWords{"date",      "annee",    "exercice",
                                                     "millesime", "campagne", "validite"};

std::vector<std::string> wordsOfTitle(std::string_view title) {
    return splitList(foldedName(title), ' ');
}

} // namespace

DateMeaning dateMeaningOf(std::string_view title) {
    const std::vector<std::string> words = wordsOfTitle(title);
    if (words.empty()) {
        return DateMeaning::None;
    }
    const bool isUpdate = hasPlainWord(words, "mise") && hasPlainWord(words, "jour");
    if (isUpdate || hasWordOf(words, kOtherDates)) {
        return DateMeaning::Other;
    }
    const bool saysDate = hasWordOf(words, kDateWords);
    const bool saysApproval = hasWordOf(words, kApprovalWords);
    const std::string& last = words.back();
    const bool hasFirst = hasPlainWord(words, "premier") || hasPlainWord(words, "1er");
    const bool isSince = last == "le" && saysApproval;
    const bool begins =
        hasWordOf(words, kBeginDates) || last == "du" || isSince || (hasFirst && saysApproval);
    const bool ends = hasWordOf(words, kEndDates) || last == "au" ||
                      std::ranges::any_of(kPlainEnds, [&](auto word) { return hasPlainWord(words, word); }) ||
                      (hasPlainWord(words, "valable") && last != "du");
    const bool isBoth = hasPlainWord(words, "du") && last == "au";
    if (hasWordOf(words, kVagueDates)) {
        return saysDate || begins || ends || saysApproval ? DateMeaning::Unclear : DateMeaning::None;
    }
    if (words.front().starts_with("period") || isBoth || (begins && ends && last != "au" && last != "du")) {
        // "du" and "au" also end "Date de début du" and "Valable depuis le … au".
        return DateMeaning::Period;
    }
    if (ends) {
        return DateMeaning::End;
    }
    if (begins || (saysApproval && hasPlainWord(words, "date"))) {
        return DateMeaning::Begin;
    }
    return saysDate ? DateMeaning::Unclear : DateMeaning::None;
}

bool isDateTitle(std::string_view title) {
    return hasWordOf(wordsOfTitle(title), kDateWords) || dateMeaningOf(title) == DateMeaning::End;
}

bool isYear(std::string_view cell) {
    constexpr std::int64_t kFirst = 1950;
    constexpr std::int64_t kLast = 2099;
    constexpr std::size_t kFigures = 4;
    const std::string_view text = trimmed(cell);
    const auto year = text.size() == kFigures ? parseInteger(text) : std::nullopt;
    return year && *year >= kFirst && *year <= kLast;
}

bool isPlainDate(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    return text.find_first_not_of("0123456789.,") != std::string_view::npos &&
           parseTypedDate(text, false).has_value();
}

namespace {

/// Lower case, one kind of dash, plain spaces, nothing in brackets, no words before the first date.
std::string plainPeriod(std::string_view cell) {
    std::string text = asciiLower(trimmed(cell));
    constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kPlain{{{"\u2013", "-"},
                                                                                    {"\u2014", "-"},
                                                                                    {"\u2011", "-"},
                                                                                    {"\u2192", " - "},
                                                                                    {"->", " - "},
                                                                                    {"\u00A0", " "},
                                                                                    {"\u202F", " "},
                                                                                    {"\u2019", "'"},
                                                                                    {"\u2026", ""},
                                                                                    {"...", ""},
                                                                                    {"\n", " "},
                                                                                    {" à ", " au "},
                                                                                    {"jusqu'au", "au"}}};
    for (const auto& [from, to] : kPlain) {
        for (std::size_t at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size())) {
            text.replace(at, from.size(), to);
        }
    }
    if (const std::size_t open = text.find('('); open != std::string::npos && text.ends_with(')')) {
        text.resize(open);
    }
    text = std::string(trimmed(text));
    constexpr std::array<std::string_view, 8> kBefore{"agrément ", "agrement ", "période ", "periode ",
                                                      "valable ",  "du ",       "de ",      "le "};
    for (bool isChanged = true; isChanged;) {
        isChanged = false;
        for (const std::string_view word : kBefore) {
            if (text.starts_with(word)) {
                text.erase(0, word.size());
                isChanged = true;
            }
        }
    }
    return text;
}

std::string_view withoutArticle(std::string_view text) {
    text = trimmed(text);
    for (const std::string_view word : {"de ", "le ", "du ", "au ", ": "}) {
        if (text.starts_with(word)) {
            text = trimmed(text.substr(word.size()));
        }
    }
    return text;
}

bool isOpenEnd(std::string_view text) {
    constexpr std::array<std::string_view, 5> kOpen{"", "en cours", "aujourd'hui", "ce jour", "à ce jour"};
    return std::ranges::find(kOpen, text) != kOpen.end();
}

/// The two halves as dates; a year may be short behind another ("2020-23").
std::optional<Period> periodOf(std::string_view first, std::string_view second) {
    first = withoutArticle(first);
    second = withoutArticle(second);
    Period period;
    period.begin = parseTypedDate(first, false);
    if (!period.begin) {
        return std::nullopt;
    }
    if (isOpenEnd(second)) {
        return period;
    }
    constexpr std::size_t kShortYear = 2;
    if (isYear(first) && second.size() == kShortYear) {
        // "2010-12" may be a month as well.
        constexpr std::int64_t kMonths = 12;
        const std::string year = std::string(first.substr(0, 2)) + std::string(second);
        if (parseInteger(second).value_or(0) <= kMonths || year < first) {
            return std::nullopt;
        }
        period.end = parseTypedDate(year, true);
    } else {
        period.end = parseTypedDate(second, true);
    }
    return period.end ? std::optional(period) : std::nullopt;
}

} // namespace

std::optional<Period> parseTypedPeriod(std::string_view cell) {
    const std::string text = plainPeriod(cell);
    for (const std::string_view since : {"depuis ", "à partir ", "a partir ", "à compter ", "a compter "}) {
        if (text.starts_with(since)) {
            Period period;
            period.begin = parseTypedDate(withoutArticle(std::string_view(text).substr(since.size())), false);
            return period.begin ? std::optional(period) : std::nullopt;
        }
    }
    if (text.starts_with("au ")) {
        Period period;
        period.end = parseTypedDate(withoutArticle(std::string_view(text).substr(3)), true);
        return period.end ? std::optional(period) : std::nullopt;
    }
    for (const std::string_view separator : {" au ", " - ", "-", "/"}) {
        // A date has dashes and strokes of its own: every place is tried.
        for (std::size_t at = text.find(separator); at != std::string::npos;
             at = text.find(separator, at + 1)) {
            const std::string_view all(text);
            if (const auto period = periodOf(all.substr(0, at), all.substr(at + separator.size()))) {
                return period;
            }
        }
    }
    if (text.ends_with(" au")) {
        return periodOf(std::string_view(text).substr(0, text.size() - 3), "");
    }
    return std::nullopt;
}

} // namespace maillage
