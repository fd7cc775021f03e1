#include "core/analysis/published/reconciliation.hpp"

#include "core/analysis/figure_errors.hpp"
#include "core/base/text.hpp"

#include <bit>
#include <set>

namespace maillage {

namespace {

/// Subset of the figures, a bit for each. An indicator stands once, so that there are few.
using Subset = std::uint32_t;

std::vector<std::size_t> membersOf(Subset subset) {
    std::vector<std::size_t> ranks;
    for (; subset != 0; subset &= subset - 1) {
        ranks.push_back(static_cast<std::size_t>(std::countr_zero(subset)));
    }
    return ranks;
}

/// Ranks of the members of each minimal subset that satisfies `holds`, which must hold for every superset of
/// a subset for which it does; fewest first, then in the order of the ranks.
template <typename Predicate>
std::vector<std::vector<std::size_t>> minimalSubsets(std::size_t size, const Predicate& holds) {
    std::vector<Subset> found;
    const Subset end = Subset{1} << size;
    for (int members = 0; members <= static_cast<int>(size); ++members) {
        for (Subset subset = 0; subset < end; ++subset) {
            const bool isCovered =
                std::ranges::any_of(found, [&](Subset smaller) { return (smaller & subset) == smaller; });
            if (std::popcount(subset) == members && !isCovered && holds(subset)) {
                found.push_back(subset);
            }
        }
    }
    std::vector<std::vector<std::size_t>> ranks;
    ranks.reserve(found.size());
    for (const Subset subset : found) {
        ranks.push_back(membersOf(subset));
    }
    std::ranges::stable_sort(ranks, [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    return ranks;
}

Possibility possibilityOf(const Reconciliation& of, std::size_t figure, const Region& region) {
    const CountedFigure& counted = of.figures[figure];
    const IntegerRange& values = rangeOf(region, counted.quantity);
    const double one = printedFor(counted, values.low, of.communes);
    const double other = printedFor(counted, values.high, of.communes);
    return {figure, counted.isComplement ? complement(of.communes, values) : values, std::min(one, other),
            std::max(one, other)};
}

} // namespace

std::size_t Reconciliation::smallestCorrections() const {
    return static_cast<std::size_t>(std::ranges::count_if(corrections, [&](const Correction& correction) {
        return correction.dropped.size() == corrections.front().dropped.size();
    }));
}

Region regionWithout(std::span<const CountedFigure> figures, const std::vector<std::size_t>& dropped,
                     std::int64_t communes, const Region& known) {
    Region region = known;
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (std::ranges::find(dropped, i) == dropped.end()) {
            restrict(region, figures[i].quantity, admissible(figures[i], Rounding::HalfUp, communes));
        }
    }
    return region;
}

std::vector<std::vector<std::size_t>> minimalDrops(std::span<const CountedFigure> figures,
                                                   std::int64_t communes, const Region& known) {
    return minimalSubsets(figures.size(), [&](Subset dropped) {
        return narrowed(regionWithout(figures, membersOf(dropped), communes, known)).has_value();
    });
}

Reconciliation reconcile(const std::vector<PublishedFigure>& figures, const Date& date, std::int64_t communes,
                         const std::vector<std::int64_t>& formerCounts) {
    Reconciliation result{date, communes};
    result.figures = countedFigures(figures, date);
    const Region any = wholeRegion(communes);
    const auto without = [&](const std::vector<std::size_t>& dropped) {
        return regionWithout(result.figures, dropped, communes, any);
    };
    result.solutions = solutionsIn(without({}));
    if (result.isCompatible()) {
        return result;
    }
    const std::size_t size = result.figures.size();
    const Subset all = (Subset{1} << size) - 1;
    result.conflicts = minimalSubsets(
        size, [&](Subset subset) { return !narrowed(without(membersOf(all & ~subset))).has_value(); });
    for (const auto& dropped : minimalDrops(result.figures, communes, any)) {
        Correction correction{dropped, solutionsIn(without(dropped)), {}};
        for (const std::size_t figure : dropped) {
            correction.possibilities.push_back(possibilityOf(result, figure, correction.solutions.ranges));
        }
        result.corrections.push_back(std::move(correction));
    }
    result.readings = findReadings(result.figures, communes, formerCounts);
    return result;
}

Project withPublishedOf(const Project& project, const Date& date) {
    std::vector<PublishedFigure> figures;
    std::set<Date> dates;
    for (const PublishedFigure& figure : *project.published) {
        dates.insert(figure.date);
        if (figure.date == date) {
            figures.push_back(figure);
        }
    }
    if (figures.empty()) {
        std::vector<std::string> known;
        known.reserve(dates.size());
        for (const Date& one : dates) {
            known.push_back(one.iso());
        }
        throw Error(ErrorCode::FiguresNotOfDate, {date.iso(), known.empty() ? "–" : joined(known, ", ")});
    }
    Project of = project.withPublished(std::move(figures));
    of.settings.referenceDate = date;
    return of;
}

std::vector<Reconciliation> reconcileEachDate(const Project& project) {
    const Date& reference = project.settings.referenceDate;
    std::set<Date, std::greater<>> dates;
    for (const PublishedFigure& figure : *project.published) {
        dates.insert(figure.date);
    }
    std::vector<Date> ordered(dates.begin(), dates.end());
    std::erase_if(ordered,
                  [&](const Date& date) { return countedFigures(*project.published, date).empty(); });
    if (ordered.empty()) {
        ordered.push_back(reference);
    }
    const auto first = std::ranges::find(ordered, reference);
    if (first != ordered.end()) {
        std::rotate(ordered.begin(), first, first + 1);
    }
    std::vector<Reconciliation> all;
    all.reserve(ordered.size());
    for (const Date& date : ordered) {
        all.push_back(reconcile(*project.published, date,
                                static_cast<std::int64_t>(project.territory->size()),
                                project.settings.formerCommuneCounts));
    }
    return all;
}

} // namespace maillage
