// The question "where to open k structures?" as numbers: which candidate covers which communes not covered
// yet, and what each of these is worth (maximal covering location problem, Church & ReVelle 1974).
#pragma once

#include "core/analysis/siting/need_weights.hpp"
#include "core/base/monitor.hpp"
#include "core/model/scenario/situation.hpp"

#include <span>

namespace maillage {

enum class SitingObjective {
    Communes,    // number of communes
    Inhabitants, // inhabitants known; a commune of unknown population is worth 0
    Mixed,       // communes with a QPV before all others; then communes and inhabitants in equal shares
    Need,        // inhabitants times an indicator of need (need_weights)
};

/// "communes", "population", "mixte", "besoin".
[[nodiscard]] std::string_view toText(SitingObjective objective);

struct SitingRequest {
    /// Structures to open, the compulsory ones among them.
    std::size_t count = 1;
    ServiceRule rule;
    SitingObjective objective = SitingObjective::Communes;
    /// INSEE codes; empty: every commune (that has an EPCI, under an EpciRule).
    std::vector<std::string> candidates;
    /// SIREN of the EPCI whose communes may be sites; empty: all.
    std::vector<std::string> epcis;
    /// Sites have at least so many inhabitants; a commune of unknown population is then none.
    std::optional<std::int64_t> minimumPopulation;
    std::vector<std::string> forbidden;
    /// Sites of every answer, whatever the filters say.
    std::vector<std::string> compulsory;
    /// Of the objective Need: the indicator.
    NeedQuestion need{};
};
/// As the command line takes it: "communes", "besoin:rsa".
[[nodiscard]] std::string objectiveText(const SitingRequest& request);

/// Rank of a candidate or of a demand in its SitingInstance.
using Rank = std::uint32_t;

/// Lists of ranks, one after another in one array.
class RankLists {
public:
    void add(std::span<const Rank> list);
    [[nodiscard]] std::size_t size() const { return m_starts.size() - 1; }
    [[nodiscard]] std::span<const Rank> operator[](std::size_t list) const {
        return std::span(m_members).subspan(m_starts[list], m_starts[list + 1] - m_starts[list]);
    }
    /// For each of `count` members the lists that hold it, ascending.
    [[nodiscard]] RankLists transposed(std::size_t count) const;

private:
    std::vector<std::size_t> m_starts{0};
    std::vector<Rank> m_members;
};

/// Choose exactly `count` of the candidates, the compulsory ones among them, so that the demands covered
/// weigh the most. Candidates ascend with their commune, demands too.
struct SitingInstance {
    std::size_t count = 0;
    std::vector<CommuneIndex> candidates;
    std::vector<CommuneIndex> demands;     // communes not covered yet that some candidate would cover
    std::vector<std::int64_t> weights;     // one per demand, not negative
    std::vector<std::int64_t> inhabitants; // one per demand, 0 where unknown
    RankLists covered;                     // demands of each candidate, ascending
    RankLists covering;                    // candidates of each demand, ascending
    std::vector<Rank> compulsory;          // ascending

    [[nodiscard]] std::size_t candidateCount() const { return candidates.size(); }
    [[nodiscard]] std::size_t demandCount() const { return demands.size(); }
};

/// How many of its demands are of unknown population, which its inhabitants leave out.
[[nodiscard]] std::size_t demandsOfUnknownPopulation(const Territory& territory,
                                                     const SitingInstance& instance);
/// Throws Error{SitingPeopleUnknown} where that is all of them: no answer can weigh inhabitants.
void requireInhabitants(const Territory& territory, const SitingInstance& instance);

/// How many demands the objective Need cannot weigh, and weighs by the value of their EPCI.
struct NeedReach {
    std::size_t unknown = 0;
    std::size_t byEpci = 0;
};
[[nodiscard]] NeedReach needReach(const Project& project, const NeedQuestion& need,
                                  const SitingInstance& instance);

/// What a choice of candidates covers, as demands.
[[nodiscard]] IndexSet demandsCovered(const SitingInstance& instance, std::span<const Rank> sites);
/// What it is worth, under the instance's weights or others.
[[nodiscard]] std::int64_t valueOf(const SitingInstance& instance, std::span<const Rank> sites);
[[nodiscard]] std::int64_t valueOf(const SitingInstance& instance, std::span<const Rank> sites,
                                   std::span<const std::int64_t> weights);

/// The communes that each of `sites` would serve, as by communesOfRule, but at a country's scale too.
[[nodiscard]] RankLists communesServed(const Project& project, std::span<const CommuneIndex> sites,
                                       const ServiceRule& rule, const Monitor& monitor = {});

/// What each commune of the territory is worth under the objective, at the date of the situation.
[[nodiscard]] std::vector<std::int64_t> communeWeights(const Project& project, const Situation& situation,
                                                       const SitingRequest& request);

/// Throws Error{CommuneUnknown, EpciUnknown, CommuneWithoutEpci, SitingContradiction,
/// SitingTooManyCompulsory, SitingTooFewCandidates, SitingPeopleUnknown} and what needWeights throws:
/// infeasible requests are told with what makes them so.
[[nodiscard]] SitingInstance makeSitingInstance(const Project& project, const Situation& situation,
                                                const SitingRequest& request, const Monitor& monitor = {});

} // namespace maillage
