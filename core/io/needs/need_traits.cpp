#include "core/io/needs/need_columns.hpp"

#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace maillage {

namespace {

struct StemTraits {
    std::string_view start;
    NeedTraits traits;
};

/// By the beginning of a stem, the longest first.
const std::vector<StemTraits>& stemTraits() {
    constexpr double kFive = 5;
    constexpr double kHundred = 100;
    static const std::vector<StemTraits> kAll{
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
    return kAll;
}

/// Names that are whole stems: "D1" begins "D506" too.
const std::vector<StemTraits>& wholeStemTraits() {
    static const std::vector<StemTraits> kAll{
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
    return kAll;
}

/// Shares of disposable income of Filosofi: "PTSA", "PPSOC".
constexpr auto kIncomeShares = std::to_array<std::string_view>(
    {"PACT", "PTSA", "PCHO", "PBEN", "PPEN", "PPAT", "PPSOC", "PPFAM", "PPMINI", "PPLOGT"});

/// By how the file words it: "Taux de …", "Part des … (%)", "Médiane du niveau vie (€)".
std::optional<NeedTraits> traitsOfLabel(std::string_view label) {
    const std::string folded = foldedName(label);
    const auto begins = [&](std::string_view word) { return folded.starts_with(word); };
    if (begins("mediane") || begins("decile") || begins("quartile") || begins("1er ") ||
        begins("9e decile")) {
        return NeedTraits{NeedKind::Median, label.find("€") == std::string_view::npos ? "" : "€",
                          NeedDirection::None, 0};
    }
    if (begins("taux") || begins("part ") || begins("pourcentage") || begins("tx ") || begins("indice") ||
        begins("rapport") || label.find("(%)") != std::string_view::npos ||
        label.find("(en %)") != std::string_view::npos) {
        return NeedTraits{NeedKind::Rate, begins("indice") || begins("rapport") ? "" : "%",
                          NeedDirection::None, 0};
    }
    return std::nullopt;
}

} // namespace

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
