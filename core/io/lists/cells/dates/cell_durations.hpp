// How long an agrément lasts, as people type it: "4 ans", "48 mois", "4" under "Durée (ans)".
#pragma once

#include "core/base/date.hpp"

#include <optional>
#include <string_view>

namespace maillage {

/// "Durée", "Durée (ans)", "Durée de l'agrément en mois"; not that of a journey or of a visit.
[[nodiscard]] bool isDurationTitle(std::string_view title);

/// In months, 1 to 240; a bare number is of years unless the title says months. nullopt for what is none.
[[nodiscard]] std::optional<int> parseTypedMonths(std::string_view cell, std::string_view title);

/// The last day of a time of so many months that begins on a day: four years from 1 January 2018 end on 31
/// December 2021.
[[nodiscard]] Date lastDayAfter(const Date& begin, int months);

} // namespace maillage
