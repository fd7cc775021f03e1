#include "core/analysis/figures/indicators.hpp"

#include "core/analysis/figures/qpv_providers.hpp"
#include "core/geo/nearest_place.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace maillage {

namespace {

/// The communes that figures are about; null for all, and then also what has no commune counts.
using Within = const IndexSet*;

std::vector<YearCounts> evolutionOf(const Project& project, bool withHypotheses, Within within) {
    std::vector<YearCounts> years;
    for (int year = project.settings.firstYear; year <= project.settings.referenceDate.year(); ++year) {
        const Date date = yearDate(project.settings, year);
        if (!project.knowsStructuresAt(date)) {
            continue;
        }
        const Situation situation = makeSituation(project, {date, withHypotheses, nullptr});
        const auto count = [&](FigureId id) {
            return countAmong(figureOf(id), situation.structures, within);
        };
        years.push_back({year, count(FigureId::CentresSociaux), count(FigureId::Evs)});
    }
    return years;
}

std::optional<DistanceSummary> summaryOf(const std::vector<double>& distances, const IndexSet& communes) {
    if (distances.empty() || communes.isEmpty()) {
        return std::nullopt;
    }
    const std::vector<CommuneIndex> members = communes.members();
    DistanceSummary summary;
    summary.farthest = *std::ranges::max_element(members, {}, [&](CommuneIndex i) { return distances[i]; });
    summary.maximum = distances[summary.farthest];
    std::vector<double> sorted;
    sorted.reserve(members.size());
    for (const CommuneIndex i : members) {
        sorted.push_back(distances[i]);
    }
    std::ranges::sort(sorted);
    const std::size_t n = sorted.size();
    summary.median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    // Nearest-rank: the smallest distance that at least 90 % of the communes do not exceed.
    summary.percentile90 = sorted[(9 * n + 9) / 10 - 1];
    return summary;
}

/// `communes`: ascending.
Patch patchOf(const Territory& territory, std::vector<CommuneIndex> communes) {
    Patch patch{std::move(communes)};
    for (const CommuneIndex i : patch.communes) {
        const auto& population = territory.commune(i).population;
        patch.population += population.value_or(0);
        patch.populationUnknown += population ? 0U : 1U;
    }
    return patch;
}

/// What of each patch lies within, in the order of the inhabitants there.
std::vector<Patch> cutPatches(const Territory& territory, const std::vector<Patch>& patches,
                              const IndexSet& within) {
    std::vector<Patch> cut;
    for (const Patch& patch : patches) {
        std::vector<CommuneIndex> part;
        std::ranges::copy_if(patch.communes, std::back_inserter(part),
                             [&](CommuneIndex i) { return within.contains(i); });
        if (!part.empty()) {
            cut.push_back(patchOf(territory, std::move(part)));
            cut.back().isCut = cut.back().communes.size() < patch.communes.size();
            cut.back().rank = patch.rank;
        }
    }
    std::ranges::stable_sort(cut, std::ranges::greater{}, &Patch::population);
    return cut;
}

bool reachesInto(const Qpv& qpv, const IndexSet& within) {
    return std::ranges::any_of(qpv.communes, [&](CommuneIndex i) { return within.contains(i); });
}

/// What no scenario changes.
struct OfBase {
    std::vector<YearCounts> evolution;
    BlankKnowledge blanks;
};
OfBase baseOf(const Project& project, const Situation& situation, Within within) {
    return {evolutionOf(project, situation.withHypotheses, within), blankKnowledge(project, situation)};
}

Indicators figuresOf(const Project& project, const Situation& situation, Within within, OfBase base) {
    const Territory& territory = *project.territory;
    const IndexSet all = IndexSet::full(territory.size());
    const IndexSet& counted = within == nullptr ? all : *within;
    Indicators result{situation.date, situation.withHypotheses, situation.scenario};
    result.blanks = std::move(base.blanks);
    result.coverage = knownCoverage(situation, result.blanks);

    const Coverage& coverage = result.coverage;
    result.all = groupOf(territory, counted);
    result.isOfSome = within != nullptr;
    result.patches =
        connectedPatches(territory, project.baseMap->adjacency(), coverage.of(CoverageClass::ZoneBlanche));
    if (within != nullptr) {
        result.patches = cutPatches(territory, result.patches, *within);
    }

    for (const Qpv* qpv : qpvsOf(project, generationAt(situation.date))) {
        if (within != nullptr && !reachesInto(*qpv, *within)) {
            continue;
        }
        result.qpvs.push_back(qpv);
        const QpvProviders providers = providersOf(*qpv, project, situation);
        const bool isGap = providers.names.empty();
        if (isGap) {
            result.qpvSansStructure.push_back(qpv);
        }
        if (providers.isSupposed) {
            (isGap ? result.qpvSupposedGaps : result.qpvSupposedServed).push_back(qpv);
        }
    }
    result.distance = summaryOf(distancesToNearest(situation), counted);
    result.evolution = std::move(base.evolution);
    result.figures = computeFigures({project, situation, result});
    return result;
}

} // namespace

int generationAt(const Date& date) {
    return date < Date(2024, 1, 1) ? 2015 : 2024;
}

std::vector<Patch> connectedPatches(const Territory& territory, const Adjacency& adjacency,
                                    const IndexSet& members) {
    std::vector<Patch> patches;
    IndexSet left = members;
    members.forEach([&](CommuneIndex start) {
        if (!left.contains(start)) {
            return;
        }
        std::vector<CommuneIndex> communes;
        std::vector<CommuneIndex> stack{start};
        left.erase(start);
        while (!stack.empty()) {
            const CommuneIndex i = stack.back();
            stack.pop_back();
            communes.push_back(i);
            for (const CommuneIndex j : adjacency.neighbours(i)) {
                if (!left.contains(j)) {
                    continue;
                }
                left.erase(j);
                stack.push_back(j);
            }
        }
        std::ranges::sort(communes);
        patches.push_back(patchOf(territory, std::move(communes)));
    });
    std::ranges::stable_sort(patches, std::ranges::greater{}, &Patch::population);
    for (std::size_t k = 0; k < patches.size(); ++k) {
        patches[k].rank = k + 1;
    }
    return patches;
}

std::vector<double> distancesToNearest(const Situation& situation) {
    std::vector<MapPoint> places;
    for (const ActiveStructure& structure : situation.structures) {
        if (structure.point) {
            places.push_back(*structure.point);
        }
    }
    std::vector<double> distances;
    if (places.empty()) {
        return distances;
    }
    const NearestPlace nearest(places);
    distances.reserve(situation.territory->size());
    for (const Commune& commune : situation.territory->communes()) {
        distances.push_back(std::sqrt(nearest.squaredDistanceFrom(commune.reference)) / 1000);
    }
    return distances;
}

FigureBound distanceBound(const Situation& situation) {
    const auto hasPlace = [](const ActiveStructure& structure) { return structure.point.has_value(); };
    return situation.withHypotheses && std::ranges::all_of(situation.structures, hasPlace)
               ? FigureBound::None
               : FigureBound::AtMost;
}

std::vector<const Qpv*> qpvsOf(const Project& project, int generation) {
    std::vector<const Qpv*> chosen;
    for (const Qpv& qpv : *project.qpvs) {
        if (qpv.generation == generation) {
            chosen.push_back(&qpv);
        }
    }
    return chosen;
}

Indicators computeIndicators(const Project& project, const SituationOptions& options) {
    return computeIndicators(project, makeSituation(project, options));
}

Indicators computeIndicators(const Project& project, const Situation& situation) {
    return figuresOf(project, situation, nullptr, baseOf(project, situation, nullptr));
}

Indicators computeIndicators(const Project& project, const Situation& situation, const Indicators& ofBase) {
    return figuresOf(project, situation, nullptr, {ofBase.evolution, ofBase.blanks});
}

Indicators computeIndicators(const Project& project, const Situation& situation, const IndexSet& within) {
    return figuresOf(project, situation, &within, baseOf(project, situation, &within));
}

} // namespace maillage
