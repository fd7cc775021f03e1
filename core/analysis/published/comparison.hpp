// Published figures beside computed ones.
#pragma once

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

struct ComparedFigure {
    PublishedFigure published;
    /// In the published unit, unrounded (percent for "%"); nullopt when no indicator has that name.
    std::optional<double> computed;
    /// Whether the computed value, rounded half up to the published precision, is the published one.
    bool agrees = false;
};

/// Whether a computed value in the published unit, rounded half up to the published precision, is the
/// published one.
[[nodiscard]] bool agreesWith(const PublishedFigure& published, double computed);

/// What a document printed for an indicator at a date ("evs", also under "evs_2019"); null without one.
[[nodiscard]] const PublishedFigure* findPublished(const std::vector<PublishedFigure>& published,
                                                   std::string_view indicator, const Date& date);

/// The indicator that a figure names: its id without a trailing year of its date ("evs_2019" of 2019 →
/// "evs").
[[nodiscard]] std::string_view indicatorOf(const PublishedFigure& figure);

/// Each published figure beside the computed one at the figure's own date. Rates are computed from counts,
/// never from rounded parts.
[[nodiscard]] std::vector<ComparedFigure> compareWithPublished(const Project& project, bool withHypotheses);

/// The communes on which the figure's value turns: in its group with hypotheses and not without, or the
/// reverse. None for what counts no communes.
[[nodiscard]] IndexSet communesInDoubt(const Project& project, const PublishedFigure& figure);

/// The figure that a document printed for an indicator at a date ("evs", also under "evs_2019"); null without
/// one.
[[nodiscard]] const ComparedFigure* findFigure(const std::vector<ComparedFigure>& figures,
                                               std::string_view indicator, const Date& date);

} // namespace maillage
