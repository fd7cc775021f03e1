// Which communes come first by several indicators of need, whatever their weights: for the command line and
// the window alike.
#pragma once

#include "core/analysis/needs/dominance.hpp"
#include "core/analysis/needs/need_study.hpp"
#include "core/analysis/needs/outliers.hpp"
#include "core/analysis/needs/weight_ranks.hpp"

namespace maillage {

struct PriorityQuestion {
    /// Indicators, one to kMostNeeds of them, each once.
    std::vector<NeedQuestion> needs;
    /// Values told as outliers are compared with nothing.
    bool withoutOutliers = false;
    /// How many places count as the first ones.
    std::size_t first = 30;
};

struct PriorityRow {
    CommuneIndex commune = 0;
    std::size_t layer = 1;
    RankRange ranks;
    /// How many of the indicators are known of it.
    std::size_t known = 0;
};

struct PriorityReport {
    PriorityQuestion question;
    std::vector<NeedStudy> studies;
    /// Of each indicator; found before anything was ranked.
    std::vector<NeedOutliers> outliers;
    /// Communes of which an indicator is known, by best then worst rank.
    std::vector<PriorityRow> rows;
    /// Of those, the ones whose worst rank is among the first, and those whose best rank is.
    std::vector<CommuneIndex> alwaysFirst;
    std::vector<CommuneIndex> sometimesFirst;
    /// Communes of which none is.
    std::vector<CommuneIndex> unknown;
};

/// Throws Error{NeedIndicatorRepeated, NeedIndicatorsTooMany, NeedCommunesTooMany, Cancelled} and what
/// studyNeed throws.
[[nodiscard]] PriorityReport rankByNeed(const Project& project, const PriorityQuestion& question,
                                        const Monitor& monitor = {});

} // namespace maillage
