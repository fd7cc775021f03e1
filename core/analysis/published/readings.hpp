// Whole numbers of communes that fit published figures, and the other ways in which a figure may have been
// rounded or what it may have been a share of, each an explicit hypothesis.
#pragma once

#include "core/analysis/published/figure_constraint.hpp"

#include <span>

namespace maillage {

/// The pairs (a, e) with a, e and a + e each in its range.
struct Region {
    IntegerRange centreSocial;
    IntegerRange evsOnly;
    IntegerRange avs;

    bool operator==(const Region&) const = default;
};

/// The same pairs, each range narrowed to the values that some pair takes; nullopt when there is none.
[[nodiscard]] std::optional<Region> narrowed(const Region& region);

/// Any a and e of `communes`.
[[nodiscard]] Region wholeRegion(std::int64_t communes);
/// Narrows the range of the quantity.
void restrict(Region& region, Quantity quantity, const IntegerRange& range);
[[nodiscard]] const IntegerRange& rangeOf(const Region& region, Quantity quantity);

struct Solutions {
    /// How many pairs; the rest is empty when 0.
    std::int64_t count = 0;
    Region ranges;
    /// The first kMostListed pairs (a, e), ascending.
    std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
};
inline constexpr std::size_t kMostListed = 100;
[[nodiscard]] Solutions solutionsIn(const Region& region);

struct FigureReading {
    Rounding rounding = Rounding::HalfUp;
    std::int64_t denominator = 0;

    bool operator==(const FigureReading&) const = default;
};

/// Solutions of the figures, each read as told (one reading per figure, in order).
[[nodiscard]] Solutions solutionsOf(std::span<const CountedFigure> figures,
                                    std::span<const FigureReading> readings, std::int64_t communes);

struct Reading {
    std::vector<FigureReading> figures; // in the order of the figures
    Solutions solutions;
    /// How many figures are read otherwise than half up out of all the communes.
    std::size_t changed = 0;
};

/// The readings under which the figures can all be true; each list by `changed`, then in the order tried.
struct Readings {
    /// What was tried: the communes of the territory, then the former numbers.
    std::vector<std::int64_t> denominators;
    /// One rounding and one denominator for all.
    std::vector<Reading> oneForAll;
    /// One denominator for all, the roundings differ.
    std::vector<Reading> byRounding;
    /// One rounding for all, the denominators differ: one for each quantity, since "69 % with" and "31 %
    /// without" are two halves of one count.
    std::vector<Reading> byDenominator;

    [[nodiscard]] bool isEmpty() const {
        return oneForAll.empty() && byRounding.empty() && byDenominator.empty();
    }
};

/// Tries every combination of each kind but the usual one. A rounding that changes no bound of a figure is
/// not told apart from an earlier one.
[[nodiscard]] Readings findReadings(std::span<const CountedFigure> figures, std::int64_t communes,
                                    const std::vector<std::int64_t>& formerCounts);

} // namespace maillage
