// Which date a column holds, by its title and by what stands in it.
#pragma once

#include "core/base/date.hpp"

#include <optional>
#include <string_view>

namespace maillage {

enum class DateMeaning {
    None,    // the title does not speak of a date
    Begin,   // "Date d'ouverture", "Agrément du", "Depuis"
    End,     // "Date de fin d'agrément", "Échéance", "Valable jusqu'au"
    Period,  // "Période d'agrément": both in one cell
    Other,   // a date that says nothing of a time of service: birth, entry into a file, last change
    Unclear, // a date, and not plainly one of these
};
[[nodiscard]] DateMeaning dateMeaningOf(std::string_view title);

/// The title says "date", "échéance" or the like: a bare number under it is a date.
[[nodiscard]] bool isDateTitle(std::string_view title);

/// The cell can be nothing but a date; a bare number never is.
[[nodiscard]] bool isPlainDate(std::string_view cell);
/// "2021", from 1950 to 2099.
[[nodiscard]] bool isYear(std::string_view cell);

/// "01/01/2020 - 31/12/2023", "du 1/1/2020 au 31/12/2023", "2020-2023", "depuis 2020", "jusqu'au 31/12/2023".
/// nullopt for what is no period; a lone date is none.
[[nodiscard]] std::optional<Period> parseTypedPeriod(std::string_view cell);

} // namespace maillage
