// Everything that the window shows and that follows from the project and from what is asked of it: computed
// once per change.
#pragma once

#include "core/analysis/change/simulation.hpp"
#include "core/analysis/figures/comparison.hpp"
#include "core/report/page_request.hpp"

namespace maillage {

struct Derived {
    Derived(Project from, Situation at, SimulationResult found)
        : project(std::move(from)), situation(std::move(at)), result(std::move(found)) {}

    /// The figures below point into it.
    Project project;
    Situation situation;
    /// From the base to the scenario of the request.
    SimulationResult result;
    MapSheet sheet;
    /// The commune whose answer would narrow most what the published figures leave open; nothing where no row
    /// is supposed.
    std::optional<CommuneIndex> toAskFirst{};
    /// Without the scenario: it compares the base with what was printed.
    std::vector<ComparedFigure> compared;
};

/// Of the request the situation, the theme, what it is beside, and the options of the map: the window shows
/// the whole territory, and its sheet is that of the page of the same request (makePage). Takes from
/// `previous`, null for none, what cannot have changed.
[[nodiscard]] Derived derive(const Project& project, const PageRequest& request, const Derived* previous);

} // namespace maillage
