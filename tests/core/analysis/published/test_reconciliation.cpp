#include "core/analysis/figure_errors.hpp"
#include "core/analysis/published/reconciliation.hpp"
#include "core/base/error.hpp"

#include "tests/support/catch.hpp"
#include "tests/support/reference_date.hpp"
#include "tests/support/random.hpp"

#include <cmath>
#include <random>
#include <set>

using namespace maillage;

namespace {

PublishedFigure figure(const char* id, double value, const char* unit = "%", double precision = 1) {
    return {id, id, value, unit, precision, kEnd, ""};
}

/// The four figures that the schéma prints.
std::vector<PublishedFigure> schema() {
    return {figure("taux_cs", 69), figure("taux_sans_cs", 31), figure("evs_seul", 5, "communes"),
            figure("taux_avs", 72)};
}

using Ranks = std::vector<std::vector<std::size_t>>;
using Pairs = std::vector<std::pair<std::int64_t, std::int64_t>>;

Ranks droppedBy(const Reconciliation& r) {
    Ranks ranks;
    for (const Correction& correction : r.corrections) {
        ranks.push_back(correction.dropped);
    }
    return ranks;
}

/// Rounds numerator / denominator by long division: not by the bounds that the code under test computes.
std::int64_t rounded(std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
    const std::int64_t whole = numerator / denominator;
    const std::int64_t rest = numerator % denominator;
    switch (rounding) {
    case Rounding::HalfUp:
        return whole + (2 * rest >= denominator ? 1 : 0);
    case Rounding::Down:
        return whole;
    case Rounding::Up:
        return whole + (rest > 0 ? 1 : 0);
    case Rounding::HalfEven:
        return whole + (2 * rest > denominator || (2 * rest == denominator && whole % 2 == 1) ? 1 : 0);
    }
    return 0;
}

/// Whether a and e print as the figure; value and precision are whole tenths.
bool prints(const CountedFigure& f, const FigureReading& reading, std::int64_t a, std::int64_t e) {
    const std::int64_t quantity = f.quantity == Quantity::CentreSocial ? a
                                  : f.quantity == Quantity::EvsSeul    ? e
                                                                       : a + e;
    const std::int64_t n = f.isComplement ? reading.denominator - quantity : quantity;
    if (n < 0 || (f.hasDenominator() && n > reading.denominator)) {
        return false;
    }
    const std::int64_t step = std::llround(f.published.precision * 10);
    const std::int64_t value = std::llround(f.published.value * 10);
    const std::int64_t steps = f.isRate() ? rounded(1000 * n, reading.denominator * step, reading.rounding)
                                          : rounded(10 * n, step, reading.rounding);
    return steps * step == value;
}

/// A table near the truth of some pair, with a coarse or fine printing, wrong now and then.
std::vector<PublishedFigure> randomTable(Random& random, std::int64_t communes) {
    const std::int64_t a = upTo(random, communes);
    const std::int64_t e = upTo(random, communes - a);
    struct Kind {
        const char* id;
        std::int64_t count;
        bool isRate;
    };
    const std::array kinds{Kind{"taux_cs", a, true}, Kind{"taux_sans_cs", communes - a, true},
                           Kind{"evs_seul", e, false}, Kind{"taux_avs", a + e, true},
                           Kind{"zones_blanches", communes - a - e, false}};
    std::vector<PublishedFigure> table;
    for (const Kind& kind : kinds) {
        if (upTo(random, 3) == 0) {
            continue;
        }
        constexpr std::array<std::int64_t, 4> kSteps{10, 1, 50, 100}; // tenths
        const std::int64_t step = kind.isRate ? kSteps.at(static_cast<std::size_t>(upTo(random, 3)))
                                              : kSteps.at(upTo(random, 3) == 0 ? 2 : 0);
        const std::int64_t exact = kind.isRate ? 1000 * kind.count / communes : 10 * kind.count;
        const std::int64_t error = upTo(random, 4) == 0 ? upTo(random, 2) - 1 : 0;
        const std::int64_t steps = std::max<std::int64_t>(0, rounded(exact, step, Rounding::HalfUp) + error);
        table.push_back(figure(kind.id, static_cast<double>(steps * step) / 10,
                               kind.isRate ? "%" : "communes", static_cast<double>(step) / 10));
    }
    return table;
}

/// What pair by pair shows: for each pair, the figures it satisfies, as bits.
struct BruteForce {
    std::vector<std::uint32_t> satisfied;
    Pairs pairs;
    std::uint32_t all;

    BruteForce(const std::vector<CountedFigure>& figures, const std::vector<FigureReading>& readings,
               std::int64_t most)
        : all((1U << figures.size()) - 1) {
        for (std::int64_t a = 0; a <= most; ++a) {
            for (std::int64_t e = 0; a + e <= most; ++e) {
                std::uint32_t bits = 0;
                for (std::size_t i = 0; i < figures.size(); ++i) {
                    bits |= prints(figures[i], readings[i], a, e) ? 1U << i : 0U;
                }
                satisfied.push_back(bits);
                if (bits == all) {
                    pairs.emplace_back(a, e);
                }
            }
        }
    }
    [[nodiscard]] bool fits(std::uint32_t subset) const {
        return std::ranges::any_of(satisfied, [&](std::uint32_t bits) { return (bits & subset) == subset; });
    }
    /// Subsets for which `holds`, and for none of them with one member less.
    template <typename Predicate>
    [[nodiscard]] std::set<std::vector<std::size_t>> minimal(std::size_t size, const Predicate& holds) const {
        std::set<std::vector<std::size_t>> found;
        for (std::uint32_t subset = 0; subset <= all; ++subset) {
            bool isMinimal = holds(subset);
            std::vector<std::size_t> members;
            for (std::size_t i = 0; i < size; ++i) {
                if ((subset & 1U << i) != 0) {
                    members.push_back(i);
                    isMinimal = isMinimal && !holds(subset & ~(1U << i));
                }
            }
            if (isMinimal) {
                found.insert(members);
            }
        }
        return found;
    }
};

void checkSolutions(const Solutions& found, const Pairs& expected) {
    REQUIRE(found.count == static_cast<std::int64_t>(expected.size()));
    if (expected.empty()) {
        return;
    }
    const Pairs listed(expected.begin(), expected.begin() + static_cast<std::ptrdiff_t>(
                                                                std::min(expected.size(), kMostListed)));
    REQUIRE(found.pairs == listed);
    Region ranges{{expected[0].first, expected[0].first}, {1'000'000, 0}, {1'000'000, 0}};
    for (const auto& [a, e] : expected) {
        ranges.centreSocial = {std::min(ranges.centreSocial.low, a), std::max(ranges.centreSocial.high, a)};
        ranges.evsOnly = {std::min(ranges.evsOnly.low, e), std::max(ranges.evsOnly.high, e)};
        ranges.avs = {std::min(ranges.avs.low, a + e), std::max(ranges.avs.high, a + e)};
    }
    REQUIRE(found.ranges == ranges);
}

} // namespace

TEST_CASE("the schéma's figures contradict one another as domain.md says") {
    const Reconciliation r = reconcile(schema(), kEnd, 317, {318, 320});
    CHECK_FALSE(r.isCompatible());
    CHECK(r.conflicts == Ranks{{0, 2, 3}, {1, 2, 3}});
    CHECK(droppedBy(r) == Ranks{{2}, {3}, {0, 1}});
    CHECK(r.smallestCorrections() == 2);
    const Possibility& evsOnly = r.corrections[0].possibilities.front();
    CHECK(evsOnly.counts == IntegerRange{7, 11});
    const Possibility& avs = r.corrections[1].possibilities.front();
    CHECK(avs.printedLow == 70);
    CHECK(avs.printedHigh == 71);
    CHECK(r.corrections[1].solutions.ranges.avs == IntegerRange{223, 225});
}

TEST_CASE("no single rounding out of 317, 318 or 320 communes reconciles the schéma") {
    const Reconciliation r = reconcile(schema(), kEnd, 317, {318, 320});
    CHECK(r.readings.denominators == std::vector<std::int64_t>{317, 318, 320});
    CHECK(r.readings.oneForAll.empty());
}

TEST_CASE("69 % rounded down with 31 % and 72 % rounded up: 221 and 226, the only such reading of 317") {
    const Reconciliation r = reconcile(schema(), kEnd, 317, {318, 320});
    std::vector<Reading> of317;
    std::ranges::copy_if(r.readings.byRounding, std::back_inserter(of317),
                         [](const Reading& reading) { return reading.figures[0].denominator == 317; });
    REQUIRE(of317.size() == 1);
    CHECK(of317[0].figures[0].rounding == Rounding::Down);
    CHECK(of317[0].figures[1].rounding == Rounding::Up);
    CHECK(of317[0].figures[3].rounding == Rounding::Up);
    CHECK(of317[0].solutions.pairs == Pairs{{221, 5}});
    CHECK(of317[0].changed == 3);
}

TEST_CASE("69 % of 320 and 72 % of 317, half up: 222 and 227, the only such pair of denominators") {
    const Reconciliation r = reconcile(schema(), kEnd, 317, {318, 320});
    std::vector<Reading> halfUp;
    std::ranges::copy_if(r.readings.byDenominator, std::back_inserter(halfUp), [](const Reading& reading) {
        return reading.figures[0].rounding == Rounding::HalfUp;
    });
    REQUIRE(halfUp.size() == 1);
    CHECK(halfUp[0].figures[0].denominator == 320);
    CHECK(halfUp[0].figures[1].denominator == 320);
    CHECK(halfUp[0].figures[3].denominator == 317);
    CHECK(halfUp[0].solutions.pairs == Pairs{{222, 5}});
}

TEST_CASE("69 %, nine communes by an EVS alone and 72 % of 317 agree, with 219 and 228 among others") {
    const Reconciliation r = reconcile(
        {figure("taux_cs", 69), figure("evs_seul", 9, "communes"), figure("taux_avs", 72)}, kEnd, 317, {320});
    CHECK(r.isCompatible());
    CHECK(r.solutions.pairs == Pairs{{218, 9}, {219, 9}, {220, 9}});
    CHECK(r.conflicts.empty());
    CHECK(r.corrections.empty());
    CHECK(r.readings.isEmpty());
}

TEST_CASE("a figure that no count can print is a conflict of its own") {
    const Reconciliation coarse = reconcile({figure("taux_cs", 69.4)}, kEnd, 317, {});
    CHECK(coarse.conflicts == Ranks{{0}});
    CHECK_FALSE(isRoundedToItsPrecision(figure("taux_cs", 69.4)));
    CHECK(isRoundedToItsPrecision(figure("taux_cs", 69.4, "%", 0.1)));
    // Of three communes, none is 50 %.
    CHECK(reconcile({figure("taux_avs", 50)}, kEnd, 3, {}).conflicts == Ranks{{0}});
}

TEST_CASE("a share on the very tie belongs to one side, whatever a double makes of it") {
    // 1 of 200 is 0.5 %, 57 of 200 is 28.5 %
    const CountedFigure one{figure("taux_cs", 29), Quantity::CentreSocial, false};
    CHECK(admissible(one, Rounding::HalfUp, 200) == IntegerRange{57, 58});
    CHECK(admissible(one, Rounding::HalfEven, 200) == IntegerRange{58, 58});
    const CountedFigure other{figure("taux_cs", 28), Quantity::CentreSocial, false};
    CHECK(admissible(other, Rounding::HalfUp, 200) == IntegerRange{55, 56});
    CHECK(admissible(other, Rounding::HalfEven, 200) == IntegerRange{55, 57});
    const CountedFigure fine{figure("taux_cs", 0.3, "%", 0.1), Quantity::CentreSocial, false};
    CHECK(admissible(fine, Rounding::Down, 1000) == IntegerRange{3, 3});
}

TEST_CASE("an indicator that stands twice at a date is refused by name") {
    try {
        static_cast<void>(reconcile({figure("taux_cs", 69), figure("taux_cs", 70)}, kEnd, 317, {}));
        FAIL("accepted");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::FigureDuplicate);
        CHECK(error.parameters() == std::vector<std::string>{"taux_cs", "2022-12-31"});
    }
}

TEST_CASE("figures of other dates and of other things do not constrain") {
    std::vector<PublishedFigure> table = schema();
    table[2].date = Date(2021, 12, 31);
    table.push_back(figure("centres_sociaux", 20, "structures"));
    const Reconciliation r = reconcile(table, kEnd, 317, {});
    CHECK(r.figures.size() == 3);
    CHECK(r.isCompatible());
}

TEST_CASE("pair by pair, 10,000 random tables have the same solutions, conflicts and corrections") {
    Random random(20221231);
    int incompatible = 0;
    for (int i = 0; i < 10'000; ++i) {
        const std::int64_t communes = 1 + upTo(random, 24);
        const std::vector<PublishedFigure> table = randomTable(random, communes);
        const Reconciliation r = reconcile(table, kEnd, communes, {});
        const BruteForce brute(
            r.figures, std::vector<FigureReading>(r.figures.size(), {Rounding::HalfUp, communes}), communes);
        checkSolutions(r.solutions, brute.pairs);
        const Ranks dropped = droppedBy(r);
        if (r.isCompatible()) {
            REQUIRE((r.conflicts.empty() && dropped.empty()));
            continue;
        }
        ++incompatible;
        const auto conflicts =
            brute.minimal(r.figures.size(), [&](std::uint32_t subset) { return !brute.fits(subset); });
        const auto corrections = brute.minimal(
            r.figures.size(), [&](std::uint32_t subset) { return brute.fits(brute.all & ~subset); });
        REQUIRE(std::set(r.conflicts.begin(), r.conflicts.end()) == conflicts);
        REQUIRE(r.conflicts.size() == conflicts.size());
        REQUIRE(std::set(dropped.begin(), dropped.end()) == corrections);
        REQUIRE(dropped.size() == corrections.size());
        REQUIRE(std::ranges::is_sorted(dropped, {}, [](const auto& one) { return one.size(); }));
    }
    CHECK(incompatible > 2'000);
    CHECK(incompatible < 8'000);
}

TEST_CASE("pair by pair, random readings of random tables have the same solutions") {
    Random random(317);
    for (int i = 0; i < 3'000; ++i) {
        const std::int64_t communes = 1 + upTo(random, 24);
        const std::vector<CountedFigure> figures = countedFigures(randomTable(random, communes), kEnd);
        std::vector<FigureReading> readings;
        std::int64_t most = communes;
        for (std::size_t f = 0; f < figures.size(); ++f) {
            readings.push_back(
                {kRoundings.at(static_cast<std::size_t>(upTo(random, 3))), communes + upTo(random, 3)});
            most = std::max(most, readings.back().denominator);
        }
        checkSolutions(solutionsOf(figures, readings, communes), BruteForce(figures, readings, most).pairs);
    }
}
