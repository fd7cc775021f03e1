// What is looked at: not a part of the project, so neither saved in it nor undone.
#pragma once

#include "core/analysis/figures/figure.hpp"
#include "core/report/page_request.hpp"

namespace maillage {

/// Name of the scenario in which the window opens structures until a person names another.
inline constexpr const char* kSimulationName = "Simulation";

/// The theme of a window that nobody chose one in.
inline constexpr Theme kFirstTheme = Theme::Couverture;

struct ViewState {
    Theme theme = kFirstTheme;
    Date date;
    bool withHypotheses = true;
    FigureBase base = FigureBase::Communes;
    /// The scenario on top of the base; the base alone where the project has none of this name.
    std::string scenario = kSimulationName;
    /// The one that theme Ecart compares it with; the base where the project has none of this name.
    std::string comparedScenario{};
    MapOptions options{};
    /// The earlier date of theme Evolution; nullopt for that of the project's first year.
    std::optional<Date> comparedDate = std::nullopt;
    /// Of a theme of need; the first indicator known where this one, or nothing, is.
    std::optional<NeedMapRequest> need = std::nullopt;

    bool operator==(const ViewState&) const = default;
};

/// The date with which theme Evolution compares the view's: never after it.
[[nodiscard]] inline Date earlierDate(const ViewState& view, const Settings& settings) {
    return earlierDate(settings, view.comparedDate, view.date);
}

} // namespace maillage
