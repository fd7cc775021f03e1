// The themes in words, with their legend: all that a new one has to be called.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QString>

namespace maillage {

[[nodiscard]] QString nameOf(Theme theme);

/// The themes in the order of the window, with the short names that buttons and menus carry.
struct ThemeName {
    Theme theme;
    QString name;
};
[[nodiscard]] std::vector<ThemeName> themeNames();

/// What a class or a sign of the legend is; legendLine with its number.
[[nodiscard]] QString legendText(const LegendEntry& entry);
[[nodiscard]] QString legendLine(const LegendEntry& entry);
/// How the classes or signs of the theme are made; empty where they need no word.
[[nodiscard]] QString legendNote(const MapSheet& sheet);

/// "Couverture des communes de l'Allier par l'animation de la vie sociale, au 31 décembre 2022".
[[nodiscard]] QString titleText(const Settings& settings, Theme theme, const Date& date);
/// The same of another place, named as placeText does.
[[nodiscard]] QString titleText(const QString& place, Theme theme, const Date& date);
/// Of a map that is made: of a theme of need, with its indicator and the year of that.
[[nodiscard]] QString titleText(const QString& place, const MapSheet& sheet, const Date& date);
/// A title of a map, and that it counts attested facts alone where it does.
[[nodiscard]] QString titleFor(const QString& title, bool withHypotheses);

} // namespace maillage
