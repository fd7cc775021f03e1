// A part of the space of weights, exactly: what is left of all weights on indicators after some cuts.
#pragma once

#include "core/analysis/needs/need_series.hpp"

namespace maillage {

/// Weights up to their sum, which is any positive number; or the difference of two communes by each
/// indicator: the plane of the weights under which they tie.
using NeedVector = std::array<std::int64_t, kMostNeeds>;

[[nodiscard]] std::int64_t product(const NeedVector& a, const NeedVector& b);

/// A convex polytope of weights by its corners (double description, Motzkin et al. 1953). All numbers are
/// whole: a corner is where three planes meet, and its weights are determinants of their numbers, so that
/// nothing overflows up to kMostCommunesRanked communes.
class WeightCell {
public:
    struct Corner {
        NeedVector weights{};
        /// The planes through it, ascending: k < kMostNeeds is "no weight on k", then the planes of the cuts.
        std::vector<std::uint32_t> planes;
    };

    /// All weights on these indicators, those with zeros among them, and none on others.
    [[nodiscard]] static WeightCell all(std::span<const std::size_t> indicators);

    [[nodiscard]] const std::vector<Corner>& corners() const { return m_corners; }
    /// Weights strictly inside, as far as the cell has an inside.
    [[nodiscard]] NeedVector middle() const;
    /// The part where the plane's product with the weights is not above 0 or, `above`, not below: empty, a
    /// face or a cell. `planes` are those that `plane`, and each earlier cut, is a rank of.
    [[nodiscard]] WeightCell cut(std::span<const NeedVector> planes, std::size_t plane, bool above) const;

private:
    std::vector<Corner> m_corners;
};

} // namespace maillage
