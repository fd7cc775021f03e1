// Everything that the window shows and that follows from project, view and scenario: computed once per
// change.
#pragma once

#include "app/document/view_state.hpp"
#include "core/analysis/change/simulation.hpp"
#include "core/analysis/published/comparison.hpp"

namespace maillage {

struct Derived {
    Derived(Project from, Situation at, SimulationResult found)
        : project(std::move(from)),
          situation(std::move(at)),
          result(std::move(found)),
          attested(result.after),
          complete(result.after) {}

    /// The figures below point into it.
    Project project;
    Situation situation;
    SimulationResult result;
    MapSheet sheet;
    /// The two ends of the interval, under the same scenario: attested rows alone, and every row.
    Indicators attested;
    Indicators complete;
    /// Without the scenario: it compares the base with what was printed.
    std::vector<ComparedFigure> compared;
};

/// Takes from `previous`, null for none, what cannot have changed.
[[nodiscard]] Derived derive(const Project& project, const ViewState& view, const Scenario& scenario,
                             const Derived* previous);

} // namespace maillage
