// What a published figure says about whole numbers of communes: "69 %" of 317 is 218, 219 or 220 of them.
//
// Of N communes, a are covered by a centre social and e by an EVS alone. Every figure that constrains them
// speaks of a, of e or of a + e: count_meaning says of which. All in whole numbers: a bound on a tie must not
// hang on a rounded double.
#pragma once

#include "core/analysis/published/count_meaning.hpp"
#include "core/analysis/published/integer_range.hpp"
#include "core/model/project.hpp"

#include <array>

namespace maillage {

enum class Rounding { HalfUp, Down, Up, HalfEven };
inline constexpr std::array kRoundings{Rounding::HalfUp, Rounding::Down, Rounding::Up, Rounding::HalfEven};
/// "demi_superieur", "inferieur", "superieur", "demi_pair".
[[nodiscard]] std::string_view toText(Rounding rounding);

/// A published figure that constrains the numbers of communes.
struct CountedFigure {
    PublishedFigure published;
    Quantity quantity = Quantity::CentreSocial;
    /// It counts the communes outside the quantity: "31 % without a centre social".
    bool isComplement = false;

    [[nodiscard]] bool isRate() const { return published.unit == "%"; }
    /// It depends on how many communes there are.
    [[nodiscard]] bool hasDenominator() const { return isRate() || isComplement; }
};

/// The figures of the date that constrain the numbers of communes, in the order of the table; all others
/// (structures, agréments, QPV…) say nothing about them. Throws Error{FigureDuplicate} when an indicator
/// stands twice.
[[nodiscard]] std::vector<CountedFigure> countedFigures(const std::vector<PublishedFigure>& figures,
                                                        const Date& date);

/// The values of the figure's quantity that print as published, when there are `denominator` communes
/// (at most kMostCommunes). Empty when nothing does: "69.4" to the whole percent.
[[nodiscard]] IntegerRange admissible(const CountedFigure& figure, Rounding rounding,
                                      std::int64_t denominator);

/// What would be printed, rounded half up to the figure's precision, if the figure's quantity were `value` of
/// `denominator` communes.
[[nodiscard]] double printedFor(const CountedFigure& figure, std::int64_t value, std::int64_t denominator);

/// Whether the value is a whole multiple of the precision to which it claims to be rounded.
[[nodiscard]] bool isRoundedToItsPrecision(const PublishedFigure& figure);

} // namespace maillage
