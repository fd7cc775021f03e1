#include "core/analysis/needs/class_breaks.hpp"

#include "core/analysis/needs/jenks.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/base/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace maillage {

namespace {

constexpr std::array kClassMethods{std::pair{ClassMethod::Quantiles, std::string_view("quantiles")},
                                   std::pair{ClassMethod::Jenks, std::string_view("jenks")},
                                   std::pair{ClassMethod::Q6, std::string_view("q6")},
                                   std::pair{ClassMethod::Fixed, std::string_view("bornes")}};

/// Shares of the values at which each class but the first begins.
std::vector<double> sharesOf(const ClassRequest& request) {
    if (request.method == ClassMethod::Q6) {
        return {0.05, 0.275, 0.5, 0.725, 0.95};
    }
    std::vector<double> shares;
    for (std::size_t c = 1; c < request.classes; ++c) {
        shares.push_back(static_cast<double>(c) / static_cast<double>(request.classes));
    }
    return shares;
}

/// Where, in the sorted values, the class that should begin at `rank` begins, so that equal values stay
/// together: at the nearer end of those.
std::size_t cutNear(const std::vector<double>& sorted, std::size_t rank) {
    if (rank == 0 || rank >= sorted.size() || sorted[rank - 1] < sorted[rank]) {
        return rank;
    }
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), sorted[rank]);
    const auto low = static_cast<std::size_t>(first - sorted.begin());
    const auto high = static_cast<std::size_t>(last - sorted.begin());
    return rank - low <= high - rank ? low : high;
}

std::vector<std::size_t> cutsByShare(const std::vector<double>& sorted, const std::vector<double>& shares) {
    std::vector<std::size_t> cuts;
    for (const double share : shares) {
        const double rank = std::round(share * static_cast<double>(sorted.size()));
        cuts.push_back(cutNear(sorted, static_cast<std::size_t>(rank)));
    }
    return cuts;
}

/// The number with the fewest decimals above the one and not above the other, and how many it has.
std::pair<double, int> roundestBetween(double below, double above) {
    constexpr int kMostDecimals = 6;
    double power = 1;
    for (int decimals = 0; decimals <= kMostDecimals; ++decimals) {
        constexpr double kSlip = 1e-9; // 12.3 · 10 may come out below 123
        const double rounded = std::floor(above * power + kSlip) / power;
        if (below < rounded && rounded <= above) {
            return {rounded, decimals};
        }
        power *= 10;
    }
    return {above, kMostDecimals};
}

int decimalsOf(const std::vector<double>& bounds) {
    int most = 0;
    for (const double bound : bounds) {
        most = std::max(most, roundestBetween(std::nextafter(bound, bound - 1), bound).second);
    }
    return most;
}

void checkRequest(const ClassRequest& request) {
    if (request.method == ClassMethod::Fixed) {
        if (request.bounds.empty() ||
            std::ranges::adjacent_find(request.bounds, std::ranges::greater_equal{}) !=
                request.bounds.end()) {
            std::vector<std::string> typed;
            std::ranges::transform(request.bounds, std::back_inserter(typed), formatShortest);
            throw Error(ErrorCode::NeedBoundsUnordered, {joined(typed, " ; ")});
        }
        constexpr std::size_t kFewestFixed = 2;
        if (request.bounds.size() + 1 > kMostClasses) {
            throw Error(ErrorCode::NeedClassesOutOfRange,
                        {formatCount(request.bounds.size() + 1), formatCount(kFewestFixed),
                         formatCount(kMostClasses)});
        }
        return;
    }
    if (request.method != ClassMethod::Q6 &&
        (request.classes < kFewestClasses || request.classes > kMostClasses)) {
        throw Error(ErrorCode::NeedClassesOutOfRange,
                    {formatCount(request.classes), formatCount(kFewestClasses), formatCount(kMostClasses)});
    }
}

/// Counts values between bounds that are there.
void countClasses(ValueClasses& classes, const std::vector<double>& sorted) {
    classes.counts.assign(classes.bounds.size() - 1, 0);
    for (const double value : sorted) {
        ++classes.counts[classes.classOf(value)];
    }
}

} // namespace

std::string_view toText(ClassMethod method) {
    return std::ranges::find(kClassMethods, method, [](const auto& entry) { return entry.first; })->second;
}

std::optional<ClassMethod> parseClassMethod(std::string_view text) {
    const auto found = std::ranges::find(kClassMethods, text, [](const auto& entry) { return entry.second; });
    return found == kClassMethods.end() ? std::nullopt : std::optional(found->first);
}

std::size_t ValueClasses::classOf(double value) const {
    const auto above = std::upper_bound(bounds.begin() + 1, bounds.end() - 1, value);
    return static_cast<std::size_t>(above - bounds.begin()) - 1;
}

ValueClasses classesOf(std::span<const double> values, const ClassRequest& request) {
    checkRequest(request);
    ValueClasses classes;
    classes.method = request.method;
    if (values.empty()) {
        return classes;
    }
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    if (request.method == ClassMethod::Fixed) {
        classes.bounds = request.bounds;
        classes.decimals = decimalsOf(request.bounds);
        classes.bounds.insert(classes.bounds.begin(), std::min(sorted.front(), request.bounds.front()));
        classes.bounds.push_back(std::max(sorted.back(), request.bounds.back()));
        countClasses(classes, sorted);
        return classes;
    }
    std::vector<std::size_t> cuts = request.method == ClassMethod::Jenks
                                        ? jenksCuts(sorted, request.classes)
                                        : cutsByShare(sorted, sharesOf(request));
    std::erase_if(cuts, [&](std::size_t cut) { return cut == 0 || cut >= sorted.size(); });
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    classes.bounds.push_back(sorted.front());
    for (const std::size_t cut : cuts) {
        const auto [bound, decimals] = roundestBetween(sorted[cut - 1], sorted[cut]);
        classes.bounds.push_back(bound);
        classes.decimals = std::max(classes.decimals, decimals);
    }
    classes.bounds.push_back(sorted.back());
    countClasses(classes, sorted);
    return classes;
}

} // namespace maillage
