// Two people changed the same project, each from what it was before: both changes in one, where nothing
// contradicts.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

enum class MergedPart {
    Communes,
    BaseMap,
    Structure,
    Approvals,
    ServiceArea,
    Qpv,
    PublishedFigure,
    Scenario,
    SourceLines,
    Passages,
    TravelTimes,
    NeedSet,
    NeedIndicator,
    PageTemplate,
    Settings,
};

/// What both changed, and not in the same way.
struct MergeConflict {
    MergedPart part = MergedPart::Settings;
    /// Of the structure, the scenario, the QPV, the figure, the set of needs or its indicator; empty for the
    /// other parts.
    std::string name;

    bool operator==(const MergeConflict&) const = default;
};

struct ProjectMerge {
    Project project; // `ours` where there is a conflict
    std::vector<MergeConflict> conflicts;
};

/// `ours` and `theirs` were both made of `base`. Scenarios, structures, their agréments and rows, QPV and
/// published figures and sets of needs are merged one by one; everything else, as a whole, is of who changed
/// it.
[[nodiscard]] ProjectMerge mergedProjects(const Project& base, const Project& ours, const Project& theirs);

} // namespace maillage
