#include "core/io/needs/need_columns.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace maillage {

namespace {

using Words = std::string_view;

/// Folded titles of the code of a place, the surest first, and the level where the title tells it.
struct PlaceTitle {
    Words title;
    std::optional<NeedLevel> level{};
};
constexpr auto kPlaceTitles = std::to_array<PlaceTitle>({
    {"codgeo"},
    {"geo"},
    {"code geographique"},
    {"depcom", NeedLevel::Commune},
    {"numcomdo", NeedLevel::Commune},
    {"numcom", NeedLevel::Commune},
    {"insee com", NeedLevel::Commune},
    {"code insee", NeedLevel::Commune},
    {"codes insee", NeedLevel::Commune},
    {"codeinsee", NeedLevel::Commune},
    {"code commune", NeedLevel::Commune},
    {"codecommune", NeedLevel::Commune},
    {"code commune insee", NeedLevel::Commune},
    {"code insee commune", NeedLevel::Commune},
    {"code insee de la commune", NeedLevel::Commune},
    {"numero de commune", NeedLevel::Commune},
    {"numero commune", NeedLevel::Commune},
    {"com", NeedLevel::Commune},
    {"insee", NeedLevel::Commune},
    {"cog", NeedLevel::Commune},
    {"code qp", NeedLevel::Qpv},
    {"code qpv", NeedLevel::Qpv},
    {"codeqp", NeedLevel::Qpv},
    {"qp", NeedLevel::Qpv},
    {"qpv", NeedLevel::Qpv},
    {"qp2024", NeedLevel::Qpv},
    {"numqpv", NeedLevel::Qpv},
    {"epci", NeedLevel::Epci},
    {"numepci", NeedLevel::Epci},
    {"code epci", NeedLevel::Epci},
    {"siren", NeedLevel::Epci},
    {"dep", NeedLevel::Departement},
    {"numdep", NeedLevel::Departement},
    {"code departement", NeedLevel::Departement},
    {"insee dep", NeedLevel::Departement},
});

const PlaceTitle* placeTitle(Words folded) {
    const auto found = std::ranges::find(kPlaceTitles, folded, &PlaceTitle::title);
    return found == kPlaceTitles.end() ? nullptr : &*found;
}

struct TitleRole {
    Words title;
    NeedRole role;
};
constexpr auto kTitleRoles = std::to_array<TitleRole>({
    {"geo object", NeedRole::PlaceLevel},
    {"nivgeo", NeedRole::PlaceLevel},
    {"niveau geographique", NeedRole::PlaceLevel},
    {"iris", NeedRole::Part},
    {"dciris", NeedRole::Part},
    {"code iris", NeedRole::Part},
    {"libgeo", NeedRole::Name},
    {"libelle geographique", NeedRole::Name},
    {"nomcom", NeedRole::Name},
    {"nom commune", NeedRole::Name},
    {"nom de commune", NeedRole::Name},
    {"nom de la commune", NeedRole::Name},
    {"commune", NeedRole::Name},
    {"communes", NeedRole::Name},
    {"libcom", NeedRole::Name},
    {"lib com", NeedRole::Name},
    {"libepci", NeedRole::Name},
    {"nomepci", NeedRole::Name},
    {"nomdep", NeedRole::Name},
    {"nomreg", NeedRole::Name},
    {"libiris", NeedRole::Name},
    {"libqp", NeedRole::Name},
    {"nom", NeedRole::Name},
    {"departement", NeedRole::Name},
    {"region", NeedRole::Name},
    {"libelle", NeedRole::Name},
    {"dtreffre", NeedRole::Time},
    {"time period", NeedRole::Time},
    {"an", NeedRole::Time},
    {"annee", NeedRole::Time},
    {"date", NeedRole::Time},
    {"date reference", NeedRole::Time},
    {"date de reference", NeedRole::Time},
    {"millesime", NeedRole::Time},
    {"periode", NeedRole::Time},
    {"trimestre", NeedRole::Time},
    {"obs status", NeedRole::Status},
    {"conf status", NeedRole::Status},
    {"unit mult", NeedRole::Scale},
    {"unit measure", NeedRole::Unit},
    {"freq", NeedRole::Technical},
    {"obs value", NeedRole::Value},
    {"obs value niveau", NeedRole::Value},
    {"nb", NeedRole::Value},
    {"nb equip", NeedRole::Value},
    {"nombre de demandeurs d emploi", NeedRole::Value},
    {"type de donnees", NeedRole::Dimension},
    {"categorie", NeedRole::Measure},
    {"sexe", NeedRole::Dimension},
    {"sex", NeedRole::Dimension},
    {"age", NeedRole::Dimension},
    {"tranche d age", NeedRole::Dimension},
    {"typequ", NeedRole::Measure},
    {"type fs", NeedRole::Text},
    {"code region", NeedRole::Zone},
    {"nature epci", NeedRole::Zone},
    {"nb com", NeedRole::Zone},
    {"code postal", NeedRole::Zone},
    {"lambert x", NeedRole::Technical},
    {"lambert y", NeedRole::Technical},
    {"epsg", NeedRole::Technical},
    {"latitude", NeedRole::Technical},
    {"longitude", NeedRole::Technical},
    {"codefrr", NeedRole::Zone},
    {"id fs", NeedRole::Text},
    {"insee reg", NeedRole::Zone},
});

/// Codes of zonings carry the year of the zoning: "ZE2020", "BV2022", "TDAAV2017".
constexpr auto kZoneStarts = std::to_array<Words>(
    {"arr",     "arm",    "cv",      "reg",     "ze",      "uu",  "tuu",    "tduu",   "aav",
     "taav",    "tdaav",  "cateaav", "bv",      "au",      "tau", "cataeu", "ctr",    "pays",
     "cantons", "canton", "dens",    "nivdens", "libdens", "zrr", "frr",    "triris", "grd quart"});
constexpr auto kDimensionStarts = std::to_array<Words>({"aged", "agepyr", "cs1", "cs8", "pcs", "tfn", "nch"});

bool isZone(Words folded) {
    const std::size_t digits = folded.find_first_of("0123456789");
    const std::size_t rest = folded.find_first_not_of("0123456789", digits);
    const Words start = trimmed(folded.substr(0, digits));
    return (digits == Words::npos || rest == Words::npos) &&
           std::ranges::find(kZoneStarts, start) != kZoneStarts.end();
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

int twoDigits(std::string_view text) {
    return (text[0] - '0') * 10 + (text[1] - '0');
}

/// Censuses began to be kept so in 1968; two figures of a year to come are none.
constexpr int kFirstCensus = 68;
constexpr int kLastYear = 35;
constexpr int kCentury = 2000;

std::optional<int> yearOfTwo(std::string_view text) {
    if (text.size() != 2 || !isDigit(text[0]) || !isDigit(text[1])) {
        return std::nullopt;
    }
    const int year = twoDigits(text);
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
    return isEquipmentType(column) && column[0] == 'D' && twoDigits(column.substr(2)) >= kFirstFilosofi &&
           twoDigits(column.substr(2)) <= kLastYear;
}

bool isUpperName(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_'; });
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

struct StemTraits {
    Words start;
    NeedTraits traits;
};

/// By the beginning of a stem, the longest first.
const std::vector<StemTraits>& stemTraits() {
    constexpr double kFive = 5;
    constexpr double kHundred = 100;
    static const std::vector<StemTraits> all{
        {"indfoy_", {NeedKind::Count, "foyers allocataires", NeedDirection::More, kFive}},
        {"indnbp_", {NeedKind::Count, "personnes couvertes", NeedDirection::More, kFive}},
        {"indmtt_", {NeedKind::Amount, "€ du mois", NeedDirection::More, kHundred}},
        {"DEFM", {NeedKind::Count, "demandeurs d'emploi", NeedDirection::More, kFive}},
        {"NBMENFISC", {NeedKind::Count, "ménages fiscaux", NeedDirection::None, 0}},
        {"NBPERSMENFISC", {NeedKind::Count, "personnes", NeedDirection::None, 0}},
        {"TP60", {NeedKind::Rate, "%", NeedDirection::More, 0}},
        {"PR_MD60", {NeedKind::Rate, "%", NeedDirection::More, 0}},
        {"PIMPOT", {NeedKind::Rate, "%", NeedDirection::None, 0}},
        {"PIMP", {NeedKind::Rate, "%", NeedDirection::Less, 0}},
        {"PMIMP", {NeedKind::Rate, "%", NeedDirection::Less, 0}},
        {"MED_SL", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"IR_D9_D1", {NeedKind::Rate, "rapport", NeedDirection::More, 0}},
        {"S_", {NeedKind::Rate, "%", NeedDirection::None, 0}},
        {"SUPERF", {NeedKind::Amount, "km²", NeedDirection::None, 0}},
        {"part_", {NeedKind::Rate, "%", NeedDirection::None, 0}},
        {"prsa", {NeedKind::Rate, "‰", NeedDirection::More, 0}},
        {"tx", {NeedKind::Rate, "%", NeedDirection::None, 0}},
        {"taux", {NeedKind::Rate, "%", NeedDirection::None, 0}},
        {"FAMMONO", {NeedKind::Count, "familles", NeedDirection::More, 0}},
        {"NBFAM", {NeedKind::Count, "familles", NeedDirection::None, 0}},
        {"CHOM", {NeedKind::Count, "personnes", NeedDirection::More, 0}},
        {"ACT", {NeedKind::Count, "personnes", NeedDirection::None, 0}},
        {"POP", {NeedKind::Count, "habitants", NeedDirection::None, 0}},
        {"MEN", {NeedKind::Count, "ménages", NeedDirection::None, 0}},
        {"FAM", {NeedKind::Count, "familles", NeedDirection::None, 0}},
        {"COUP", {NeedKind::Count, "familles", NeedDirection::None, 0}},
        {"RP", {NeedKind::Count, "résidences principales", NeedDirection::None, 0}},
        {"LOG", {NeedKind::Count, "logements", NeedDirection::None, 0}},
        {"NAIS", {NeedKind::Count, "naissances", NeedDirection::None, 0}},
        {"DECE", {NeedKind::Count, "décès", NeedDirection::None, 0}},
    };
    return all;
}

/// Names that are whole stems: "D1" begins "D506" too.
const std::vector<StemTraits>& wholeStemTraits() {
    static const std::vector<StemTraits> all{
        {"MED", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"Q1", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"Q2", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"Q3", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"D1", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"D9", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"D1_SL", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"D9_SL", {NeedKind::Median, "€/an par UC", NeedDirection::Less, 0}},
        {"RD", {NeedKind::Rate, "rapport", NeedDirection::More, 0}},
        {"GI", {NeedKind::Rate, "indice", NeedDirection::None, 0}},
    };
    return all;
}

/// Shares of disposable income of Filosofi: "PTSA", "PPSOC".
constexpr auto kIncomeShares = std::to_array<Words>(
    {"PACT", "PTSA", "PCHO", "PBEN", "PPEN", "PPAT", "PPSOC", "PPFAM", "PPMINI", "PPLOGT"});

/// By how the file words it: "Taux de …", "Part des … (%)", "Médiane du niveau vie (€)".
std::optional<NeedTraits> traitsOfLabel(std::string_view label) {
    const std::string folded = foldedName(label);
    const auto begins = [&](Words word) { return folded.starts_with(word); };
    if (begins("mediane") || begins("decile") || begins("quartile") || begins("1er ") ||
        begins("9e decile")) {
        return NeedTraits{NeedKind::Median, label.find("€") == Words::npos ? "" : "€", NeedDirection::None,
                          0};
    }
    if (begins("taux") || begins("part ") || begins("pourcentage") || begins("tx ") || begins("indice") ||
        begins("rapport") || label.find("(%)") != Words::npos || label.find("(en %)") != Words::npos) {
        return NeedTraits{NeedKind::Rate, begins("indice") || begins("rapport") ? "" : "%",
                          NeedDirection::None, 0};
    }
    return std::nullopt;
}

} // namespace

NeedRole roleOfNeedTitle(std::string_view title) {
    const std::string folded = foldedName(title);
    if (const auto found = std::ranges::find(kTitleRoles, folded, &TitleRole::title);
        found != kTitleRoles.end()) {
        return found->role;
    }
    if (placeTitle(folded) != nullptr) {
        return NeedRole::Place;
    }
    if (isZone(folded)) {
        return NeedRole::Zone;
    }
    if (folded.ends_with(" measure")) {
        return NeedRole::Measure;
    }
    const auto begins = [&](Words start) { return folded.starts_with(start); };
    if (folded.starts_with("facility ") || std::ranges::any_of(kDimensionStarts, begins)) {
        return NeedRole::Dimension;
    }
    return NeedRole::Other;
}

int rankOfNeedPlace(std::string_view title) {
    const PlaceTitle* known = placeTitle(foldedName(title));
    return known == nullptr ? static_cast<int>(kPlaceTitles.size())
                            : static_cast<int>(known - kPlaceTitles.data());
}

std::optional<NeedLevel> levelOfNeedTitle(std::string_view title) {
    const PlaceTitle* known = placeTitle(foldedName(title));
    return known == nullptr ? std::nullopt : known->level;
}

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
        if (year && (before.ends_with('_') || isUpperName(before))) {
            return {
                std::string(before.substr(0, before.size() - (before.ends_with('_') ? 1 : 0))), {}, *year};
        }
    }
    if (column.size() > 2 && isUpperName(column) && (!isEquipmentType(column) || isDecile(column))) {
        const std::string_view before = column.substr(0, column.size() - 2);
        if (const auto year = yearOfTwo(column.substr(column.size() - 2))) {
            return {std::string(before), {}, *year};
        }
    }
    return {std::string(column)};
}

NeedTraits traitsOfStem(std::string_view stem, std::string_view label) {
    const std::string_view bare = stem.substr(0, stem.find('['));
    for (const StemTraits& one : wholeStemTraits()) {
        if (bare == one.start) {
            return one.traits;
        }
    }
    if (std::ranges::find(kIncomeShares, bare) != kIncomeShares.end()) {
        return {NeedKind::Rate, "%", NeedDirection::None, 0};
    }
    for (const StemTraits& one : stemTraits()) {
        if (bare.starts_with(one.start)) {
            return one.traits;
        }
    }
    return traitsOfLabel(label).value_or(NeedTraits{});
}

} // namespace maillage
