// The subjects that a map can have.
#pragma once

#include <array>
#include <optional>
#include <utility>
#include <string_view>

namespace maillage {

enum class Theme {
    Couverture,
    Structures,
    ZonesBlanches,
    EvsSeuls,
    Qpv,
    Distance,
    Population,
    Simulation,
    Evolution,
    Ecart,
    Besoin,
    BesoinCouverture
};

/// Each with the word that the command line and the settings know it by, in the order of the window.
inline constexpr std::array kThemes{
    std::pair{Theme::Couverture, std::string_view("couverture")},
    std::pair{Theme::Structures, std::string_view("structures")},
    std::pair{Theme::ZonesBlanches, std::string_view("zones-blanches")},
    std::pair{Theme::EvsSeuls, std::string_view("evs-seuls")},
    std::pair{Theme::Qpv, std::string_view("qpv")},
    std::pair{Theme::Distance, std::string_view("distance")},
    std::pair{Theme::Population, std::string_view("population")},
    std::pair{Theme::Simulation, std::string_view("simulation")},
    std::pair{Theme::Evolution, std::string_view("evolution")},
    std::pair{Theme::Ecart, std::string_view("ecart")},
    std::pair{Theme::Besoin, std::string_view("besoin")},
    std::pair{Theme::BesoinCouverture, std::string_view("besoin-couverture")}};

/// The themes that are about an indicator of need.
[[nodiscard]] constexpr bool isOfNeed(Theme theme) {
    return theme == Theme::Besoin || theme == Theme::BesoinCouverture;
}

/// What a theme sets its situation beside, for what changed from one to the other: the base that a scenario
/// is laid on, another scenario, or an earlier date.
enum class ThemeBeside { Base, Scenario, Date };
[[nodiscard]] constexpr ThemeBeside besideOf(Theme theme) {
    return theme == Theme::Ecart       ? ThemeBeside::Scenario
           : theme == Theme::Evolution ? ThemeBeside::Date
                                       : ThemeBeside::Base;
}

[[nodiscard]] std::optional<Theme> parseTheme(std::string_view text);
[[nodiscard]] std::string_view toText(Theme theme);

} // namespace maillage
