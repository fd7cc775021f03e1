// The rows of three tables that nobody types: each commune, each zone blanche and each EPCI in one situation.
#pragma once

#include "core/analysis/figures/indicators.hpp"

namespace maillage {

/// A commune's state beside what Territory says of it.
struct CommuneState {
    KnownClass known;
    /// Ranks in Situation::structures of those that serve it, ascending.
    std::vector<std::uint32_t> structures;
    /// Kilometres from its reference point to the nearest structure; nullopt when no structure has a place.
    std::optional<double> kilometres;
    /// Covered, and by attested rows.
    bool isAttested = false;

    bool operator==(const CommuneState&) const = default;
};

/// One per commune, in the order of the territory. Precondition: `coverage` is that of the situation.
[[nodiscard]] std::vector<CommuneState> communeStates(const Situation& situation, const Coverage& coverage);

/// A patch of zones blanches. Its rank is its place in the list: most inhabitants first.
struct PatchSummary {
    std::vector<CommuneIndex> communes; // ascending
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;
    /// Codes of the EPCI that it touches, each once, ascending; empty for communes without one.
    std::vector<std::string> epcis;
    CommuneIndex largest = 0;

    bool operator==(const PatchSummary&) const = default;
};

/// In the order of the patches. Precondition: they are of this territory.
[[nodiscard]] std::vector<PatchSummary> patchSummaries(const Territory& territory,
                                                       const std::vector<Patch>& patches);

struct EpciSummary {
    /// SIREN; empty for the communes whose EPCI is not known.
    std::string code;
    std::vector<CommuneIndex> communes; // ascending
    /// Communes per class, in the order of kCoverageClasses.
    std::array<std::size_t, kCoverageClasses.size()> counts{};
    /// Communes whose class does not follow from attested rows alone.
    std::size_t supposed = 0;
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;
    /// Inhabitants of the communes that a centre social, that any structure covers.
    std::int64_t centreSocialPopulation = 0;
    std::int64_t avsPopulation = 0;
    /// Patches of zones blanches that reach into it.
    std::size_t patches = 0;

    [[nodiscard]] std::size_t countOf(CoverageClass coverageClass) const;
    // Shares of its communes, 0…1.
    [[nodiscard]] double centreSocialShare() const;
    [[nodiscard]] double avsShare() const;

    bool operator==(const EpciSummary&) const = default;
};

/// The EPCI with at least one commune in the territory, by code: each commune is in exactly one.
/// Precondition: coverage and patches are of this territory.
[[nodiscard]] std::vector<EpciSummary> epciSummaries(const Territory& territory, const Coverage& coverage,
                                                     const std::vector<Patch>& patches);

} // namespace maillage
