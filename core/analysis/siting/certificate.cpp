#include "core/analysis/siting/certificate.hpp"

#include "core/analysis/coverage.hpp"
#include "core/analysis/siting/enumeration.hpp"

#include <nlohmann/json.hpp>

namespace maillage {

namespace {

using Json = nlohmann::ordered_json;

/// So few choices are quicker looked at than proved otherwise.
constexpr std::uint64_t kFewChoices = 100'000;
constexpr std::size_t kFewSites = 2;

struct RuleJson {
    Json operator()(const ListRule& /*rule*/) const { return {{"type", "liste"}}; }
    Json operator()(const RadiusRule& rule) const { return {{"type", "rayon"}, {"km", rule.kilometres}}; }
    Json operator()(const EpciRule& /*rule*/) const { return {{"type", "epci"}}; }
    Json operator()(const NeighboursRule& rule) const {
        return {{"type", "voisins"}, {"anneaux", rule.rings}};
    }
    Json operator()(const TravelTimeRule& rule) const {
        return {{"type", "temps"}, {"minutes", rule.minutes}};
    }
};

Json communesJson(const Project& project, const Situation& situation, SitingObjective objective) {
    const IndexSet already = computeCoverage(situation).any();
    const std::vector<std::int64_t> weights = communeWeights(project, situation, objective);
    Json communes = Json::array();
    for (CommuneIndex i = 0; i < project.territory->size(); ++i) {
        const Commune& commune = project.territory->commune(i);
        communes.push_back({{"code", commune.code},
                            {"poids", weights[i]},
                            {"couverte", already.contains(i)},
                            {"x", commune.reference.x},
                            {"y", commune.reference.y}});
    }
    return communes;
}

Json nodeJson(const ProofNode& node) {
    Json json = Json::object();
    if (!node.multipliers.empty()) {
        json["duaux"] = node.multipliers;
    }
    if (node.next != nullptr) {
        json["suite"] = nodeJson(*node.next);
    }
    if (node.site) {
        json["site"] = *node.site;
        json["avec"] = nodeJson(*node.with);
        json["sans"] = nodeJson(*node.without);
    }
    return json;
}

Json proofJson(const SitingInstance& instance, const ProofResult& result) {
    const std::uint64_t choices = choicesUpTo(kFewChoices + 1, instance.candidateCount(), instance.count);
    if (result.isOptimal() && instance.count <= kFewSites && choices <= kFewChoices) {
        return {{"type", "enumeration"}};
    }
    return {{"type", "duale"}, {"echelle", kDualScale}, {"arbre", nodeJson(*result.proof)}};
}

/// FNV-1a: tells that a byte changed, not who wrote it.
std::string fingerprintOf(const std::string& text) {
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    }
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4) {
        digits += "0123456789abcdef"[hash >> shift & 15U];
    }
    return digits;
}

} // namespace

std::string sitingCertificate(const Project& project, const Situation& situation,
                              const SitingRequest& request, const SitingInstance& instance,
                              const ProofResult& result) {
    const Territory& territory = *project.territory;
    const RankLists served = communesServed(project, instance.candidates, request.rule);
    Json candidates = Json::array();
    for (std::size_t s = 0; s < served.size(); ++s) {
        candidates.push_back({{"commune", instance.candidates[s]}, {"dessert", served[s]}});
    }
    Json sites = Json::array();
    for (const Rank site : result.answer.sites) {
        sites.push_back(territory.commune(instance.candidates[site]).code);
    }
    Json covered = Json::array();
    demandsCovered(instance, result.answer.sites).forEach([&](Rank demand) {
        covered.push_back(territory.commune(instance.demands[demand]).code);
    });
    Json certificate = {{"format", "maillage-implantation-1"},
                        {"nombre", instance.count},
                        {"objectif", toText(request.objective)},
                        {"regle", std::visit(RuleJson{}, request.rule)},
                        {"communes", communesJson(project, situation, request.objective)},
                        {"candidats", candidates},
                        {"imposes", instance.compulsory},
                        {"sites", sites},
                        {"couvertes", covered},
                        {"valeur", result.answer.value},
                        {"borne", result.bound},
                        {"optimal", result.isOptimal()},
                        {"preuve", proofJson(instance, result)}};
    certificate["empreinte"] = fingerprintOf(certificate.dump());
    return certificate.dump() + '\n';
}

} // namespace maillage
