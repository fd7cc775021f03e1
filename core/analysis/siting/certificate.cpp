#include "core/analysis/siting/certificate.hpp"

#include "core/analysis/coverage.hpp"

#include <nlohmann/json.hpp>

#include <numeric>

namespace maillage {

namespace {

using Json = nlohmann::ordered_json;

struct RuleJson {
    Json operator()(const RadiusRule& rule) const { return {{"type", "rayon"}, {"km", rule.kilometres}}; }
    Json operator()(const EpciRule& /*rule*/) const { return {{"type", "epci"}}; }
    Json operator()(const NeighboursRule& rule) const {
        return {{"type", "voisins"}, {"anneaux", rule.rings}};
    }
    /// Facts that stand in no certificate: what each site serves is told instead.
    template <typename Rule>
    Json operator()(const Rule& /*rule*/) const {
        return {{"type", "liste"}};
    }
};

/// The facts from which the checker finds out itself what a site serves.
struct CommuneFacts {
    const Project& project;
    Json& communes;

    void operator()(const RadiusRule& /*rule*/) const {}
    void operator()(const EpciRule& /*rule*/) const {
        for (CommuneIndex i = 0; i < communes.size(); ++i) {
            communes[i]["epci"] = project.territory->commune(i).epci;
        }
    }
    void operator()(const NeighboursRule& /*rule*/) const {
        for (CommuneIndex i = 0; i < communes.size(); ++i) {
            communes[i]["voisines"] = project.baseMap->adjacency().neighbours(i);
        }
    }
    template <typename Rule>
    void operator()(const Rule& rule) const {
        std::vector<CommuneIndex> all(communes.size());
        std::iota(all.begin(), all.end(), 0U);
        const RankLists served = communesServed(project, all, rule);
        for (CommuneIndex i = 0; i < communes.size(); ++i) {
            communes[i]["dessert"] = served[i];
        }
    }
};

Json communesJson(const Project& project, const Situation& situation, const SitingRequest& request) {
    const IndexSet already = computeCoverage(situation).any();
    const std::vector<std::int64_t> weights = communeWeights(project, situation, request);
    Json communes = Json::array();
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& commune = project.territory->commune(i);
        communes.push_back({{"code", commune.code},
                            {"poids", weights[i]},
                            {"couverte", already.contains(i)},
                            {"x", commune.reference.x},
                            {"y", commune.reference.y}});
    }
    std::visit(CommuneFacts{project, communes}, request.rule);
    return communes;
}

Json nodeJson(const SitingInstance& instance, const ProofNode& node) {
    Json json = Json::object();
    for (const auto& [demand, multiplier] : node.multipliers) {
        json["duaux"].push_back({instance.demands[demand], multiplier});
    }
    if (node.site) {
        json["site"] = instance.candidates[*node.site];
        json["avec"] = nodeJson(instance, *node.with);
        json["sans"] = nodeJson(instance, *node.without);
    }
    return json;
}

std::vector<CommuneIndex> communesOfSites(const SitingInstance& instance, const std::vector<Rank>& sites) {
    std::vector<CommuneIndex> communes;
    communes.reserve(sites.size());
    for (const Rank site : sites) {
        communes.push_back(instance.candidates[site]);
    }
    return communes;
}

/// FNV-1a: tells that a byte changed, not who wrote it.
std::uint64_t fingerprintOf(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    return hash;
}

} // namespace

std::string sitingCertificate(const Project& project, const Situation& situation,
                              const SitingRequest& request, const SitingInstance& instance,
                              const ProofResult& result) {
    Json covered = Json::array();
    demandsCovered(instance, result.answer.sites).forEach([&](Rank demand) {
        covered.push_back(instance.demands[demand]);
    });
    const Json certificate = {{"format", "maillage-implantation-2"},
                              {"nombre", instance.count},
                              {"objectif", objectiveText(request)},
                              {"regle", std::visit(RuleJson{}, request.rule)},
                              {"communes", communesJson(project, situation, request)},
                              {"candidats", instance.candidates},
                              {"imposes", communesOfSites(instance, instance.compulsory)},
                              {"sites", communesOfSites(instance, result.answer.sites)},
                              {"couvertes", covered},
                              {"valeur", result.answer.value},
                              {"borne", result.bound},
                              {"optimal", result.isOptimal()},
                              {"preuve", nodeJson(instance, *result.proof)}};
    std::string text = certificate.dump();
    text.pop_back();
    return text + ",\"empreinte\":" + Json(fingerprintOf(text)).dump() + "}\n";
}

} // namespace maillage
