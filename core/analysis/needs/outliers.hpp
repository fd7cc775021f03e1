// Values far from all others, such as those of a commune with an institution: told before anything is ranked.
#pragma once

#include "core/analysis/needs/need_series.hpp"

namespace maillage {

/// Above this a value is told as an outlier (Iglewicz & Hoaglin 1993).
inline constexpr double kOutlierScore = 3.5;

struct NeedOutlier {
    CommuneIndex commune = 0;
    double value = 0;
    /// 0.6745 · (value − median) / MAD: standard deviations from the median, were the values normal.
    double score = 0;
};

struct NeedOutliers {
    double median = 0;
    /// Median of the absolute deviations from the median; 0 where more than half of the values are equal, and
    /// then nothing can be told.
    double deviation = 0;
    /// |score| > kOutlierScore, the farthest first.
    std::vector<NeedOutlier> communes;
};

/// nullopt without any known value.
[[nodiscard]] std::optional<NeedOutliers> needOutliers(std::span<const std::optional<double>> values);

} // namespace maillage
