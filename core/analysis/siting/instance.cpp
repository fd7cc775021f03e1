#include "core/analysis/siting/instance.hpp"

#include "core/analysis/coverage.hpp"
#include "core/analysis/figures/indicators.hpp"
#include "core/analysis/needs/need_analysis_errors.hpp"
#include "core/analysis/siting/siting_errors.hpp"
#include "core/base/text.hpp"
#include "core/model/scenario/service_communes.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace maillage {

namespace {

constexpr Rank kNone = static_cast<Rank>(-1);

/// Reference points by squares of a side, so that a circle meets nine of them.
class PointGrid {
public:
    PointGrid(const Territory& territory, double side) : m_side(side) {
        for (CommuneIndex i = 0; i < territory.size(); ++i) {
            m_squares[key(territory.commune(i).reference, 0, 0)].push_back(i);
        }
    }
    template <typename Visit>
    void forEachNear(MapPoint point, Visit visit) const {
        for (int dx = -1; dx <= 1; ++dx) {
            for (int dy = -1; dy <= 1; ++dy) {
                const auto found = m_squares.find(key(point, dx, dy));
                if (found != m_squares.end()) {
                    std::ranges::for_each(found->second, visit);
                }
            }
        }
    }

private:
    [[nodiscard]] std::int64_t key(MapPoint point, int dx, int dy) const {
        const auto square = [&](double metres, int shift) {
            return static_cast<std::int64_t>(std::floor(metres / m_side)) + shift;
        };
        constexpr std::int64_t kColumns = std::int64_t{1} << 31;
        return square(point.x, dx) * kColumns + square(point.y, dy);
    }

    double m_side;
    std::unordered_map<std::int64_t, std::vector<CommuneIndex>> m_squares;
};

std::vector<CommuneIndex> indicesOf(const Territory& territory, const std::vector<std::string>& codes) {
    std::vector<CommuneIndex> indices;
    indices.reserve(codes.size());
    for (const std::string& code : codes) {
        indices.push_back(territory.at(code));
    }
    std::ranges::sort(indices);
    indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
    return indices;
}

void checkEpcis(const Territory& territory, const std::vector<std::string>& epcis) {
    for (const std::string& code : epcis) {
        if (territory.communesOfEpci(code).empty()) {
            std::vector<std::string> known;
            for (const Epci& epci : territory.epcis()) {
                known.push_back(epci.code);
            }
            throw Error(ErrorCode::EpciUnknown, {code, joinedUpTo(known, ", ", 12)});
        }
    }
}

void checkFeasible(const Territory& territory, const SitingRequest& request,
                   const std::vector<CommuneIndex>& forbidden, const std::vector<CommuneIndex>& compulsory) {
    std::vector<std::string> both;
    for (const CommuneIndex site : compulsory) {
        if (std::ranges::binary_search(forbidden, site)) {
            both.push_back(territory.commune(site).code);
        }
    }
    if (!both.empty()) {
        throw Error(ErrorCode::SitingContradiction, {joined(both, ", ")});
    }
    if (compulsory.size() > request.count) {
        throw Error(ErrorCode::SitingTooManyCompulsory,
                    {formatCount(compulsory.size()), formatCount(request.count)});
    }
}

std::vector<CommuneIndex> candidatesOf(const Territory& territory, const SitingRequest& request) {
    checkEpcis(territory, request.epcis);
    const std::vector<CommuneIndex> forbidden = indicesOf(territory, request.forbidden);
    const std::vector<CommuneIndex> compulsory = indicesOf(territory, request.compulsory);
    checkFeasible(territory, request, forbidden, compulsory);
    std::vector<CommuneIndex> sites = indicesOf(territory, request.candidates);
    if (request.candidates.empty()) {
        sites.resize(territory.size());
        std::iota(sites.begin(), sites.end(), 0U);
        if (std::holds_alternative<EpciRule>(request.rule)) {
            std::erase_if(sites, [&](CommuneIndex i) { return territory.commune(i).epci.empty(); });
        }
    }
    std::erase_if(sites, [&](CommuneIndex i) {
        const Commune& commune = territory.commune(i);
        return std::ranges::binary_search(forbidden, i) ||
               (!request.epcis.empty() &&
                std::ranges::find(request.epcis, commune.epci) == request.epcis.end()) ||
               (request.minimumPopulation && commune.population.value_or(-1) < *request.minimumPopulation);
    });
    std::vector<CommuneIndex> all;
    std::ranges::set_union(sites, compulsory, std::back_inserter(all));
    if (all.size() < request.count) {
        throw Error(ErrorCode::SitingTooFewCandidates, {formatCount(request.count), formatCount(all.size())});
    }
    return all;
}

} // namespace

std::string_view toText(SitingObjective objective) {
    switch (objective) {
    case SitingObjective::Communes:
        return "communes";
    case SitingObjective::Inhabitants:
        return "population";
    case SitingObjective::Mixed:
        return "mixte";
    case SitingObjective::Need:
        return "besoin";
    }
    return {};
}

std::string objectiveText(const SitingRequest& request) {
    const std::string word(toText(request.objective));
    return request.objective == SitingObjective::Need ? word + ':' + request.need.indicator : word;
}

void RankLists::add(std::span<const Rank> list) {
    m_members.insert(m_members.end(), list.begin(), list.end());
    m_starts.push_back(m_members.size());
}

RankLists RankLists::transposed(std::size_t count) const {
    RankLists turned;
    turned.m_starts.assign(count + 1, 0);
    for (const Rank member : m_members) {
        ++turned.m_starts[member + 1];
    }
    std::partial_sum(turned.m_starts.begin(), turned.m_starts.end(), turned.m_starts.begin());
    turned.m_members.resize(m_members.size());
    std::vector<std::size_t> next(turned.m_starts.begin(), turned.m_starts.end() - 1);
    for (std::size_t list = 0; list < size(); ++list) {
        for (const Rank member : (*this)[list]) {
            turned.m_members[next[member]++] = static_cast<Rank>(list);
        }
    }
    return turned;
}

std::size_t demandsOfUnknownPopulation(const Territory& territory, const SitingInstance& instance) {
    return static_cast<std::size_t>(std::ranges::count_if(
        instance.demands, [&](CommuneIndex i) { return !territory.commune(i).population; }));
}

void requireInhabitants(const Territory& territory, const SitingInstance& instance) {
    const std::size_t all = instance.demandCount();
    if (all > 0 && demandsOfUnknownPopulation(territory, instance) == all) {
        throw Error(ErrorCode::SitingPeopleUnknown, {formatCount(all)});
    }
}

IndexSet demandsCovered(const SitingInstance& instance, std::span<const Rank> sites) {
    IndexSet covered(instance.demandCount());
    for (const Rank site : sites) {
        for (const Rank demand : instance.covered[site]) {
            covered.insert(demand);
        }
    }
    return covered;
}

std::int64_t valueOf(const SitingInstance& instance, std::span<const Rank> sites) {
    return valueOf(instance, sites, instance.weights);
}

std::int64_t valueOf(const SitingInstance& instance, std::span<const Rank> sites,
                     std::span<const std::int64_t> weights) {
    std::int64_t value = 0;
    demandsCovered(instance, sites).forEach([&](Rank demand) { value += weights[demand]; });
    return value;
}

RankLists communesServed(const Project& project, std::span<const CommuneIndex> sites, const ServiceRule& rule,
                         const Monitor& monitor) {
    const Territory& territory = *project.territory;
    const auto* radius = std::get_if<RadiusRule>(&rule);
    const double limit = radius != nullptr ? radius->kilometres * 1000 : 0;
    // A side of 0 has no squares; a metre at least also keeps the keys within their range.
    const PointGrid grid(territory, std::max(limit, 1.0));
    RankLists served;
    for (std::size_t s = 0; s < sites.size(); ++s) {
        if (s % 256 == 0) {
            monitor.step(static_cast<double>(s) / static_cast<double>(sites.size()));
        }
        std::vector<CommuneIndex> list;
        if (radius == nullptr) {
            list = communesOfRule(project, sites[s], rule).members();
        } else {
            const MapPoint centre = territory.commune(sites[s]).reference;
            grid.forEachNear(centre, [&](CommuneIndex i) {
                if (distance(centre, territory.commune(i).reference) <= limit) {
                    list.push_back(i);
                }
            });
            std::ranges::sort(list);
        }
        served.add(list);
    }
    return served;
}

std::vector<std::int64_t> communeWeights(const Project& project, const Situation& situation,
                                         const SitingRequest& request) {
    const Territory& territory = *project.territory;
    if (request.objective == SitingObjective::Communes) {
        return std::vector<std::int64_t>(territory.size(), 1);
    }
    std::vector<std::int64_t> weights;
    if (request.objective == SitingObjective::Need) {
        for (const std::optional<std::int64_t>& people : needWeights(project, request.need).people) {
            weights.push_back(people.value_or(0));
        }
        return weights;
    }
    for (const Commune& commune : territory.communes()) {
        weights.push_back(commune.population.value_or(0));
    }
    if (request.objective == SitingObjective::Inhabitants) {
        return weights;
    }
    // A commune is worth as much as the mean of their inhabitants: both shares weigh the same in all.
    const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
    const std::int64_t mean = std::max<std::int64_t>(total / static_cast<std::int64_t>(weights.size()), 1);
    for (std::int64_t& weight : weights) {
        weight += mean;
    }
    const std::int64_t first = total + mean * static_cast<std::int64_t>(weights.size()) + 1;
    IndexSet withQpv(territory.size());
    for (const Qpv* qpv : qpvsOf(project, generationAt(situation.date))) {
        for (const CommuneIndex i : qpv->communes) {
            withQpv.insert(i);
        }
    }
    withQpv.forEach([&](CommuneIndex i) { weights[i] += first; });
    return weights;
}

NeedReach needReach(const Project& project, const NeedQuestion& need, const SitingInstance& instance) {
    const NeedWeights weights = needWeights(project, need);
    NeedReach reach;
    for (const CommuneIndex i : instance.demands) {
        reach.unknown += weights.people[i] ? 0U : 1U;
        reach.byEpci += weights.byEpci.contains(i) ? 1U : 0U;
    }
    return reach;
}

namespace {

/// No answer can weigh need where it is known of none of the demands.
void requireNeed(const Project& project, const NeedQuestion& need, const SitingInstance& instance) {
    if (instance.demandCount() > 0 && needReach(project, need, instance).unknown == instance.demandCount()) {
        throw Error(ErrorCode::NeedAllUnknown, {need.indicator});
    }
}

} // namespace

SitingInstance makeSitingInstance(const Project& project, const Situation& situation,
                                  const SitingRequest& request, const Monitor& monitor) {
    const Territory& territory = *project.territory;
    SitingInstance instance;
    instance.count = request.count;
    instance.candidates = candidatesOf(territory, request);
    const IndexSet already = computeCoverage(situation).any();
    const RankLists served = communesServed(project, instance.candidates, request.rule, monitor);
    IndexSet reached(territory.size());
    for (std::size_t s = 0; s < served.size(); ++s) {
        for (const CommuneIndex i : served[s]) {
            reached.insert(i);
        }
    }
    reached -= already;
    instance.demands = reached.members();
    std::vector<Rank> rankOf(territory.size(), kNone);
    const std::vector<std::int64_t> weights = communeWeights(project, situation, request);
    for (Rank d = 0; d < instance.demands.size(); ++d) {
        const CommuneIndex i = instance.demands[d];
        rankOf[i] = d;
        instance.weights.push_back(weights[i]);
        instance.inhabitants.push_back(territory.commune(i).population.value_or(0));
    }
    for (std::size_t s = 0; s < served.size(); ++s) {
        std::vector<Rank> list;
        for (const CommuneIndex i : served[s]) {
            if (rankOf[i] != kNone) {
                list.push_back(rankOf[i]);
            }
        }
        instance.covered.add(list);
    }
    instance.covering = instance.covered.transposed(instance.demandCount());
    for (const CommuneIndex site : indicesOf(territory, request.compulsory)) {
        instance.compulsory.push_back(static_cast<Rank>(std::ranges::lower_bound(instance.candidates, site) -
                                                        instance.candidates.begin()));
    }
    if (request.objective == SitingObjective::Inhabitants) {
        requireInhabitants(territory, instance);
    }
    if (request.objective == SitingObjective::Need) {
        requireNeed(project, request.need, instance);
    }
    return instance;
}

} // namespace maillage
