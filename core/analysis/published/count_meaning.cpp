#include "core/analysis/published/count_meaning.hpp"

#include "core/analysis/published/published_figure.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace maillage {

namespace {

using enum Quantity;

constexpr std::array kMeanings{std::pair{std::string_view("taux_cs"), CountMeaning{CentreSocial, false}},
                               std::pair{std::string_view("taux_sans_cs"), CountMeaning{CentreSocial, true}},
                               std::pair{std::string_view("evs_seul"), CountMeaning{EvsSeul, false}},
                               std::pair{std::string_view("taux_avs"), CountMeaning{Avs, false}},
                               std::pair{std::string_view("zones_blanches"), CountMeaning{Avs, true}}};

} // namespace

std::optional<CountMeaning> countMeaningOf(std::string_view indicator) {
    const auto* const found =
        std::ranges::find(kMeanings, indicator, &std::pair<std::string_view, CountMeaning>::first);
    if (found != kMeanings.end()) {
        return found->second;
    }
    return indicator.starts_with(kShareOf) ? countMeaningOf(indicator.substr(kShareOf.size())) : std::nullopt;
}

} // namespace maillage
