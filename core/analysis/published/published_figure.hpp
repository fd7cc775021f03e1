// One figure of a document: what it is about, and whether a value agrees with it.
#pragma once

#include "core/model/project.hpp"

namespace maillage {

/// Before the name of a figure that is published as a share: "taux_zones_blanches".
inline constexpr std::string_view kShareOf = "taux_";

/// The indicator that a figure names: its id without a trailing year of its date ("evs_2019" of 2019 →
/// "evs").
[[nodiscard]] std::string_view indicatorOf(const PublishedFigure& figure);

/// Whether it is a figure of the indicator at the date.
[[nodiscard]] bool isFor(const PublishedFigure& published, std::string_view indicator, const Date& date);

/// What a document printed for an indicator at a date ("evs", also under "evs_2019"); null without one.
[[nodiscard]] const PublishedFigure* findPublished(const std::vector<PublishedFigure>& published,
                                                   std::string_view indicator, const Date& date);

/// Whether a computed value in the published unit, rounded half up to the published precision, is the
/// published one.
[[nodiscard]] bool agreesWith(const PublishedFigure& published, double computed);

} // namespace maillage
