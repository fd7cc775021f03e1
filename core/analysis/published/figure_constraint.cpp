#include "core/analysis/published/figure_constraint.hpp"

#include "core/analysis/figure_errors.hpp"
#include "core/analysis/published/published_figure.hpp"
#include "core/base/error.hpp"
#include "core/base/text.hpp"

#include <cmath>
#include <limits>

namespace maillage {

namespace {

/// The value as `steps` whole steps of step / scale.
struct Printed {
    std::int64_t steps = 0;
    std::int64_t step = 1;
    std::int64_t scale = 1;
};

/// Products of these with four times kMostCommunes stay inside 64 bits.
constexpr int kMostDecimals = 9;
constexpr double kMostUnits = 1e13;

double stepOf(const PublishedFigure& figure) {
    return figure.precision > 0 ? figure.precision : 1;
}

/// nullopt where the value is not a whole number of steps, or either is out of reach.
std::optional<Printed> printedOf(const PublishedFigure& figure) {
    const double step = stepOf(figure);
    double scale = 1;
    for (int decimals = 0; decimals <= kMostDecimals; ++decimals, scale *= 10) {
        // What the table held: the decimal number whose nearest double this is.
        const bool isExact = parseDouble(formatFixed(step, decimals)) == step &&
                             parseDouble(formatFixed(figure.value, decimals)) == figure.value;
        if (!isExact) {
            continue;
        }
        if (std::abs(figure.value) * scale > kMostUnits || step * scale > kMostUnits) {
            return std::nullopt;
        }
        const std::int64_t value = std::llround(figure.value * scale);
        const std::int64_t units = std::llround(step * scale);
        if (value % units != 0) {
            return std::nullopt;
        }
        return Printed{value / units, units, std::llround(scale)};
    }
    return std::nullopt;
}

std::int64_t floorDivided(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}
std::int64_t ceilDivided(std::int64_t a, std::int64_t b) {
    return -floorDivided(-a, b);
}

/// A bound in half units: of 1 / (2 scale).
struct Bound {
    std::int64_t halves = 0;
    bool isIncluded = true;
};
struct Bounds {
    Bound low;
    Bound high;
};

/// What is rounded to the printed value.
Bounds boundsOf(const Printed& printed, Rounding rounding) {
    const std::int64_t middle = 2 * printed.steps * printed.step;
    const std::int64_t step = printed.step;
    switch (rounding) {
    case Rounding::HalfUp:
        return {{middle - step, true}, {middle + step, false}};
    case Rounding::Down:
        return {{middle, true}, {middle + 2 * step, false}};
    case Rounding::Up:
        return {{middle - 2 * step, false}, {middle, true}};
    case Rounding::HalfEven: {
        const bool isEven = printed.steps % 2 == 0;
        return {{middle - step, isEven}, {middle + step, isEven}};
    }
    }
    return {};
}

} // namespace

std::string_view toText(Rounding rounding) {
    switch (rounding) {
    case Rounding::HalfUp:
        return "demi_superieur";
    case Rounding::Down:
        return "inferieur";
    case Rounding::Up:
        return "superieur";
    case Rounding::HalfEven:
        return "demi_pair";
    }
    return {};
}

std::vector<CountedFigure> countedFigures(const std::vector<PublishedFigure>& figures, const Date& date) {
    std::vector<CountedFigure> counted;
    std::vector<std::string_view> seen;
    for (const PublishedFigure& figure : figures) {
        const std::string_view id = indicatorOf(figure);
        const std::optional<CountMeaning> meaning = countMeaningOf(id);
        if (figure.date != date || !meaning) {
            continue;
        }
        if (std::ranges::find(seen, id) != seen.end()) {
            throw Error(ErrorCode::FigureDuplicate, {figure.id, date.iso()});
        }
        seen.push_back(id);
        counted.push_back({figure, meaning->quantity, meaning->isComplement});
    }
    return counted;
}

IntegerRange admissible(const CountedFigure& figure, Rounding rounding, std::int64_t denominator) {
    const std::optional<Printed> printed = printedOf(figure.published);
    if (!printed) {
        return {};
    }
    // A count n prints as n; a rate as 100 n / denominator.
    const std::int64_t whole = figure.isRate() ? denominator : 1;
    const std::int64_t unit = printed->scale * (figure.isRate() ? 200 : 2);
    const auto [low, high] = boundsOf(*printed, rounding);
    IntegerRange counts{low.isIncluded ? ceilDivided(low.halves * whole, unit)
                                       : floorDivided(low.halves * whole, unit) + 1,
                        high.isIncluded ? floorDivided(high.halves * whole, unit)
                                        : ceilDivided(high.halves * whole, unit) - 1};
    counts = counts & IntegerRange{0, figure.hasDenominator() ? denominator
                                                              : std::numeric_limits<std::int64_t>::max()};
    if (counts.isEmpty()) {
        return {};
    }
    return figure.isComplement ? complement(denominator, counts) : counts;
}

double printedFor(const CountedFigure& figure, std::int64_t value, std::int64_t denominator) {
    const auto count = static_cast<double>(figure.isComplement ? denominator - value : value);
    const double step = stepOf(figure.published);
    const double exact = figure.isRate() ? 100 * count / static_cast<double>(denominator) : count;
    return static_cast<double>(roundedHalfUp(exact / step)) * step;
}

bool isRoundedToItsPrecision(const PublishedFigure& figure) {
    return printedOf(figure).has_value();
}

} // namespace maillage
