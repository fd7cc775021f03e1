// Need against coverage, as two things that are never made one: great or little need, covered or not.
#pragma once

#include "core/analysis/coverage.hpp"
#include "core/analysis/needs/need_series.hpp"

namespace maillage {

enum class NeedSide { Great, Little, Unknown };
inline constexpr std::array kNeedSides{NeedSide::Great, NeedSide::Little, NeedSide::Unknown};
/// "fort", "faible", "inconnu".
[[nodiscard]] std::string_view toText(NeedSide side);

enum class CoverSide { Covered, Blank, NotAttested };
inline constexpr std::array kCoverSides{CoverSide::Covered, CoverSide::Blank, CoverSide::NotAttested};
/// "couverte", "zone_blanche", "non_attestee".
[[nodiscard]] std::string_view toText(CoverSide side);
[[nodiscard]] constexpr CoverSide sideOf(CoverageClass coverageClass) {
    return isCovered(coverageClass)                      ? CoverSide::Covered
           : coverageClass == CoverageClass::NonAttestee ? CoverSide::NotAttested
                                                         : CoverSide::Blank;
}

struct NeedCross {
    /// Values of at least this need are great.
    double threshold = 0;
    /// A set per cell: every commune is in exactly one.
    std::array<std::array<IndexSet, kCoverSides.size()>, kNeedSides.size()> cells;

    [[nodiscard]] const IndexSet& cell(NeedSide need, CoverSide cover) const {
        return cells[static_cast<std::size_t>(need)][static_cast<std::size_t>(cover)];
    }
};

/// The median of the known values of communes: as many are in greater need as in lesser. nullopt without any.
[[nodiscard]] std::optional<double> medianNeed(const NeedSeries& column);

[[nodiscard]] NeedCross crossNeed(const NeedSeries& column, double threshold, const Coverage& coverage);

} // namespace maillage
