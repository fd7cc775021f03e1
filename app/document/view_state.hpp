// What is looked at: not a part of the project, so neither saved in it nor undone.
#pragma once

#include "core/analysis/figures/figure.hpp"
#include "core/carto/map_sheet.hpp"

#include <algorithm>

namespace maillage {

/// Name of the scenario in which the window opens structures until a person names another.
inline constexpr const char* kSimulationName = "Simulation";

/// What a share is a share of.

struct ViewState {
    Theme theme = Theme::Couverture;
    Date date{2022, 12, 31};
    bool withHypotheses = true;
    FigureBase base = FigureBase::Communes;
    /// The scenario on top of the base; the base alone where the project has none of this name.
    std::string scenario = kSimulationName;
    /// The one that theme Ecart compares it with; the base where the project has none of this name.
    std::string comparedScenario;
    MapOptions options{};
    /// The earlier date of theme Evolution; nullopt for the end of the project's first year.
    std::optional<Date> comparedDate = std::nullopt;

    bool operator==(const ViewState&) const = default;
};

/// The date at which a year is looked at: the project's reference date in its year, else its last day.
[[nodiscard]] inline Date yearDate(const Settings& settings, int year) {
    return year == settings.referenceDate.year() ? settings.referenceDate : Date::endOf(year);
}

/// The date with which theme Evolution compares the view's: never after it.
[[nodiscard]] inline Date earlierDate(const ViewState& view, const Settings& settings) {
    return std::min(view.comparedDate.value_or(Date::endOf(settings.firstYear)), view.date);
}

} // namespace maillage
