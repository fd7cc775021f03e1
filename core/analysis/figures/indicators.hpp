// Every figure of one situation, in both bases: communes and inhabitants.
#pragma once

#include "core/analysis/figures/figure_table.hpp"
#include "core/analysis/published/known_coverage.hpp"

namespace maillage {

struct YearCounts {
    int year = 0;
    std::size_t centresSociaux = 0;
    std::size_t evs = 0;
};

/// Kilometres over the communes, from reference point to the nearest structure; nullopt without structures.
struct DistanceSummary {
    double median = 0;
    double percentile90 = 0;
    double maximum = 0;
    CommuneIndex farthest = 0;
};

/// Connected group of zones blanches.
struct Patch {
    std::vector<CommuneIndex> communes;
    std::int64_t population = 0;
    std::size_t populationUnknown = 0;
    /// It goes on beyond the communes that the figures are about; `communes` are those within.
    bool isCut = false;
    /// Its number among those of the whole territory, from 1: the same on every page.
    std::size_t rank = 0;
};

struct Indicators {
    Date date;
    bool withHypotheses = true;
    std::optional<std::string> scenario{};
    /// The communes that the figures are about: the denominator of every share.
    CommuneGroup all{};
    /// They are about chosen communes: what has no commune does not count.
    bool isOfSome = false;
    /// Every figure of the catalogue; those that the map, the simulation and the sentences name are asked for
    /// by name below.
    FigureTable figures{};
    /// Of every commune of the territory.
    Coverage coverage{};
    /// What is known at the date of the communes that nothing covers.
    BlankKnowledge blanks{};
    std::vector<Patch> patches{};
    /// QPV of the generation in force at the date.
    std::vector<const Qpv*> qpvs{};
    std::vector<const Qpv*> qpvSansStructure{};
    /// Of those, the ones that are so only by rows that are supposed; of the others, the ones whose every
    /// structure is there only by such rows. None without hypotheses.
    std::vector<const Qpv*> qpvSupposedGaps{};
    std::vector<const Qpv*> qpvSupposedServed{};
    std::optional<DistanceSummary> distance{};
    /// Of the years of which the project knows structures.
    std::vector<YearCounts> evolution{};

    [[nodiscard]] const CommuneGroup& centreSocial() const { return figures.group(FigureId::CentreSocial); }
    [[nodiscard]] const CommuneGroup& sansCentreSocial() const {
        return figures.group(FigureId::SansCentreSocial);
    }
    [[nodiscard]] const CommuneGroup& evsSeul() const { return figures.group(FigureId::EvsSeul); }
    [[nodiscard]] const CommuneGroup& avs() const { return figures.group(FigureId::Avs); }
    [[nodiscard]] const CommuneGroup& zoneBlanche() const { return figures.group(FigureId::ZoneBlanche); }
    [[nodiscard]] const CommuneGroup& nonAttestee() const { return figures.group(FigureId::NonAttestee); }
    [[nodiscard]] std::size_t centresSociaux() const { return figures.count(FigureId::CentresSociaux); }
    [[nodiscard]] std::size_t evs() const { return figures.count(FigureId::Evs); }

    /// share of all communes, 0…1
    [[nodiscard]] double share(const CommuneGroup& group) const {
        return all.count == 0 ? 0 : static_cast<double>(group.count) / static_cast<double>(all.count);
    }
    /// share of all inhabitants of known communes, 0…1; nullopt where none of the group, or of all, is known
    [[nodiscard]] std::optional<double> populationShare(const CommuneGroup& group) const {
        const auto people = group.knownPopulation();
        return people && all.population > 0
                   ? std::optional(static_cast<double>(*people) / static_cast<double>(all.population))
                   : std::nullopt;
    }
};

/// Pointers in the result point into `project`, which must outlive it.
[[nodiscard]] Indicators computeIndicators(const Project& project, const SituationOptions& options);
[[nodiscard]] Indicators computeIndicators(const Project& project, const Situation& situation);
/// The same figures of some communes alone, an EPCI say. Structures are those with their seat there, QPV
/// those that reach into them, distances go to the nearest structure wherever it is. Patches are those of the
/// territory that reach into them, each counted for its communes there: as many as the table of EPCI tells.
[[nodiscard]] Indicators computeIndicators(const Project& project, const Situation& situation,
                                           const IndexSet& within);

/// The same of the whole territory, where other figures of the same base are known: of that date and choice
/// of hypotheses, under any scenario. What no scenario changes is taken from them.
[[nodiscard]] Indicators computeIndicators(const Project& project, const Situation& situation,
                                           const Indicators& ofBase);

/// Groups of `members` connected in the graph; most inhabitants first, then by the smallest commune.
[[nodiscard]] std::vector<Patch> connectedPatches(const Territory& territory, const Adjacency& adjacency,
                                                  const IndexSet& members);

/// Kilometres to the nearest structure per commune; empty when no structure has a place.
[[nodiscard]] std::vector<double> distancesToNearest(const Situation& situation);
/// What those say of the truth: at most, where rows are left out or a structure has no place, which may be
/// nearer.
[[nodiscard]] FigureBound distanceBound(const Situation& situation);

/// The generation of QPV in force at a date: that of 2024 from 1 January 2024 on (décret 2023-1314).
[[nodiscard]] int generationAt(const Date& date);

/// QPV of one generation.
[[nodiscard]] std::vector<const Qpv*> qpvsOf(const Project& project, int generation);

} // namespace maillage
