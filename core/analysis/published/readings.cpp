#include "core/analysis/published/readings.hpp"

namespace maillage {

namespace {

using Choices = std::vector<std::vector<FigureReading>>; // per figure

/// Calls `visit(readings)` for each way to choose one reading per figure; the first figure varies slowest.
template <typename Visit>
void forEachChoice(const Choices& choices, std::vector<FigureReading>& chosen, const Visit& visit) {
    if (chosen.size() == choices.size()) {
        visit(chosen);
        return;
    }
    for (const FigureReading& reading : choices[chosen.size()]) {
        chosen.push_back(reading);
        forEachChoice(choices, chosen, visit);
        chosen.pop_back();
    }
}

/// The roundings that differ by what they admit, the plainest of equals.
std::vector<FigureReading> distinctRoundings(const CountedFigure& figure, std::int64_t denominator) {
    std::vector<FigureReading> distinct;
    for (const Rounding rounding : kRoundings) {
        const bool isKnown = std::ranges::any_of(distinct, [&](const FigureReading& reading) {
            return admissible(figure, reading.rounding, denominator) ==
                   admissible(figure, rounding, denominator);
        });
        if (!isKnown) {
            distinct.push_back({rounding, denominator});
        }
    }
    return distinct;
}

class Search {
public:
    Search(std::span<const CountedFigure> figures, std::int64_t communes,
           const std::vector<std::int64_t>& formerCounts)
        : m_figures(figures), m_communes(communes), m_tried{communes} {
        for (const std::int64_t count : formerCounts) {
            if (std::ranges::find(m_tried, count) == m_tried.end()) {
                m_tried.push_back(count);
            }
        }
    }

    [[nodiscard]] Readings run() const {
        Readings readings{m_tried, {}, {}, {}};
        for (const std::int64_t denominator : m_tried) {
            for (const Rounding rounding : kRoundings) {
                addTo(readings.oneForAll, same(rounding, denominator));
            }
            Choices choices;
            for (const CountedFigure& figure : m_figures) {
                choices.push_back(distinctRoundings(figure, denominator));
            }
            std::vector<FigureReading> chosen;
            forEachChoice(choices, chosen, [&](const std::vector<FigureReading>& one) {
                if (!isOneRounding(one)) {
                    addTo(readings.byRounding, one);
                }
            });
        }
        for (const Rounding rounding : kRoundings) {
            addByDenominator(readings.byDenominator, rounding);
        }
        for (auto* list : {&readings.oneForAll, &readings.byRounding, &readings.byDenominator}) {
            std::ranges::stable_sort(*list, {}, &Reading::changed);
        }
        return readings;
    }

private:
    [[nodiscard]] std::vector<FigureReading> same(Rounding rounding, std::int64_t denominator) const {
        return std::vector<FigureReading>(m_figures.size(), {rounding, denominator});
    }

    /// Whether both admit the same for every figure.
    [[nodiscard]] bool admitSame(const std::vector<FigureReading>& one,
                                 const std::vector<FigureReading>& other) const {
        for (std::size_t i = 0; i < m_figures.size(); ++i) {
            if (!admitsSame(i, one[i], other[i])) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] bool admitsSame(std::size_t figure, const FigureReading& one,
                                  const FigureReading& other) const {
        return admissible(m_figures[figure], one.rounding, one.denominator) ==
               admissible(m_figures[figure], other.rounding, other.denominator);
    }

    [[nodiscard]] bool isOneRounding(const std::vector<FigureReading>& one) const {
        return std::ranges::any_of(kRoundings, [&](Rounding rounding) {
            return admitSame(one, same(rounding, one.front().denominator));
        });
    }

    void addByDenominator(std::vector<Reading>& list, Rounding rounding) const {
        std::vector<Quantity> quantities;
        for (const CountedFigure& figure : m_figures) {
            if (figure.hasDenominator() &&
                std::ranges::find(quantities, figure.quantity) == quantities.end()) {
                quantities.push_back(figure.quantity);
            }
        }
        std::vector<FigureReading> tried;
        for (const std::int64_t denominator : m_tried) {
            tried.push_back({rounding, denominator});
        }
        std::vector<FigureReading> chosen;
        forEachChoice(Choices(quantities.size(), tried), chosen, [&](const std::vector<FigureReading>& each) {
            if (std::ranges::all_of(each, [&](const FigureReading& r) { return r == each.front(); })) {
                return;
            }
            std::vector<FigureReading> one = same(rounding, m_communes);
            for (std::size_t i = 0; i < one.size(); ++i) {
                if (m_figures[i].hasDenominator()) {
                    const auto at = std::ranges::find(quantities, m_figures[i].quantity);
                    one[i] = each[static_cast<std::size_t>(at - quantities.begin())];
                }
            }
            addTo(list, one);
        });
    }

    /// Keeps a reading that fits, differs from the usual one, and is not in the list under another name.
    void addTo(std::vector<Reading>& list, const std::vector<FigureReading>& one) const {
        Reading reading{one, solutionsOf(m_figures, one, m_communes), 0};
        for (std::size_t i = 0; i < one.size(); ++i) {
            reading.changed += admitsSame(i, one[i], {Rounding::HalfUp, m_communes}) ? 0U : 1U;
        }
        const bool isKnown = std::ranges::any_of(list, [&](const Reading& other) {
            return std::ranges::equal(one, other.figures, {}, &FigureReading::denominator,
                                      &FigureReading::denominator) &&
                   admitSame(one, other.figures);
        });
        if (reading.solutions.count > 0 && reading.changed > 0 && !isKnown) {
            list.push_back(std::move(reading));
        }
    }

    std::span<const CountedFigure> m_figures;
    std::int64_t m_communes;
    std::vector<std::int64_t> m_tried;
};

} // namespace

std::optional<Region> narrowed(const Region& region) {
    const auto& [a, e, s] = region;
    if (a.isEmpty() || e.isEmpty() || s.isEmpty()) {
        return std::nullopt;
    }
    // One pass is exact: a is possible iff some e of its range brings a + e into its range.
    const Region narrow{a & (s - e), e & (s - a), s & (a + e)};
    if (narrow.centreSocial.isEmpty() || narrow.evsOnly.isEmpty() || narrow.avs.isEmpty()) {
        return std::nullopt;
    }
    return narrow;
}

Region wholeRegion(std::int64_t communes) {
    return {{0, communes}, {0, communes}, {0, communes}};
}

const IntegerRange& rangeOf(const Region& region, Quantity quantity) {
    return quantity == Quantity::CentreSocial ? region.centreSocial
           : quantity == Quantity::EvsSeul    ? region.evsOnly
                                              : region.avs;
}

void restrict(Region& region, Quantity quantity, const IntegerRange& range) {
    IntegerRange& own = quantity == Quantity::CentreSocial ? region.centreSocial
                        : quantity == Quantity::EvsSeul    ? region.evsOnly
                                                           : region.avs;
    own = own & range;
}

Solutions solutionsIn(const Region& region) {
    const std::optional<Region> narrow = narrowed(region);
    if (!narrow) {
        return {};
    }
    Solutions solutions{0, *narrow, {}};
    for (std::int64_t a = narrow->centreSocial.low; a <= narrow->centreSocial.high; ++a) {
        const IntegerRange e = narrow->evsOnly & (narrow->avs - a);
        solutions.count += e.isEmpty() ? 0 : e.high - e.low + 1;
        for (std::int64_t one = e.low; one <= e.high && solutions.pairs.size() < kMostListed; ++one) {
            solutions.pairs.emplace_back(a, one);
        }
    }
    return solutions;
}

Solutions solutionsOf(std::span<const CountedFigure> figures, std::span<const FigureReading> readings,
                      std::int64_t communes) {
    std::int64_t most = communes;
    for (const FigureReading& reading : readings) {
        most = std::max(most, reading.denominator);
    }
    Region region = wholeRegion(most);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        restrict(region, figures[i].quantity,
                 admissible(figures[i], readings[i].rounding, readings[i].denominator));
    }
    return solutionsIn(region);
}

Readings findReadings(std::span<const CountedFigure> figures, std::int64_t communes,
                      const std::vector<std::int64_t>& formerCounts) {
    return Search(figures, communes, formerCounts).run();
}

} // namespace maillage
