// An indicator of need in words, as maps, pages and answers tell it.
#pragma once

#include "core/carto/need_map.hpp"

#include <QString>

namespace maillage {

/// A value in the unit of its indicator: "12,3 %", "20 450 €/an par UC".
[[nodiscard]] QString needNumberText(const NeedIndicator& indicator, double value, int decimals);
/// With as many decimals as a table wants.
[[nodiscard]] QString needValueText(const NeedStudy& study, double value);
/// "secret, valeur de l'EPCI à côté", "somme des communes du projet": what is known of a place, and how.
[[nodiscard]] QString needStandingName(NeedStanding standing, NeedOrigin origin);
/// What stands in the place of a value that is not used: "secret", "trop petit".
[[nodiscard]] QString needStandingShort(NeedStanding standing);
/// "Taux de pauvreté (2021, Insee)".
[[nodiscard]] QString needHeading(const NeedStudy& study);
/// "Données : Insee, Comparateur de territoires (2021), Licence ouverte ; formule : TP60.": of each
/// publication.
[[nodiscard]] QString needSourcesText(const NeedStudy& study);
/// "23 communes connues, 294 sous secret dont 294 montrées par la valeur de leur EPCI".
[[nodiscard]] QString needCountsText(const NeedStudy& study);
/// "3 quintiles…": how the classes of a map are made, and of what.
[[nodiscard]] QString needLegendNote(const NeedMap& map);
/// "quantiles", "seuils naturels (Jenks)"…
[[nodiscard]] QString nameOf(ClassMethod method);
[[nodiscard]] QString nameOf(NeedSide side);
[[nodiscard]] QString nameOf(CoverSide side);
/// What the crossing of need and coverage does not say.
[[nodiscard]] QString needCaveats();

} // namespace maillage
