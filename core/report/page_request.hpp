// What a page is asked for: the same request gives the same page on the command line, in the window, on a
// printer and, one after the other, in an atlas.
#pragma once

#include "core/carto/map_sheet.hpp"
#include "core/model/page/page_layout.hpp"

namespace maillage {

/// The communes that a page is about, where it is not about all.
struct PageExtent {
    IndexSet communes;
    /// The code of the EPCI whose communes they are; empty for communes that somebody chose.
    std::string epci{};
};
[[nodiscard]] PageExtent chosenExtent(const Territory& territory, std::span<const CommuneIndex> communes);
/// Of the communes of an EPCI, by its code.
[[nodiscard]] PageExtent extentOfEpci(const Territory& territory, const std::string& code);

/// Whether two maps of the theme can stand side by side: it compares nothing itself, and it changes with the
/// situation.
[[nodiscard]] constexpr bool isPairable(Theme theme) {
    return besideOf(theme) == ThemeBeside::Base && theme != Theme::Simulation && theme != Theme::Besoin;
}

/// Letters of a title, or of the name of who makes a page: with more there is no room left for the page.
inline constexpr int kMostTitleLetters = 300;

/// What is pointed to must outlive the request, not the content that is made from it.
struct PageRequest {
    /// The situation that the page shows.
    SituationOptions situation;
    Theme theme = Theme::Couverture;
    /// What is beside a scenario (besideOf): that one, null for the base.
    const Scenario* comparedScenario = nullptr;
    /// What is beside a date: the earlier one, as earlierDate takes it.
    std::optional<Date> comparedDate{};
    /// Nullopt for the whole territory.
    std::optional<PageExtent> extent{};
    /// The part of the map that is drawn, metres; nullopt for all that the page is about. What is counted
    /// stays the same.
    std::optional<Envelope> shown{};
    /// UTF-8, at most kMostTitleLetters; empty for the one that the theme has by itself.
    std::string title{};
    Paper paper{};
    MapOptions map{};
    /// Of a theme of need; nullopt for the first indicator that is known.
    std::optional<NeedMapRequest> need{};
    /// Two maps side by side, for a theme that isPairable: the left one of `comparedDate` or of
    /// `comparedScenario`, the right one of the request's own situation. Nullopt for one map.
    std::optional<ThemeBeside> pair{};
    /// What a person moved, left out or wrote, of this paper.
    PageLayout layout{};
};

/// What the page sets its situation beside: for two maps that of the pair, else that of the theme.
[[nodiscard]] ThemeBeside besideOf(const PageRequest& request);

/// The date with which a theme compares `later`: the one asked for, by default that of the project's first
/// year; never after `later`.
[[nodiscard]] Date earlierDate(const Settings& settings, const std::optional<Date>& asked, const Date& later);

/// The situation that the request sets beside its own.
[[nodiscard]] SituationOptions besideSituation(const Settings& settings, const PageRequest& request);

} // namespace maillage
