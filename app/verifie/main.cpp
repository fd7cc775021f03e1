// maillage-verifie FICHIER: checks a siting certificate; no code of the solver. 0 valid, 1 refused, 2 usage.
#include "app/verifie/bounds.hpp"
#include <nlohmann/json.hpp>

#include <cmath>
#include <iostream>
#include <map>
#include <set>

namespace {
using Json = nlohmann::ordered_json;
using Number = std::uint64_t;
using Numbers = std::set<Number>;
constexpr Number kScale = 5040;

/// From facts about the communes alone; only for a rule "liste" the certificate says what a site serves.
std::map<Number, Numbers> whatSitesServe(const Json& communes, const Json& candidates, const Json& rule) {
    std::multimap<double, Number> byX;
    std::map<Json, Numbers> byEpci;
    for (Number i = 0; i < communes.size(); ++i) {
        byX.emplace(communes[i].at("x"), i);
        byEpci[communes[i].value("epci", "")].insert(i);
    }
    std::map<Number, Numbers> serves;
    for (const Number own : candidates.get<Numbers>()) {
        const Json& site = communes.at(own);
        Numbers& list = serves[own] = {own};
        if (rule.at("type") == "rayon") {
            const double reach = rule.at("km").get<double>() * 1000, x = site["x"], y = site.at("y");
            for (auto at = byX.lower_bound(x - reach - 1); at != byX.upper_bound(x + reach + 1); ++at) {
                const double dx = at->first - x, dy = communes[at->second].at("y").get<double>() - y;
                spend(kStepsOfPair);
                list.insert(std::sqrt(dx * dx + dy * dy) <= reach ? at->second : own);
            }
        } else if (rule["type"] == "epci") {
            list = byEpci.at(site.at("epci"));
        } else if (rule["type"] == "voisins") {
            for (Number ring = 0; ring < std::min<Number>(rule.at("anneaux").get<Number>(), 999); ++ring) {
                for (const Number i : Numbers(list)) {
                    spend(kStepsOfEntry * communes.at(i).at("voisines").size());
                    list.merge(communes.at(i).at("voisines").get<Numbers>());
                }
            }
        } else {
            require(rule["type"] == "liste", "la règle est d'un type inconnu");
            list = site.at("dessert").get<Numbers>();
        }
        spend(kStepsOfEntry * list.size());
    }
    return serves;
}

/// A choice under way: who may still be a site, what each commune would still add, in 1/kScale of a weight.
struct State {
    const std::map<Number, Numbers>& serves; // the communes of each candidate
    Number missing, value = 0, depth = 0;
    std::vector<Number> left{};
    std::vector<bool> isFree{};
    void take(Number site) {
        require(isFree.at(site) && missing-- > 0, "un site n'est pas un candidat libre, ou il est de trop");
        isFree[site] = false;
        for (const Number i : serves.at(site)) {
            value += std::exchange(left.at(i), 0);
        }
    }
};

/// No choice reaches the limit: duals (what is left where none is given) bound them all (Lagrange); a site
/// that would fall short is excluded; what remains has a certain site, or has it not.
void prove(State state, Number limit, const Json& node) {
    keep(++state.depth * state.left.size());
    Number total = state.value;
    std::vector<Number> duals = state.left;
    for (const auto& [i, dual] : node.value("duaux", std::map<Number, Number>{})) {
        require(dual <= duals.at(i), "un dual sort de ses bornes");
        total += std::exchange(duals[i], dual) - dual;
    }
    std::vector<std::pair<Number, Number>> worth; // of the free sites, greatest first
    for (const auto& [site, list] : state.serves) {
        Number sum = 0;
        spend(1 + list.size());
        for (const Number i : list) {
            sum += duals.at(i);
        }
        worth.insert(worth.end(), state.isFree[site], {sum, site});
    }
    std::sort(worth.rbegin(), worth.rend());
    for (Number t = 0; t < std::min(state.missing, worth.size()); ++t) {
        total += worth[t].first;
    }
    if (total >= limit && worth.size() >= state.missing) {
        for (Number t = state.missing; t < worth.size() && t > 0; ++t) {
            state.isFree[worth[t].second] = total - worth[state.missing - 1].first + worth[t].first >= limit;
        }
        require(node.contains("site"), "un autre choix vaut peut-être davantage");
        State with = state;
        with.take(node["site"]);
        prove(with, limit, node.at("avec"));
        state.isFree[node["site"].get<Number>()] = false;
        prove(state, limit, node.at("sans"));
    }
}

Json check(const std::string& text) {
    Json json = Json::parse(text);
    require(json.dump() + '\n' == text && json.at("empreinte") == hashOf(text), "le fichier a été modifié");
    require(json.at("format") == "maillage-implantation-2", "le format est inconnu");
    const Json& communes = json.at("communes");
    const auto serves = whatSitesServe(communes, json.at("candidats"), json.at("regle"));
    State start{serves, json.at("nombre")};
    const auto size = static_cast<double>(communes.size()) * (static_cast<double>(start.missing) + 1);
    for (const Json& commune : communes) {
        const double weight = commune.at("couverte").get<bool>() ? 0.0 : commune.at("poids").get<double>();
        require(weight >= 0 && weight * size < 1e15, "un nombre sort de ses bornes");
        start.isFree.push_back(serves.contains(start.left.size()));
        start.left.push_back(static_cast<Number>(weight) * kScale);
    }
    State chosen = start, forced = start;
    Numbers covered;
    for (const Json& site : json.at("sites")) {
        chosen.take(site);
        covered.insert(serves.at(site).begin(), serves.at(site).end());
    }
    require(chosen.missing == 0, "il manque un site");
    std::erase_if(covered, [&](Number i) { return communes[i]["couverte"].get<bool>(); });
    require(json.at("couvertes") == covered, "la liste des communes couvertes est fausse");
    for (const Json& site : json.at("imposes")) {
        forced.take(site);
        require(!chosen.isFree[site.get<Number>()], "un site imposé manque");
    }
    require(json.at("valeur") == chosen.value / kScale, "la valeur est fausse");
    require(json.at("optimal") == (json.at("borne") == json["valeur"]),
            "ce qui est dit de l'optimum est faux");
    prove(forced, (json["borne"].get<Number>() + 1) * kScale, json.at("preuve"));
    return json;
}
} // namespace
int main(int argc, char** argv) {
    try {
        require(argc == 2, "emploi : maillage-verifie CERTIFICAT.json");
        const Json json = check(boundedText(argv[1]));
        std::cout << "certificat valable : " << json["valeur"] << ", au plus " << json["borne"] << '\n';
        return 0;
    } catch (const std::exception& error) {
        const bool isOurs = dynamic_cast<const std::runtime_error*>(&error) != nullptr;
        std::cerr << "refusé : " << (isOurs ? error.what() : "ce n'est pas un certificat bien formé") << '\n';
        return argc == 2 ? 1 : 2;
    }
}
