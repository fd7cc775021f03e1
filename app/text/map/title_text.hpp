// The title of a map: its subject, the place and the day.
#pragma once

#include "core/carto/map_sheet.hpp"

#include <QString>

namespace maillage {

/// "Couverture des communes de l'Allier par l'animation de la vie sociale, au 31 décembre 2022".
[[nodiscard]] QString titleText(const Settings& settings, Theme theme, const Date& date);
/// The same of another place, named as placeText does.
[[nodiscard]] QString titleText(const QString& place, Theme theme, const Date& date);
/// Of a map that is made: of a theme of need, with its indicator and the year of that.
[[nodiscard]] QString titleText(const QString& place, const MapSheet& sheet, const Date& date);
/// A title of a map, and that it counts attested facts alone where it does.
[[nodiscard]] QString titleFor(const QString& title, bool withHypotheses);

} // namespace maillage
