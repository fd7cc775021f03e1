// Round scales: "1 : 750 000", and round bars.
#pragma once

namespace maillage {

/// The round n ≥ `denominator` of "1 : n" (two figures, and 1.25).
[[nodiscard]] double roundScaleAbove(double denominator);
/// `steps` scales of 1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5 × 10ᵏ further: positive to larger maps (a smaller
/// n).
[[nodiscard]] double steppedScale(double denominator, int steps);
/// A round length (1, 2 or 5 × 10ⁿ km) that is at most `maximum` kilometres.
[[nodiscard]] double roundScaleBar(double maximum);

} // namespace maillage
