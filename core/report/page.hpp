// Everything that a page shows, but its words (app/text/map/page_text): painters lay it out and draw it, and
// compute none of it.
#pragma once

#include "core/analysis/change/scenario_comparison.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/report/page_request.hpp"

namespace maillage {

/// The left one of two maps side by side; the page's own is the right one.
struct LeftMap {
    /// A date, or a scenario; what its figures are is side `a` of the comparison.
    ThemeBeside beside = ThemeBeside::Date;
    MapSheet sheet;
};

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
    /// For what is beside a scenario or a date, and for a simulation, which is compared with its base: from
    /// that (`a`) to the page's situation (`b`, whose figures are `indicators`).
    std::optional<ScenarioComparison> comparison{};
    MapSheet sheet;
    /// Of two maps side by side; it has a comparison then.
    std::optional<LeftMap> left{};
    PageLayout layout{};

    /// What the page is beside: besideOf its request.
    [[nodiscard]] ThemeBeside beside() const { return left ? left->beside : besideOf(sheet.theme); }
};

/// The legend of the page, whose ranks are those of remarks of the proof-reader: of two maps one for both
/// (pairedLegend), whose communes are those of the right one.
[[nodiscard]] MapSheet legendOf(const PageContent& content);

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
