// Published figures taken together: can whole numbers of communes satisfy them all, which of them cannot be
// true together, and what would have to be dropped.
#pragma once

#include "core/analysis/published/readings.hpp"

namespace maillage {

/// What a figure that was dropped can be, the others being true.
struct Possibility {
    std::size_t figure = 0; // rank among Reconciliation::figures
    /// Of what the figure counts, the complement included: "communes without a centre social".
    IntegerRange counts;
    /// The same as it would have been printed, rounded half up.
    double printedLow = 0;
    double printedHigh = 0;
};

/// Figures without which the others can be true together, none of them to spare.
struct Correction {
    std::vector<std::size_t> dropped; // ranks among Reconciliation::figures
    Solutions solutions;
    std::vector<Possibility> possibilities; // one for each dropped figure
};

struct Reconciliation {
    Date date;
    /// N: the communes of the territory.
    std::int64_t communes = 0;
    std::vector<CountedFigure> figures{};
    /// Every rounding half up, out of all the communes. None: the figures contradict one another.
    Solutions solutions{};
    /// Each inclusion-minimal set of figures that cannot be true together; fewest first, then by rank.
    std::vector<std::vector<std::size_t>> conflicts{};
    /// Each inclusion-minimal set to drop; fewest first, then by rank.
    std::vector<Correction> corrections{};
    /// Tried only where the figures contradict one another.
    Readings readings{};

    [[nodiscard]] bool isCompatible() const { return solutions.count > 0; }
    /// Those that drop the fewest figures, at the front of `corrections`.
    [[nodiscard]] std::size_t smallestCorrections() const;
};

/// Each inclusion-minimal set of figures, by rank, to drop so that the others, half up, fit some pair of
/// `known`; fewest first, then by rank. One empty set when all of them do; nothing when `known` is empty.
[[nodiscard]] std::vector<std::vector<std::size_t>> minimalDrops(std::span<const CountedFigure> figures,
                                                                 std::int64_t communes, const Region& known);
/// The pairs of `known` that the figures, half up, allow; those whose ranks are in `dropped` left out.
[[nodiscard]] Region regionWithout(std::span<const CountedFigure> figures,
                                   const std::vector<std::size_t>& dropped, std::int64_t communes,
                                   const Region& known);

/// Figures of one date. `formerCounts`: other numbers of communes that a rate may have been a share of.
/// Throws Error{FigureDuplicate}.
[[nodiscard]] Reconciliation reconcile(const std::vector<PublishedFigure>& figures, const Date& date,
                                       std::int64_t communes, const std::vector<std::int64_t>& formerCounts);

/// The project with that date as its date of reference and, of its published figures, those of that date
/// alone. Throws Error{FiguresNotOfDate}.
[[nodiscard]] Project withPublishedOf(const Project& project, const Date& date);

/// Each date that has constraining figures apart, since coverage changes from year to year: the reference
/// date first, else the latest, then the others from the latest on. Without any constraining figure, the
/// reference date alone. Throws Error{FigureDuplicate}.
[[nodiscard]] std::vector<Reconciliation> reconcileEachDate(const Project& project);

} // namespace maillage
