// Whether the fills of a palette are told apart by every eye and in grey print.
#pragma once

#include "core/carto/style/colour_difference.hpp"

#include <string>
#include <vector>

namespace maillage {

/// Two colours too near one another.
struct PaletteFault {
    /// Their words, as a file of charte has them; of a class of distance with its rank from 1: "distance 2".
    std::string first;
    std::string second;
    Vision vision = Vision::Normal;
    double difference = 0; // less than leastDifference(vision)
};

/// Every two fills that stand on one map: by coverage with what a simulation changes, by difference, and by
/// scenario. The classes of distance are a scale, held by the step of lightness from each to the next, all
/// one way. Empty for a palette that may be used.
[[nodiscard]] std::vector<PaletteFault> paletteFaults(const Palette& palette);

} // namespace maillage
