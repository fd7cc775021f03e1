// What people type into cells: dates, numbers and agréments in their usual spellings.
#pragma once

#include "core/model/structure.hpp"

namespace maillage {

/// AAAA-MM-JJ, JJ/MM/AAAA (also with - or .), "1er janvier 2020", "lundi 3 février 2020", "20200101", a
/// spreadsheet's day number; a year, a month ("janv-20", "01/2020", "2020-01") or a quarter ("T1 2020") alone
/// is its first day, or its last when `isEnd`. Two figures of a year are 1970 to 2069. A time of day behind
/// it is left out; anything else is not.
[[nodiscard]] std::optional<Date> parseTypedDate(std::string_view cell, bool isEnd);

/// A cell of a date that says, in other words than by being empty, that there is none: "-", "néant",
/// "00/00/0000".
[[nodiscard]] bool isNoDate(std::string_view cell);
/// An end that is none: "en cours", "illimité", "à ce jour", "31/12/9999".
[[nodiscard]] bool isOpenEnd(std::string_view cell);
/// "12/31/2020": only the month before the day makes a date of it.
[[nodiscard]] bool isAmericanDate(std::string_view cell);
/// "05/06/2020": whichever comes first, it is a date, and not the same one.
[[nodiscard]] bool canBeAmericanDate(std::string_view cell);

/// "1 234", "1234.0"; not negative.
[[nodiscard]] std::optional<std::int64_t> parseTypedCount(std::string_view cell);
/// The same of inhabitants: also "2 899 hab.", "2.899E+03" with every figure written, R's "1e+05", and with
/// `hasFractions` the estimates of a census ("3899.4999"), rounded.
[[nodiscard]] std::optional<std::int64_t> parseTypedPopulation(std::string_view cell, bool hasFractions);
/// "3899.4999": inhabitants with decimals, where no separator of thousands can be meant.
[[nodiscard]] std::optional<double> fractionOfInhabitants(std::string_view cell);

/// "animation globale", "ACF", "animation collective familles", "PS jeunes", and as parseTypedKind: "EVS".
[[nodiscard]] std::optional<ApprovalKind> parseTypedApproval(std::string_view cell);

/// "-", "aucune", "néant", "pas de structure"…: what a person writes where no structure serves a commune.
[[nodiscard]] bool saysNoStructure(std::string_view cell);

/// A formula's error ("#N/A", "#REF!", "Err:502") or a formula left as text ("=RECHERCHEV(…)").
[[nodiscard]] bool isFormulaFailure(std::string_view cell);

/// "Total", "TOTAL GÉNÉRAL", "Sous-total", "Ensemble"… also at the head of a longer text, which may be the
/// name of a structure: the other cells of the row tell.
[[nodiscard]] bool isTotalLabel(std::string_view cell);
/// "3 EVS", "Total : 12 centres sociaux", "10 communes": how many the list holds, and no name.
[[nodiscard]] bool isCountLabel(std::string_view cell);
/// A label that is a total and nothing else: "Total", "TOTAL : 317", "Total général", "Sous-totaux".
[[nodiscard]] bool isPlainTotal(std::string_view cell);

} // namespace maillage
