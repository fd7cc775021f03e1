// The parts that advice is made of, one per kind of change.
#pragma once

#include "core/analysis/advice/advice.hpp"

namespace maillage {

/// What all of them look at.
struct AdviceQuestion {
    const Project& project;
    const Situation& situation;
    const AdviceOptions& options;
    /// Communes covered by any structure.
    const IndexSet& covered;
    /// Zones blanches to advise on, ascending.
    std::span<const CommuneIndex> wanted;

    [[nodiscard]] const Territory& territory() const { return *project.territory; }
    [[nodiscard]] const Commune& commune(CommuneIndex index) const {
        return project.territory->commune(index);
    }
};

/// One entry per wanted commune, in their order.
using Advised = std::vector<std::optional<AdvisedChange>>;

[[nodiscard]] Advised advisedExtensions(const AdviceQuestion& question);
[[nodiscard]] Advised advisedRules(const AdviceQuestion& question);
[[nodiscard]] Advised advisedOpenings(const AdviceQuestion& question);

/// Whether the structure has communes, or a seat from which a territory can grow.
[[nodiscard]] bool canExtend(const ActiveStructure& structure);

/// Fills in what follows from `added`: whom else it brings, and what was covered already.
void tellEffect(const AdviceQuestion& question, CommuneIndex commune, AdvisedChange& change);

/// The smallest radius in whole tenths of a kilometre within which a RadiusRule holds a commune at this
/// distance in metres.
[[nodiscard]] double tenthsRadius(double metres);
/// A RadiusRule of this radius holds the communes up to so many metres.
[[nodiscard]] inline double metresOf(double kilometres) {
    return kilometres * 1000;
}

} // namespace maillage
