#include "core/carto/map_scale.hpp"

#include <array>
#include <cmath>
#include <span>

namespace maillage {

namespace {

/// What the wheel steps through.
constexpr std::array kSteps{1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.5};
/// What a frame is filled at: closer to one another, round all the same.
constexpr std::array kFine{1.0, 1.1, 1.2, 1.25, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0,
                           2.2, 2.4, 2.5, 2.8,  3.0, 3.2, 3.5, 3.8, 4.0, 4.2, 4.5, 4.8,
                           5.0, 5.2, 5.5, 5.8,  6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0, 9.5};
/// A scale computed from itself is itself.
constexpr double kTolerance = 1 + 1e-9;

double scaleOfRank(std::span<const double> round, int rank) {
    const auto count = static_cast<int>(round.size());
    const int decade = static_cast<int>(std::floor(static_cast<double>(rank) / count));
    return round[static_cast<std::size_t>(rank - decade * count)] * std::pow(10.0, decade);
}

/// Of the first round scale that is not below.
int rankOf(std::span<const double> round, double denominator) {
    int rank = static_cast<int>(std::floor(std::log10(denominator))) * static_cast<int>(round.size());
    while (scaleOfRank(round, rank) * kTolerance < denominator) {
        ++rank;
    }
    return rank;
}

} // namespace

double roundScaleAbove(double denominator) {
    return scaleOfRank(kFine, rankOf(kFine, denominator));
}

double steppedScale(double denominator, int steps) {
    const int rank = rankOf(kSteps, denominator);
    const bool isRound = scaleOfRank(kSteps, rank) < denominator * kTolerance;
    // From between two, the first step outwards is the one above.
    return scaleOfRank(kSteps, rank - steps - (isRound || steps > 0 ? 0 : 1));
}

double roundScaleBar(double maximum) {
    const double power = std::pow(10, std::floor(std::log10(maximum)));
    for (const double step : {5.0, 2.0, 1.0}) {
        if (step * power <= maximum) {
            return step * power;
        }
    }
    return power;
}

} // namespace maillage
