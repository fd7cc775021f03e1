// Everything that a page shows, but its words (app/text/map/page_text): painters lay it out and draw it, and
// compute none of it.
#pragma once

#include "core/analysis/change/scenario_comparison.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/report/page_request.hpp"

namespace maillage {

struct PageContent {
    /// The figures below point into it.
    Project project;
    /// As they were asked for. With an extent the map goes to its bounds, with its neighbours as ground;
    /// legend and figures count its communes.
    std::optional<PageExtent> extent{};
    std::optional<Envelope> shown{};
    std::string title{};
    Paper paper{};
    Indicators indicators;
    /// What was printed, of the whole territory; none beside a scenario or an extent, which nobody published.
    std::vector<ComparedFigure> compared{};
    /// For a theme that compares with a scenario or a date, and for a simulation, which is compared with its
    /// base: from that (`a`) to the page's situation (`b`, whose figures are `indicators`).
    std::optional<ScenarioComparison> comparison{};
    MapSheet sheet;
};

/// Computes the content. Throws Error.
[[nodiscard]] PageContent makePage(const Project& project, const PageRequest& request);
/// The page's map with the rings of its QPV, whatever its theme: what insets are cut from.
[[nodiscard]] MapSheet sheetWithQpvs(const PageContent& content);

/// Two sides of a map, already computed.
struct SheetSides {
    const Situation& situation;
    /// Of `situation`; of an extent, where the map is about one.
    const Indicators& indicators;
    /// The coverage of besideSituation.
    const Coverage& before;
    /// That situation itself, for a theme that is beside a scenario or a date; else null.
    const Situation* other = nullptr;
};

/// The map of a request, for a page as for the window. With a scenario, a theme of one situation marks the
/// communes that it gains and loses. `ground`: that of another sheet of the same base map, or null.
[[nodiscard]] MapSheet buildSheet(const Project& project, const PageRequest& request, const SheetSides& sides,
                                  std::shared_ptr<const MapGround> ground = {});

} // namespace maillage
