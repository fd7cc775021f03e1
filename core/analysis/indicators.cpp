#include "core/analysis/indicators.hpp"

#include "core/analysis/resimulation.hpp"
#include "core/model/avs_approvals.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace maillage {

namespace {

std::size_t countOf(const Situation& situation, bool ActiveStructure::*member) {
    return static_cast<std::size_t>(std::ranges::count_if(
        situation.structures, [&](const ActiveStructure& s) { return s.isCentreSocial && s.*member; }));
}

std::size_t evsCount(const Situation& situation) {
    return static_cast<std::size_t>(std::ranges::count_if(situation.structures, &ActiveStructure::isEvs));
}

std::vector<YearCounts> evolutionOf(const Project& project, bool withHypotheses) {
    std::vector<YearCounts> years;
    for (int year = project.settings.firstYear; year <= project.settings.referenceDate.year(); ++year) {
        const Situation situation = makeSituation(project, {Date::endOf(year), withHypotheses, nullptr});
        years.push_back({year, countOf(situation, &ActiveStructure::isCentreSocial), evsCount(situation)});
    }
    return years;
}

std::optional<DistanceSummary> summaryOf(const std::vector<double>& distances) {
    if (distances.empty()) {
        return std::nullopt;
    }
    DistanceSummary summary;
    summary.farthest = static_cast<CommuneIndex>(std::ranges::max_element(distances) - distances.begin());
    summary.maximum = distances[summary.farthest];
    std::vector<double> sorted = distances;
    std::ranges::sort(sorted);
    const std::size_t n = sorted.size();
    summary.median = n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    // Nearest-rank: the smallest distance that at least 90 % of the communes do not exceed.
    summary.percentile90 = sorted[(9 * n + 9) / 10 - 1];
    return summary;
}

/// Linked to a structure that is active, or host to one that the scenario opens or moves there: that one is
/// supposed to settle in the QPV. A linked structure whose agréments nobody gave counts too.
bool isProvided(const Qpv& qpv, const Project& project, const Situation& situation) {
    const auto gives = [&](StructureIndex i) {
        return std::ranges::find(situation.structures, project.structures->structures[i].id,
                                 &ActiveStructure::id) != situation.structures.end() ||
               !hasAvsApproval(*project.structures, i);
    };
    const auto settles = [&](const ActiveStructure& s) {
        return s.isSeatSimulated && std::ranges::find(qpv.communes, *s.seat) != qpv.communes.end();
    };
    return std::ranges::any_of(qpv.structures, gives) || std::ranges::any_of(situation.structures, settles);
}

} // namespace

int generationAt(const Date& date) {
    return date < Date(2024, 1, 1) ? 2015 : 2024;
}

CommuneGroup groupOf(const Territory& territory, IndexSet communes) {
    CommuneGroup group{std::move(communes), 0, 0, 0};
    group.communes.forEach([&](CommuneIndex i) {
        ++group.count;
        const auto& population = territory.commune(i).population;
        group.population += population.value_or(0);
        group.populationUnknown += population ? 0U : 1U;
    });
    return group;
}

std::vector<Patch> connectedPatches(const Territory& territory, const Adjacency& adjacency,
                                    const IndexSet& members) {
    std::vector<Patch> patches;
    IndexSet left = members;
    members.forEach([&](CommuneIndex start) {
        if (!left.contains(start)) {
            return;
        }
        IndexSet communes(members.size());
        std::vector<CommuneIndex> stack{start};
        left.erase(start);
        while (!stack.empty()) {
            const CommuneIndex i = stack.back();
            stack.pop_back();
            communes.insert(i);
            for (const CommuneIndex j : adjacency.neighbours(i)) {
                if (!left.contains(j)) {
                    continue;
                }
                left.erase(j);
                stack.push_back(j);
            }
        }
        const CommuneGroup group = groupOf(territory, communes);
        patches.push_back({communes.members(), group.population, group.populationUnknown});
    });
    std::ranges::stable_sort(patches, std::ranges::greater{}, &Patch::population);
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
    distances.reserve(situation.territory->size());
    for (const Commune& commune : situation.territory->communes()) {
        double least = std::numeric_limits<double>::infinity();
        for (const MapPoint& place : places) {
            least = std::min(least, squaredDistance(commune.reference, place));
        }
        distances.push_back(std::sqrt(least) / 1000);
    }
    return distances;
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
    return computeIndicators(project, situation, evolutionOf(project, situation.withHypotheses));
}

Indicators computeIndicators(const Project& project, const Situation& situation,
                             std::vector<YearCounts> evolution) {
    const Territory& territory = *project.territory;
    Indicators result;
    result.date = situation.date;
    result.withHypotheses = situation.withHypotheses;
    result.scenario = situation.scenario;
    result.coverage = computeCoverage(situation);

    IndexSet all(territory.size());
    for (std::size_t i = 0; i < territory.size(); ++i) {
        all.insert(i);
    }
    const Coverage& coverage = result.coverage;
    result.centreSocial = groupOf(territory, coverage.centreSocial);
    result.sansCentreSocial = groupOf(territory, all - coverage.centreSocial);
    result.evsSeul = groupOf(territory, coverage.evs - coverage.centreSocial);
    result.avs = groupOf(territory, coverage.any());
    result.zoneBlanche = groupOf(territory, all - coverage.any());
    result.all = groupOf(territory, std::move(all));
    result.patches = connectedPatches(territory, project.baseMap->adjacency(), result.zoneBlanche.communes);

    result.centresSociaux = countOf(situation, &ActiveStructure::isCentreSocial);
    result.evs = evsCount(situation);
    result.acf = countOf(situation, &ActiveStructure::hasAcf);
    result.federes = countOf(situation, &ActiveStructure::isFederated);
    result.psJeunes = countOf(situation, &ActiveStructure::hasPsJeunes);
    result.qpvs = qpvsOf(project, generationAt(situation.date));
    for (const Qpv* qpv : result.qpvs) {
        if (!isProvided(*qpv, project, situation)) {
            result.qpvSansStructure.push_back(qpv);
        }
    }
    result.distance = summaryOf(distancesToNearest(situation));
    result.evolution = std::move(evolution);
    return result;
}

} // namespace maillage
