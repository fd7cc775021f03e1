#include "core/model/needs/need_indicator.hpp"

#include "core/base/text.hpp"

#include <cmath>
#include <vector>

namespace maillage {

namespace {

using Terms = std::vector<NeedTerm>;

NeedIndicator share(const char* id, Terms numerator, Terms denominator, const char* source) {
    NeedIndicator indicator;
    indicator.id = id;
    indicator.numerator = std::move(numerator);
    indicator.denominator = std::move(denominator);
    indicator.source = source;
    return indicator;
}

NeedIndicator ownValue(const char* id, const char* stem, const char* unit, NeedDirection direction,
                       const char* source) {
    NeedIndicator indicator;
    indicator.id = id;
    indicator.numerator = {{stem}};
    indicator.scale = 1;
    indicator.unit = unit;
    indicator.direction = direction;
    indicator.source = source;
    return indicator;
}

constexpr const char* kFilosofi = "Insee-DGFiP-Cnaf-Cnav-CCMSA, Filosofi";
constexpr const char* kCafAndCensus = "Cnaf, Cafdata s_ben_com_f ; Insee, recensement de la population";
constexpr const char* kQuotient = "Cnaf, Cafdata ndur_s_qf_400_com_f et s_ben_com_f";
constexpr const char* kFamilies = "Insee, recensement de la population, couples - familles - ménages";
constexpr const char* kAges = "Insee, recensement de la population, évolution et structure de la population";
constexpr const char* kCensus = "Insee, recensement de la population";
constexpr const char* kQpvShare = "ANCT, Observatoire des territoires ; Insee, recensement de la population";

/// Needs.md 2.2, numbers 1 to 12 in their order, then what describes without being a need.
std::vector<NeedIndicator> madeIndicators() {
    std::vector<NeedIndicator> all{
        ownValue("niveau_de_vie", "MED", "€/an par UC", NeedDirection::Less, kFilosofi),
        ownValue("pauvrete", "TP60", "%", NeedDirection::More, kFilosofi),
        share("menages_allocataires", {{"indfoy_ndur"}}, {{"MEN"}}, kCafAndCensus),
        share("personnes_couvertes", {{"indnbp_ndur"}}, {{"POP"}}, kCafAndCensus),
        share("rsa", {{"indfoy_rsa"}}, {{"MEN"}}, kCafAndCensus),
        share("quotient_800", {{"indfoy_ndur[QF=0-399]"}, {"indfoy_ndur[QF=400-799]"}}, {{"indfoy_ndur"}},
              kQuotient),
        share("monoparentales", {{"FAMMONO"}}, {{"FAM"}, {"COUPSENF", -1}}, kFamilies),
        share("asf", {{"indfoy_asf"}}, {{"FAMMONO"}}, kCafAndCensus),
        share("ages_75", {{"POP7589"}, {"POP90P"}}, {{"POP"}}, kAges),
        share("seuls_80", {{"POP80P_PSEUL"}}, {{"POP80P"}}, kFamilies),
        share("jeunes_15_29", {{"POP1529"}}, {{"POP"}}, kAges),
        share("moins_de_15", {{"POP0014"}}, {{"POP"}}, kAges),
        share("chomage", {{"CHOM1564"}}, {{"ACT1564"}}, kCensus),
        share("chomage_15_24", {{"CHOM1524"}}, {{"ACT1524"}}, kCensus),
        share("sans_voiture", {{"RP"}, {"RP_VOIT1P", -1}}, {{"RP"}}, kCensus),
        share("sans_diplome", {{"NSCOL15P_DIPLMIN"}}, {{"NSCOL15P"}}, kCensus),
        ownValue("population_qpv", "part_pop_qpv", "%", NeedDirection::More, kQpvShare),
    };
    all.back().isContext = true;
    return all;
}

std::string sumText(const Terms& terms) {
    std::string text;
    for (const NeedTerm& term : terms) {
        const double size = std::abs(term.factor);
        if (!text.empty()) {
            text += term.factor < 0 ? " - " : " + ";
        } else if (term.factor < 0) {
            text += "-";
        }
        constexpr double kOne = 1;
        text += (size < kOne || size > kOne ? formatShortest(size) + " × " : std::string()) + term.stem;
    }
    return terms.size() > 1 ? "(" + text + ")" : text;
}

} // namespace

std::span<const NeedIndicator> builtInIndicators() {
    static const std::vector<NeedIndicator> kAll = madeIndicators();
    return kAll;
}

std::string formulaText(const NeedIndicator& indicator) {
    std::string text = sumText(indicator.numerator);
    if (!indicator.isOwnValue()) {
        text += " / " + sumText(indicator.denominator);
    }
    constexpr double kOne = 1;
    if (indicator.scale < kOne || indicator.scale > kOne) {
        text += " × " + formatShortest(indicator.scale);
    }
    return text;
}

} // namespace maillage
