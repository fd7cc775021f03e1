// The figures that are followed from one date to another, and a value for each.
#pragma once

#include "core/analysis/figures/figure.hpp"

namespace maillage {

/// A figure that is followed, in one of its bases. Those of communes are counted on merged communes: the
/// catalogue gives the figures and their words, the counting is done here.
struct EvolvingFigure {
    FigureId id = FigureId::Communes;
    FigureBase base = FigureBase::Communes;

    // A figure is followed in its own base unless told otherwise.
    // NOLINTNEXTLINE(google-explicit-constructor): a figure of the catalogue is one that is followed
    EvolvingFigure(FigureId figure, FigureBase counted = FigureBase::Communes) : id(figure), base(counted) {}
    bool operator==(const EvolvingFigure&) const = default;
};
/// Those of the catalogue that have a word for it, as they are told with this choice of hypotheses:
/// structures, then communes, then their inhabitants, of those of known population. Without hypotheses they
/// are all there.
[[nodiscard]] const std::vector<EvolvingFigure>& evolvingFigures(bool withHypotheses);
/// As it stands in JSON: "centres_sociaux", "communes_avs", "habitants_avs"…
[[nodiscard]] std::string_view toText(EvolvingFigure figure);
/// The communes that a figure counts, where it counts communes by what covers them; null otherwise.
[[nodiscard]] const CoveredCommunes* coveredBy(FigureId id);

/// One value for each figure.
class FigureCounts {
public:
    [[nodiscard]] std::int64_t of(EvolvingFigure figure) const { return m_values[rankOf(figure)]; }
    std::int64_t& of(EvolvingFigure figure) { return m_values[rankOf(figure)]; }
    [[nodiscard]] FigureCounts minus(const FigureCounts& other) const;
    bool operator==(const FigureCounts&) const = default;

private:
    static std::size_t rankOf(EvolvingFigure figure) {
        return static_cast<std::size_t>(figure.id) +
               (figure.base == FigureBase::Inhabitants ? kFigureCount : 0);
    }

    std::array<std::int64_t, 2 * kFigureCount> m_values{};
};

} // namespace maillage
