#include "core/analysis/needs/outliers.hpp"

#include <algorithm>
#include <cmath>

namespace maillage {

namespace {

/// Precondition: not empty.
double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1) {
        return *middle;
    }
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

} // namespace

std::optional<NeedOutliers> needOutliers(std::span<const std::optional<double>> values) {
    std::vector<double> known;
    for (const std::optional<double>& value : values) {
        if (value) {
            known.push_back(*value);
        }
    }
    if (known.empty()) {
        return std::nullopt;
    }
    NeedOutliers told;
    told.median = medianOf(known);
    std::ranges::transform(known, known.begin(), [&](double v) { return std::abs(v - told.median); });
    told.deviation = medianOf(known);
    if (told.deviation <= 0) {
        return told;
    }
    constexpr double kNormalQuartile = 0.6745;
    for (CommuneIndex i = 0; i < values.size(); ++i) {
        if (values[i]) {
            const double score = kNormalQuartile * (*values[i] - told.median) / told.deviation;
            if (std::abs(score) > kOutlierScore) {
                told.communes.push_back({i, *values[i], score});
            }
        }
    }
    std::ranges::stable_sort(told.communes, std::ranges::greater{},
                             [](const NeedOutlier& outlier) { return std::abs(outlier.score); });
    return told;
}

} // namespace maillage
