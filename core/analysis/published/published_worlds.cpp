#include "core/analysis/published/published_worlds.hpp"

#include "core/analysis/coverage.hpp"

namespace maillage {

namespace {

/// Whether the figure is the number of these communes: the list behind it is then theirs.
bool counts(const CountedFigure& figure, const IndexSet& communes) {
    const auto count = static_cast<std::int64_t>(communes.count());
    return figure.quantity == Quantity::EvsSeul && !figure.isRate() && count > 0 &&
           admissible(figure, Rounding::HalfUp, count) == IntegerRange{count, count};
}

std::vector<std::size_t> preferredDrop(const std::vector<std::vector<std::size_t>>& drops,
                                       const std::vector<CountedFigure>& figures) {
    const auto weight = [&](const std::vector<std::size_t>& drop) {
        const auto rates = std::ranges::count_if(drop, [&](std::size_t i) { return figures[i].isRate(); });
        return std::pair(drop.size(), rates);
    };
    return *std::ranges::min_element(drops, {}, weight);
}

/// All but the worlds themselves: what is known, and how many communes may then be covered.
std::pair<PublishedWorlds, Region> allowedBy(const Project& project, const Date& date) {
    const Coverage coverage = computeCoverage(makeSituation(project, {date, false, nullptr}));
    const std::size_t size = project.territory->size();
    const auto communes = static_cast<std::int64_t>(size);
    PublishedWorlds result{date};
    result.facts = {coverage.centreSocial, coverage.any(), IndexSet(size), IndexSet(size)};
    result.figures = countedFigures(*project.published, date);
    const IndexSet evsOnly = coverage.of(CoverageClass::EvsSeul);
    result.namesEvsSeul = std::ranges::any_of(
        result.figures, [&](const CountedFigure& figure) { return counts(figure, evsOnly); });
    if (result.namesEvsSeul) {
        result.facts.notCentreSocial = evsOnly;
    }
    const Region known = regionOf(result.facts);
    // Dropping every figure leaves the facts, which one world at least satisfies: what is attested alone.
    result.dropped = preferredDrop(minimalDrops(result.figures, communes, known), result.figures);
    const Region region = regionWithout(result.figures, result.dropped, communes, known);
    return {std::move(result), region};
}

} // namespace

PublishedWorlds publishedWorlds(const Project& project, const Date& date) {
    auto [result, region] = allowedBy(project, date);
    result.worlds = possibleWorlds(*project.territory, result.facts, region).value();
    return result;
}

Uncovered surelyUncovered(const Project& project, const Date& date) {
    const auto [known, region] = allowedBy(project, date);
    const auto isMost = [](const IntegerRange& range, const IndexSet& covered) {
        return range.high == static_cast<std::int64_t>(covered.count());
    };
    // Undecided communes are alike for the figures, which only count: all can still be covered or none.
    Uncovered uncovered{known.facts.notCentreSocial, known.facts.notAvs};
    const IndexSet all = IndexSet::full(project.territory->size());
    if (isMost(region.centreSocial, known.facts.centreSocial)) {
        uncovered.centreSocial = all - known.facts.centreSocial;
    }
    if (isMost(region.avs, known.facts.avs)) {
        uncovered.avs = all - known.facts.avs;
    }
    uncovered.centreSocial |= uncovered.avs;
    return uncovered;
}

} // namespace maillage
